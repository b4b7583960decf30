import { expect } from '@playwright/test'
import { goToReview, newEmail, placeOrderButton, putIntoCart } from '@/e2e/customer'
import { expectForEverybody, expectNothingBeyondTheEdge } from '@/e2e/everybody'
import { goods } from '@/e2e/goods'
import { missingPage, publicPages } from '@/e2e/pages'
import { test } from '@/e2e/test'

/** The reference repeats two components; a few operations and shapes stand for all, which would take axe a minute. */
const ALIKE =
  'section article[id]:not(#listProducts, #createOrder), [aria-labelledby="shapes"] > * > :nth-child(n + 4)'

const { 'API documentation': apiDocs, ...shownPages } = publicPages

for (const [name, address] of Object.entries({ ...shownPages, 'missing page': missingPage })) {
  test(`Everybody can use the ${name}`, { tag: '@mobile' }, async ({ page, isMobile }) => {
    await page.goto(address)
    await expectForEverybody(page, isMobile)
  })
}

test('Everybody can use the API documentation', { tag: '@mobile' }, async ({ page, isMobile }) => {
  await page.goto(apiDocs)
  await expectNothingBeyondTheEdge(page)
  await page.evaluate((selector) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${selector} { display: none }`)
    document.adoptedStyleSheets = [sheet]
  }, ALIKE)
  await expectForEverybody(page, isMobile)
})

test('Everybody can use the cart and the checkout', { tag: '@mobile' }, async ({
  page,
  isMobile,
}) => {
  test.slow()
  await page.goto('/cart')
  await expectForEverybody(page, isMobile)

  const { variantId } = await goods({ title: 'A title that goes on and on, for a very long while' })
  await putIntoCart(page, variantId)
  await putIntoCart(page, (await goods({ title: 'Short', price: 123_456 })).variantId, 2)
  await page.goto('/cart')
  await expectForEverybody(page, isMobile)

  await page.goto('/checkout/information')
  await expectForEverybody(page, isMobile)
  await page.getByRole('button', { name: 'Continue to delivery' }).click()
  await expect(page.getByText('Please look at these fields again')).toBeVisible()
  await expectForEverybody(page, isMobile)

  await goToReview(page, newEmail())
  for (const step of ['shipping', 'payment', 'review']) {
    await page.goto(`/checkout/${step}`)
    await expectForEverybody(page, isMobile)
  }

  await placeOrderButton(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Simulated payment')
  await expectForEverybody(page, isMobile)
  await page.getByRole('button', { name: 'Decline' }).click()
  await expect(page.getByText('Your payment did not go through')).toBeVisible()
  await expectForEverybody(page, isMobile)
  await page.getByRole('button', { name: /^Try again/ }).click()
  await page.getByRole('button', { name: 'Pay', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you.')
  await expectForEverybody(page, isMobile)
  await page.getByRole('link', { name: 'See your order' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order /)
  await expectForEverybody(page, isMobile)
})

test('Everybody can use the drawer of the cart', { tag: '@mobile' }, async ({ page, isMobile }) => {
  const { slug } = await goods({ title: 'Drawn' })
  await page.goto(`/products/${slug}`)
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByRole('link', { name: 'View cart' })).toBeVisible()
  await expectForEverybody(page, isMobile)
})
