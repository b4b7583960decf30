import { expect, type Locator, type Page } from '@playwright/test'
import {
  amountsIn,
  cents,
  choose,
  chooseDelivery,
  choosePayment,
  giveDetails,
  home,
  newEmail,
  placeOrderButton,
} from '@/e2e/customer'
import { tabTo } from '@/e2e/keyboard'
import { onlyMailTo, orderLinkOf } from '@/e2e/mail-log'
import { test } from '@/e2e/test'

test('A notebook is bought, from the front page to the confirmation mail', {
  tag: ['@no-js', '@mobile'],
}, async ({ page, isMobile, javaScriptEnabled }) => {
  await page.goto('/')
  if (isMobile) await page.getByRole('button', { name: 'Menu', exact: true }).click()
  const menu = page.getByRole('navigation', { name: isMobile ? 'Menu' : 'Goods' })
  await menu.getByRole('link', { name: 'Notebooks' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notebooks')
  await page.getByRole('link', { name: 'Foxglove Notebook' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foxglove Notebook')

  await choose(page, 'Size', 'A5')
  await choose(page, 'Ruling', 'Dotted')
  await page.getByLabel('Quantity', { exact: true }).fill('2')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  if (javaScriptEnabled) await page.getByRole('link', { name: 'View cart' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cart')
  const cart = page.getByRole('region', { name: 'Goods in the cart' })
  await expect(cart.getByText('A5 · Dotted')).toBeVisible()

  await page.getByRole('textbox', { name: 'Coupon code' }).fill('welcome10')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('button', { name: 'Remove the code WELCOME10' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the checkout' }).click()

  const email = newEmail()
  await giveDetails(page, email)
  await chooseDelivery(page, /Standard post/)
  await choosePayment(page, /Test payment/)
  const total = await expectToAddUp(page.getByRole('region', { name: 'What you order' }))
  expect(cents(await placeOrderButton(page).innerText())).toBe(total)
  await placeOrderButton(page).click()

  await expect(page.getByText('Payments are simulated.')).toBeVisible()
  const slip = page.getByRole('region', { name: 'The payment' })
  expect(cents(await slip.innerText())).toBe(total)
  await page.getByRole('button', { name: 'Pay', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you.')
  expect(await expectToAddUp(page.getByRole('region', { name: 'What you ordered' }))).toBe(total)
  await expectConfirmed(page, email, total)
})

test('Everything can be bought with the keyboard alone', async ({ page }) => {
  const { keyboard } = page
  await page.goto('/')
  await keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await tabTo(
    page.getByRole('navigation', { name: 'Goods' }).getByRole('link', { name: 'Notebooks' }),
  )
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notebooks')
  await tabTo(page.getByRole('link', { name: 'Foxglove Notebook' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foxglove Notebook')

  await tabTo(page.getByRole('radio', { name: 'A6' }))
  await keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'A5' })).toBeChecked()
  await tabTo(page.getByRole('button', { name: 'Add to cart' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Cart' })).toBeVisible()
  await tabTo(page.getByRole('link', { name: 'Checkout' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your details')

  const email = newEmail()
  await tabTo(page.getByLabel('E-mail address'))
  await keyboard.type(email)
  await tabTo(page.getByLabel('Country'))
  await keyboard.type('Germany')
  for (const [label, text] of [
    ['Full name', home.name],
    ['Street and number', home.street],
    ['Postcode', home.postcode],
    ['Town', home.town],
  ] as const) {
    await tabTo(page.getByLabel(label))
    await keyboard.type(text)
  }
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delivery')

  await tabTo(page.getByRole('radio', { name: /Standard post/ }))
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Collect at the workshop/ })).toBeChecked()
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payment')
  await tabTo(page.getByRole('radio', { name: /Test payment/ }))
  await keyboard.press('Space')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look over your order')
  const total = await expectToAddUp(page.getByRole('region', { name: 'What you order' }))
  await tabTo(placeOrderButton(page))
  await keyboard.press('Enter')

  await tabTo(page.getByRole('button', { name: 'Pay', exact: true }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you.')
  await expectConfirmed(page, email, total)
})

/** Goods, less discounts, plus delivery are the total, which is answered in cents. */
async function expectToAddUp(order: Locator): Promise<number> {
  const amounts = await amountsIn(order)
  const total = amounts.get('Total') ?? Number.NaN
  amounts.delete('Total')
  expect([...amounts.values()].reduce((sum, amount) => sum + amount, 0)).toBe(total)
  return total
}

/** On the page of thanks: the mail was written, its link shows the order to whoever has it, and the cart is empty. */
async function expectConfirmed(page: Page, email: string, total: number): Promise<void> {
  const number = (await page.getByText('We have your order').locator('strong').innerText()).trim()
  const mail = await onlyMailTo(email)
  expect(mail.subject).toContain(number)
  expect(cents(/^Total: (.*)$/m.exec(mail.textBody)?.[1] ?? '')).toBe(total)

  await page.goto('/cart')
  await expect(page.getByText('Nothing in your cart yet')).toBeVisible()

  await page.context().clearCookies()
  await page.goto(orderLinkOf(mail))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order ${number}`)
  await expect(
    page.getByText(/^We are (packing your order|getting your order ready)$/),
  ).toBeVisible()
}
