import { expect, type Locator, type Page } from '@playwright/test'
import { newMark } from '@/e2e/goods'

export const home = {
  name: 'Ada Lovelace',
  street: 'Oranienstraße 7',
  postcode: '10997',
  town: 'Berlin',
}

/** An address for mails that no other journey uses. */
export function newEmail(): string {
  return `ada.${newMark()}@example.com`
}

/** Picks a value of an option by its label, which is what a finger or a mouse hits. */
export async function choose(page: Page, option: string, value: string): Promise<void> {
  const choices = page.getByRole('group', { name: new RegExp(`^${option}`) })
  await choices.getByText(value, { exact: true }).click()
  await expect(choices.getByRole('radio', { name: value })).toBeChecked()
}

/** Puts goods into the cart as a product page without script does, without looking at it. */
export async function putIntoCart(page: Page, variantId: string, quantity = 1): Promise<void> {
  await post(page, '/cart/lines', { variantId, quantity: String(quantity) })
}

/** The step "Your details", filled in and sent. */
export async function giveDetails(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Full name').fill(home.name)
  await page.getByLabel('Street and number').fill(home.street)
  await page.getByLabel('Postcode').fill(home.postcode)
  await page.getByLabel('Town').fill(home.town)
  await page.getByRole('button', { name: 'Continue to delivery' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delivery')
}

/** The step "Delivery". */
export async function chooseDelivery(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('radio', { name }).check()
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payment')
}

/** The step "Payment". */
export async function choosePayment(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('radio', { name }).check()
  await page.getByRole('button', { name: 'Look over the order' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look over your order')
}

/** From a filled cart to the review in one breath, for journeys that are about what comes after. */
export async function goToReview(page: Page, email = newEmail()): Promise<void> {
  await post(page, '/checkout/information/choice', {
    email,
    'shippingAddress.country': 'DE',
    'shippingAddress.name': home.name,
    'shippingAddress.line1': home.street,
    'shippingAddress.postalCode': home.postcode,
    'shippingAddress.city': home.town,
  })
  await page.goto('/checkout/shipping')
  await chooseDelivery(page, /Standard post/)
  await choosePayment(page, /Test payment/)
}

export function placeOrderButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Place order/ })
}

/** Every amount of a list of totals in cents, by its label. What is free is 0. */
export async function amountsIn(totals: Locator): Promise<Map<string, number>> {
  const rows = await totals.locator('dl > div').all()
  const entries = rows.map(async (row): Promise<[string, number]> => {
    const [label, amount] = await Promise.all([
      row.locator('dt').innerText(),
      row.locator('dd').innerText(),
    ])
    return [label, cents(amount)]
  })
  return new Map(await Promise.all(entries))
}

/** `−€4.90` is -490. */
export function cents(text: string): number {
  if (text.trim() === 'Free') return 0
  const digits = /(−|-)?€([\d,]+)\.(\d\d)/.exec(text)
  if (!digits) throw new Error(`"${text}" holds no amount`)
  const [, minus, euros = '', rest = ''] = digits
  const amount = Number(euros.replaceAll(',', '')) * 100 + Number(rest)
  return minus ? -amount : amount
}

/** Posts a form with the cookies of this visitor, as a browser would from a page of the shop. */
async function post(page: Page, path: string, form: Record<string, string>): Promise<void> {
  const { origin } = new URL((await page.request.head('/api/health')).url())
  const answer = await page.request.post(path, { form, headers: { origin }, maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  expect(answer.headers().location).not.toContain('form=')
}
