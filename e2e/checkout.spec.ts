import { expect } from '@playwright/test'
import { transact } from '@/db/transact'
import { setPrice } from '@/domain/catalog/set-price'
import { tester } from '@/domain/testing'
import {
  amountsIn,
  cents,
  giveDetails,
  goToReview,
  home,
  newEmail,
  placeOrderButton,
  putIntoCart,
} from '@/e2e/customer'
import { goods } from '@/e2e/goods'
import { test } from '@/e2e/test'

test('A mistake is told beside its field, and nothing that was typed is lost', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const { variantId } = await goods({ title: 'Mistaken' })
  await putIntoCart(page, variantId)
  await page.goto('/checkout')
  await page.getByLabel('E-mail address').fill('ada@nowhere')
  await page.getByLabel('Phone').fill('+49 30 1234567')
  await page.getByLabel('Full name').fill(home.name)
  await page.getByLabel('Postcode').fill('109')
  await page.getByRole('button', { name: 'Continue to delivery' }).click()

  const summary = page.getByRole('alert').filter({ hasText: 'Please look at these fields again' })
  await expect(summary.getByRole('link')).toHaveCount(4)
  for (const [label, typed] of [
    ['E-mail address', 'ada@nowhere'],
    ['Postcode', '109'],
    ['Street and number', ''],
    ['Town', ''],
  ] as const) {
    const field = page.getByLabel(label)
    await expect(field).toHaveValue(typed)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(/.{8}/)
  }
  await expect(page.getByLabel('Phone')).toHaveValue('+49 30 1234567')
  await expect(page.getByLabel('Full name')).toHaveValue(home.name)

  await page.reload()
  await expect(page.getByLabel('E-mail address')).toHaveValue('ada@nowhere')
  await summary.getByRole('link').first().click()
  await expect(page).toHaveURL(/#email$/)

  await giveDetails(page, newEmail())
  await expect(page.getByText(home.name)).toBeVisible()
})

test('Another invoice address and a wrong code are asked for again without losing either', {
  tag: '@no-js',
}, async ({ page }) => {
  const { variantId } = await goods({ title: 'Invoiced' })
  await putIntoCart(page, variantId)
  await goToReview(page)
  await page.getByRole('link', { name: 'Change the payment' }).click()
  await page.getByText('Another address').click()
  await page.getByLabel('Full name').fill('Analytical Engines Ltd')
  await page.getByRole('textbox', { name: 'Coupon code' }).fill('NONESUCH')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('textbox', { name: 'Coupon code' })).toHaveAccessibleDescription(
    /We do not know this code/,
  )
  await expect(page.getByLabel('Full name')).toHaveValue('Analytical Engines Ltd')

  await page.getByRole('textbox', { name: 'Coupon code' }).fill('')
  await page.getByLabel('Street and number').fill('Ring 1')
  await page.getByLabel('Postcode').fill('10999')
  await page.getByLabel('Town').fill('Berlin')
  await page.getByRole('button', { name: 'Look over the order' }).click()
  await expect(page.getByText('Analytical Engines Ltd')).toBeVisible()
  await expect(page.getByText(home.name)).toBeVisible()
})

test('Going back, forward and reloading change nothing, and a step too far leads back', {
  tag: '@no-js',
}, async ({ page }) => {
  const { variantId, title } = await goods({ title: 'Hesitant' })
  await putIntoCart(page, variantId, 2)
  await page.goto('/checkout/review')
  await expect(page).toHaveURL(/\/checkout\/information$/)

  await goToReview(page)
  const order = page.getByRole('region', { name: 'What you order' })
  await expect(order.getByText('2 × €10.00')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payment')
  await page.goBack()
  await expect(page.getByRole('radio', { name: /Standard post/ })).toBeChecked()
  await page.reload()
  await page.goForward()
  await expect(page.getByRole('radio', { name: /Test payment/ })).toBeChecked()
  await page.goForward()
  await expect(placeOrderButton(page)).toBeVisible()
  await page.reload()
  await expect(order.getByText(title)).toBeVisible()
  await expect(order.getByText('2 × €10.00')).toBeVisible()
  await expect(placeOrderButton(page)).toBeEnabled()
})

test('A price that rises during the checkout is explained, and the order waits for a second yes', {
  tag: '@no-js',
}, async ({ page }) => {
  const { variantId } = await goods({ title: 'Rising', price: 1000 })
  await putIntoCart(page, variantId, 2)
  await goToReview(page)
  await expect(placeOrderButton(page)).toHaveText('Place order · €24.90')

  await transact((tx) => setPrice(tx, tester, { variantId, price: { amount: 1200 } }))
  await placeOrderButton(page).click()
  await expect(page.getByText('The total has changed.')).toBeVisible()
  await expect(page.getByText('It was €24.90 and is now €28.90.')).toBeVisible()
  await expect(page.getByText('The price has risen from €10.00 to €12.00.')).toBeVisible()
  const amounts = await amountsIn(page.getByRole('region', { name: 'What you order' }))
  expect(amounts.get('Total')).toBe(cents(await placeOrderButton(page).innerText()))

  await placeOrderButton(page).click()
  await expect(page).toHaveURL(/\/pay\//)
})

test('The last piece goes to whoever orders first, and the other one is told', {
  tag: '@no-js',
}, async ({ page, browser, baseURL }) => {
  const { variantId, title } = await goods({ title: 'Last', stock: 1 })
  const rival = await (await browser.newContext({ baseURL })).newPage()
  for (const buyer of [page, rival]) {
    await putIntoCart(buyer, variantId)
    await goToReview(buyer)
  }
  await placeOrderButton(rival).click()
  await expect(rival).toHaveURL(/\/pay\//)

  await placeOrderButton(page).click()
  await expect(page).toHaveURL(/\/cart/)
  await expect(page.getByRole('alert').getByText('This is sold out.')).toBeVisible()
  await expect(page.getByText('This has sold out since you chose it.')).toBeVisible()
  await page.getByRole('button', { name: `Remove ${title}` }).click()
  await expect(page.getByText('Nothing in your cart yet')).toBeVisible()
  await rival.context().close()
})
