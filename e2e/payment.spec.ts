import { expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/read'
import { orders } from '@/db/schema/orders'
import { goToReview, newEmail, placeOrderButton, putIntoCart } from '@/e2e/customer'
import { type Goods, goods } from '@/e2e/goods'
import { onlyMailTo, orderLinkOf } from '@/e2e/mail-log'
import { anotherTab, test } from '@/e2e/test'

test('A declined payment keeps the goods, and the second try pays the same order', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const { email, number } = await orderOne(page, await goods({ title: 'Declined', stock: 1 }))
  await pick(page, 'Decline')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order ${number}`)
  await expect(page.getByText('Your payment did not go through')).toBeVisible()
  await expect(page.getByText(/Nothing was charged/)).toBeVisible()

  await page.getByRole('button', { name: /^Try again/ }).click()
  await pick(page, 'Pay')
  await expectThanks(page, number)
  await onlyMailTo(email)
  await expectOneOrderOf(email)
})

test('After a declined payment one may give up, and the goods are in the cart again', {
  tag: '@no-js',
}, async ({ page }) => {
  const made = await goods({ title: 'Forsaken', stock: 1 })
  await orderOne(page, made)
  await pick(page, 'Decline')
  await page.getByRole('button', { name: 'Give up and go back to the cart' }).click()
  await expect(page.getByRole('link', { name: made.title })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the checkout' }).click()
  await placeOrderButton(page).click()
  await pick(page, 'Pay')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you.')
})

test('Whoever pays and closes the window gets the order and the mail all the same', async ({
  page,
}) => {
  const { email, number } = await orderOne(page, await goods({ title: 'Closed' }))
  await pick(page, 'Pay, then close the window')
  await expect(page.getByText('You have closed the window.')).toBeVisible()

  const mail = await onlyMailTo(email)
  await page.goto(orderLinkOf(mail))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order ${number}`)
  await expect(page.getByText('We are packing your order')).toBeVisible()
  await page.goto('/cart')
  await expect(page.getByText('Nothing in your cart yet')).toBeVisible()
})

for (const outcome of ['Pay, webhook twice', 'Pay, webhook before the return']) {
  test(`"${outcome}" counts once`, async ({ page }) => {
    const made = await goods({ title: 'Told', stock: 3 })
    const { email, number } = await orderOne(page, made)
    await pick(page, outcome)
    await expectThanks(page, number)
    await page.reload()
    await expectThanks(page, number)
    await onlyMailTo(email)
    await expectOneOrderOf(email)
  })
}

test('When the payment service is silent the order waits, and goes on once it speaks', {
  tag: '@no-js',
}, async ({ page }) => {
  const { email, number } = await orderOne(page, await goods({ title: 'Silent' }))
  await pick(page, 'No answer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order ${number}`)
  await expect(page.getByText('We are waiting for your bank')).toBeVisible()

  await page.goto('/cart')
  await expect(page.getByText(`Order ${number} waits for its payment`)).toBeVisible()
  await page.getByRole('link', { name: 'To the order' }).click()
  await page.getByRole('button', { name: 'Go on paying' }).click()
  await pick(page, 'Pay')
  await expectThanks(page, number)
  await onlyMailTo(email)
})

test('Pressing twice, going back and a second tab make one order', async ({ page }) => {
  const made = await goods({ title: 'Twice', stock: 9 })
  const email = newEmail()
  await putIntoCart(page, made.variantId)
  await goToReview(page, email)
  const other = await anotherTab(page)
  await other.goto('/checkout/review')

  await placeOrderButton(page).dblclick()
  await expect(page).toHaveURL(/\/pay\//)
  const paying = page.url()
  await placeOrderButton(other).click()
  await expect(other).toHaveURL(paying)

  await page.goBack()
  await page.goto('/checkout/review')
  await expect(page.getByText(/Order .* waits for its payment/)).toBeVisible()

  await pick(other, 'Pay')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Thank you.')
  await page.goto(paying)
  await page.getByRole('link', { name: /^Back to/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you.')
  await page.goBack()
  // The page that is left behind may still be on its way out.
  await page.waitForLoadState('networkidle')
  await page.reload()
  await expectOneOrderOf(email)
  await onlyMailTo(email)
})

/** From nothing to the payment page. */
async function orderOne(page: Page, { variantId }: Goods) {
  const email = newEmail()
  await putIntoCart(page, variantId)
  await goToReview(page, email)
  await placeOrderButton(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Simulated payment')
  const { number } = await expectOneOrderOf(email)
  return { email, number }
}

/** Chooses what the simulated payment service does. */
async function pick(page: Page, outcome: string): Promise<void> {
  await page.getByRole('button', { name: outcome, exact: true }).click()
}

async function expectThanks(page: Page, number: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you.')
  await expect(page.getByText(`We have your order ${number}.`)).toBeVisible()
}

async function expectOneOrderOf(email: string): Promise<typeof orders.$inferSelect> {
  const [order, ...others] = await db.select().from(orders).where(eq(orders.email, email))
  expect(others).toEqual([])
  if (!order) throw new Error(`${email} has no order`)
  return order
}
