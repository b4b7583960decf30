import { expect, type Page } from '@playwright/test'
import { and, eq, like } from 'drizzle-orm'
import { db } from '@/db/read'
import { stockLevels } from '@/db/schema/inventory'
import { orders } from '@/db/schema/orders'
import { emails } from '@/db/schema/platform'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'
import { colleagueEmail, givePassword, signInAs } from '@/e2e/colleagues'
import { goToReview, newEmail, placeOrderButton, putIntoCart } from '@/e2e/customer'
import { expectForEverybody } from '@/e2e/everybody'
import { type Goods, goods } from '@/e2e/goods'
import { enterRows } from '@/e2e/keyboard'
import { onlyMailTo, orderLinkOf } from '@/e2e/mail-log'
import { test } from '@/e2e/test'

test('Staff find an order, send half of it, and its customer can follow the parcel', {
  tag: ['@mobile', '@no-js'],
}, async ({ page }) => {
  test.slow()
  const made = await goods({ title: 'Halved', stock: 9 })
  const order = await buy(page, made, 2)
  const orderLink = orderLinkOf(await onlyMailTo(order.email))
  await signInAsOrders(page)

  await find(page, order)
  await page.getByRole('link', { name: 'Ship', exact: true }).click()
  await page.getByLabel(`Pieces of ${made.title}`).fill('1')
  await page.getByLabel('Carrier').fill('DHL')
  await page.getByLabel('Tracking number').fill('00340434161094')
  await page.getByRole('button', { name: 'Ship' }).click()
  await expect(page.getByText('The customer gets a mail about what is on its way')).toBeVisible()
  await expect(page.getByText('1 of 2 sent')).toBeVisible()
  await expect(page.getByText('Partly sent').first()).toBeVisible()
  await expect(page.getByText(/sent 1 piece, DHL 00340434161094/)).toBeVisible()

  const mail = await mailAbout(order.email, '%on its way%')
  expect(mail.textBody).toContain('00340434161094')
  await page.goto(orderLink)
  await expect(page.getByText('Part of your order has left us')).toBeVisible()
  await expect(page.getByText('00340434161094')).toBeVisible()
})

test('Staff give one piece back, see the amount before, and it is on its shelf again', {
  tag: '@no-js',
}, async ({ page, javaScriptEnabled }) => {
  test.slow()
  const made = await goods({ title: 'Returned', stock: 9 })
  const order = await buy(page, made, 2)
  await signInAsOrders(page)
  await find(page, order)
  await page.getByRole('link', { name: 'Ship', exact: true }).click()
  await page.getByRole('button', { name: 'Ship' }).click()
  const onHand = await piecesOf(made)

  await page.getByRole('link', { name: 'Refund' }).click()
  await page.getByLabel(`Pieces of ${made.title}`).fill('1')
  await page.getByLabel('Back into stock').check()
  await page.getByLabel('Reason, for colleagues').fill('Bent corner')
  if (!javaScriptEnabled) await page.getByRole('button', { name: 'Work out the amount' }).click()
  await expect(page.getByRole('status').filter({ hasText: '€10.00' })).toBeVisible()
  await page.getByRole('button', { name: 'Give back €10.00' }).click()
  await expect(page.getByText('The money goes back')).toBeVisible()
  await expect(page.getByText(/gave back €10\.00: Bent corner/)).toBeVisible()
  expect(await piecesOf(made)).toBe(onHand + 1)
  const mail = await mailAbout(order.email, '%back for your order%')
  expect(mail.textBody).toContain('€10.00')
})

test('Staff call an order off that has not been sent', async ({ page }) => {
  const order = await buy(page, await goods({ title: 'Unwanted', stock: 9 }), 1)
  const orderLink = orderLinkOf(await onlyMailTo(order.email))
  await signInAsOrders(page)
  await find(page, order)
  await page.getByRole('link', { name: 'Cancel order' }).click()
  await expect(page.getByText('1 piece is free for other customers again.')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel this order' }).click()
  await expect(page.getByText('This order is cancelled.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ship', exact: true })).toBeHidden()
  await page.goto(orderLink)
  await expect(page.getByText('This order was called off')).toBeVisible()
})

test('Two colleagues who send the same goods send them once', async ({ page }) => {
  const made = await goods({ title: 'Contended', stock: 9 })
  const order = await buy(page, made, 1)
  await signInAsOrders(page)
  await find(page, order)
  await page.getByRole('link', { name: 'Ship', exact: true }).click()
  await expect(page).toHaveURL(/\/ship$/)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await page.getByRole('button', { name: 'Ship' }).click()
  await expect(page.getByText('The customer gets a mail')).toBeVisible()
  await other.getByRole('button', { name: 'Ship' }).click()
  await expect(other.getByText('Somebody else has changed this in the meantime')).toBeVisible()
  await expect(other.getByText('Nothing of this order is left to be sent.')).toBeVisible()
})

test('Notes stand in the timeline, mails go out again, and the total can be explained', {
  tag: '@no-js',
}, async ({ page }) => {
  const made = await goods({ title: 'Asked about', stock: 9 })
  const order = await buy(page, made, 2)
  await onlyMailTo(order.email)
  await signInAsOrders(page)
  await find(page, order)
  await page.getByText('Why is this the total?').click()
  await expect(page.getByText(`2 × ${made.title} at €10.00`)).toBeVisible()
  await page.getByLabel('Note for colleagues').fill('Rang up about the colour.')
  await page.getByRole('button', { name: 'Add note' }).click()
  await expect(page.getByText('Kit Foxglove noted')).toBeVisible()
  await expect(page.getByText('Rang up about the colour.')).toBeVisible()
  await page.getByRole('button', { name: /^Send again/ }).click()
  await expect(page.getByText('The mail goes out once more.')).toBeVisible()
  await expect.poll(() => db.$count(emails, eq(emails.recipient, order.email))).toBe(2)
})

test('Orders are downloaded and their packing slips printed', async ({ page }) => {
  const made = await goods({ title: 'Packed', stock: 9 })
  const order = await buy(page, made, 1)
  await signInAsOrders(page)
  await find(page, order)
  await page.goto(`/admin/orders?q=${encodeURIComponent(order.email)}`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('orders.csv')
  const file = await page.request.get(`/admin/orders/export?q=${encodeURIComponent(order.email)}`)
  expect(await file.text()).toContain(`\r\n${order.number},`)

  await page.getByLabel(`Choose order ${order.number}`).check()
  const slips = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Print packing slips' }).click()
  await expect((await slips).getByRole('article')).toContainText(made.title)
})

test('The keys j, k and Enter go through the list', async ({ page }) => {
  await buy(page, await goods({ title: 'First', stock: 9 }), 1)
  const order = await buy(page, await goods({ title: 'Second', stock: 9 }), 1)
  await signInAsOrders(page)
  await page.goto('/admin/orders')
  const rows = page.locator('a[data-row]')
  await enterRows(page)
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(rows.first()).toBeFocused()
  await page.goto(`/admin/orders?q=${order.number}`)
  await enterRows(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order ${order.number}`)
})

test('Everybody can use the orders of the back office', { tag: '@mobile' }, async ({
  page,
  isMobile,
}) => {
  test.slow()
  const title = 'A title that goes on and on, for a very long while, and then some'
  const { id } = await buy(page, await goods({ title, stock: 9, price: 123_456 }), 2)
  await signInAsOrders(page)
  const order = `/admin/orders/${id}`
  for (const path of [
    '/admin/orders',
    order,
    `${order}/ship`,
    `${order}/refund`,
    `${order}/cancel`,
  ]) {
    await page.goto(path)
    await expectForEverybody(page, isMobile)
  }
  await page.goto(`/admin/orders/packing-slips?order=${id}`)
  await expectForEverybody(page, isMobile)
})

test('A staff day: in with a second factor, half sent, one piece given back, a price changed and seen', async ({
  page,
}) => {
  test.slow()
  const made = await goods({ title: 'Daily', stock: 9 })
  const order = await buy(page, made, 2)
  const owner = await aColleague('owner', colleagueEmail())
  const { code } = await aSecondFactor(owner.userId)

  await page.goto('/sign-in?to=/admin')
  await givePassword(page, owner.email)
  await expect(page).toHaveURL(/\/sign-in\/second-factor/)
  await page.getByLabel('Code', { exact: true }).fill(code(1))
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/admin$/)

  await find(page, order)
  await page.getByRole('link', { name: 'Ship', exact: true }).click()
  await page.getByLabel(`Pieces of ${made.title}`).fill('1')
  await page.getByRole('button', { name: 'Ship' }).click()
  await expect(page.getByText('1 of 2 sent')).toBeVisible()
  await page.getByRole('link', { name: 'Refund' }).click()
  await page.getByLabel(`Pieces of ${made.title}`).fill('1')
  await page.getByRole('button', { name: 'Give back €10.00' }).click()
  await expect(page.getByText('The money goes back')).toBeVisible()

  await page.goto(`/admin/products/${made.productId}`)
  await page.getByRole('textbox', { name: /^Price,/ }).fill('8.50')
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await expect(page.getByText('Saved. The shop shows it')).toBeVisible()
  await page.goto(`/products/${made.slug}`)
  await expect(page.getByText('€8.50').first()).toBeVisible()
})

type Bought = Pick<typeof orders.$inferSelect, 'id' | 'number' | 'email'>

/** Orders and pays as a guest would. */
async function buy(page: Page, { variantId }: Goods, quantity: number): Promise<Bought> {
  const email = newEmail()
  await putIntoCart(page, variantId, quantity)
  await goToReview(page, email)
  await placeOrderButton(page).click()
  await page.getByRole('button', { name: 'Pay', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you.')
  const [order] = await db.select().from(orders).where(eq(orders.email, email))
  if (!order) throw new Error(`${email} has no order`)
  return order
}

async function signInAsOrders(page: Page): Promise<void> {
  await signInAs(page, await aColleague('orders', colleagueEmail()))
}

/** By a part of the name and the number, as one has it from a letter. */
async function find(page: Page, { number }: Bought): Promise<void> {
  await page.goto('/admin/orders')
  await page.getByRole('searchbox', { name: /^Number, name/ }).fill(`lovelace ${number}`)
  await page.getByRole('button', { name: 'Show' }).click()
  await page.getByRole('link', { name: number, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order ${number}`)
}

async function mailAbout(recipient: string, subject: string): Promise<typeof emails.$inferSelect> {
  const wanted = and(eq(emails.recipient, recipient), like(emails.subject, subject))
  await expect.poll(() => db.$count(emails, wanted)).toBe(1)
  const [mail] = await db.select().from(emails).where(wanted)
  if (!mail) throw new Error(`no mail ${subject} to ${recipient}`)
  return mail
}

async function piecesOf({ variantId }: Goods): Promise<number> {
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId))
  return level?.onHand ?? 0
}
