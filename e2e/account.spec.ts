import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { aCustomer, PASSWORD, type SomeAccount } from '@/domain/accounts/testing-accounts'
import {
  chooseDelivery,
  choosePayment,
  giveDetails,
  goToReview,
  home,
  newEmail,
  placeOrderButton,
  putIntoCart,
} from '@/e2e/customer'
import { expectForEverybody } from '@/e2e/everybody'
import { goods } from '@/e2e/goods'
import { mailTo, secretLinkOf } from '@/e2e/mail-log'
import { test } from '@/e2e/test'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

async function signIn(page: Page, { email }: Pick<SomeAccount, 'email'>): Promise<void> {
  await page.goto('/sign-in?to=/account')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: /password/i }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/account/)
}

async function aSignedInCustomer(page: Page): Promise<SomeAccount> {
  const account = await aCustomer(newEmail())
  await signIn(page, account)
  return account
}

/** Pays by transfer, so that nobody else has to be asked. */
async function placeOrder(page: Page): Promise<string> {
  await page.goto('/checkout/payment')
  await choosePayment(page, /Bank transfer/)
  await placeOrderButton(page).click()
  await expect(title(page)).toHaveText('Thank you.')
  const number = /order (\d+)/.exec(
    (await page.getByText('We have your order').textContent()) ?? '',
  )
  return number?.[1] ?? ''
}

test('What was ordered as a guest is in the account made afterwards', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const email = newEmail()
  const { variantId, title: name } = await goods({ title: 'Journal', stock: 9 })
  await putIntoCart(page, variantId)
  await goToReview(page, email)
  const number = await placeOrder(page)

  await page.goto('/sign-up')
  await page.getByLabel('Name').fill(home.name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: /password/i }).fill(PASSWORD)
  await press(page, 'Create the account')
  await page.goto(secretLinkOf(await mailTo(email, 'sign-up-link')))
  await press(page, 'Confirm and sign in')
  await page.goto('/account/orders')
  await page.getByRole('link', { name: `Order ${number}` }).click()
  await expect(title(page)).toHaveText(`Order ${number}`)
  await expect(page.getByText(name)).toBeVisible()

  await press(page, 'Put it all into the cart again')
  await expect(page.getByText('Everything of your order is in the cart again.')).toBeVisible()
  await expect(page.getByRole('main').getByText(name).first()).toBeVisible()
})

test('A cart filled before signing in joins the one of the account, on every device', {
  tag: ['@no-js', '@mobile'],
}, async ({ page, browser, baseURL }) => {
  const account = await aCustomer(newEmail())
  const [one, other] = [await goods({ title: 'Ink' }), await goods({ title: 'Pen' })]
  const context = await browser.newContext({ baseURL })
  const elsewhere = await context.newPage()
  await signIn(elsewhere, account)
  await putIntoCart(elsewhere, one.variantId)

  await putIntoCart(page, other.variantId, 2)
  await signIn(page, account)
  await expect(page.getByText('they are together now')).toBeVisible()
  for (const device of [page, elsewhere]) {
    await device.goto('/cart')
    for (const { title: name } of [one, other]) {
      await expect(device.getByRole('main').getByText(name).first()).toBeVisible()
    }
  }
  await context.close()

  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).filter({ visible: true }).click()
  await page.goto('/cart')
  await expect(page.getByText('Nothing in your cart yet')).toBeVisible()
})

test('The checkout knows who is signed in, and their addresses', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const { email } = await aSignedInCustomer(page)
  const { variantId } = await goods({ title: 'Print', stock: 9 })
  await putIntoCart(page, variantId)
  await page.goto('/checkout')
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await expect(page.getByLabel('Keep it in my address book')).toBeChecked()
  await giveDetails(page, email)

  await page.goto('/account/addresses')
  await expect(page.getByText(home.street).first()).toBeVisible()
  await page.getByRole('link', { name: 'Add an address' }).click()
  await page.getByLabel('Full name').fill('Charles Babbage')
  await page.getByLabel('Street and number').fill('Hauptstraße 1')
  await page.getByLabel('Postcode').fill('28195')
  await page.getByLabel('Town').fill('Bremen')
  await page.getByLabel('Use it by default').check()
  await press(page, 'Save the address')
  await expect(page.getByText('The address is saved.')).toBeVisible()

  await page.goto('/checkout/information')
  await page.getByRole('radio', { name: /Charles Babbage/ }).check()
  await press(page, 'Continue to delivery')
  await expect(page.getByText('28195 Bremen')).toBeVisible()
  await chooseDelivery(page, /Standard post/)
  const number = await placeOrder(page)
  await page.goto('/account')
  await expect(page.getByRole('link', { name: `Order ${number}` })).toBeVisible()
})

test('An address changes once both mailboxes have said so', { tag: '@no-js' }, async ({ page }) => {
  const { email } = await aSignedInCustomer(page)
  const wanted = newEmail()
  await page.goto('/account/email')
  await page.getByLabel('New e-mail address').fill(wanted)
  await page.getByRole('textbox', { name: /your password/i }).fill(PASSWORD)
  await press(page, 'Change the address')
  await expect(page.getByText('We have written to both addresses.')).toBeVisible()

  await page.goto(secretLinkOf(await mailTo(email, 'email-change-link')))
  await press(page, 'Confirm')
  await expect(title(page)).toHaveText('One more to go')
  await page.goto(secretLinkOf(await mailTo(wanted, 'email-change-link')))
  await press(page, 'Confirm')
  await expect(title(page)).toHaveText('Your address is changed')
  await mailTo(email, 'email-changed')
  await page.goto('/account/profile')
  await expect(page.getByText(wanted)).toBeVisible()
})

test('A new password signs out everywhere else, and its owner is told', {
  tag: '@no-js',
}, async ({ page, browser, baseURL }) => {
  const account = await aSignedInCustomer(page)
  const context = await browser.newContext({ baseURL })
  const elsewhere = await context.newPage()
  await signIn(elsewhere, account)
  await page.goto('/account/sessions')
  await expect(page.getByText('This device')).toHaveCount(1)
  await expect(page.getByRole('button', { name: /^Sign out Chrome/ })).toHaveCount(1)

  await page.goto('/account/password')
  await page.getByRole('textbox', { name: 'Current password' }).fill(PASSWORD)
  await page.getByRole('textbox', { name: 'New password' }).fill('four louder finches')
  await press(page, 'Change the password')
  await expect(page.getByText('Your password is changed.')).toBeVisible()
  await mailTo(account.email, 'password-changed')
  await elsewhere.goto('/account')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await context.close()
})

test('A customer takes their data along and leaves', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const { email } = await aSignedInCustomer(page)
  await page.goto('/account/privacy')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download my data' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  expect(JSON.parse(file).account.email).toBe(email)

  await page.getByLabel('Type delete to go on').fill('delete')
  await page.getByRole('textbox', { name: /your password/i }).fill(PASSWORD)
  await press(page, 'Delete my account')
  await expect(title(page)).toHaveText('Your account is deleted')
  await mailTo(email, 'goodbye')
  await page.goto('/account')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('The rooms of another customer are not there', async ({ page, browser, baseURL }) => {
  const { variantId } = await goods({ title: 'Card', stock: 9 })
  await aSignedInCustomer(page)
  await putIntoCart(page, variantId)
  await goToReview(page)
  await placeOrder(page)
  await page.goto('/account/orders')
  await page.getByRole('link', { name: /^Order / }).click()
  await expect(title(page)).toHaveText(/^Order /)
  const { pathname } = new URL(page.url())

  const context = await browser.newContext({ baseURL })
  const other = await context.newPage()
  await aSignedInCustomer(other)
  expect((await other.goto(pathname))?.status()).toBe(404)
  await context.close()
})

test('Everybody can use the rooms of a customer', { tag: '@mobile' }, async ({
  page,
  isMobile,
}) => {
  test.slow()
  await aSignedInCustomer(page)
  const empty = ['/account', '/account/orders', '/account/addresses']
  const forms = ['addresses/new', 'profile', 'email', 'password', 'sessions', 'privacy']
  for (const address of [...empty, ...forms.map((room) => `/account/${room}`)]) {
    await page.goto(address)
    await expectForEverybody(page, isMobile)
  }
  const { variantId } = await goods({ title: 'A name that goes on and on for a while', stock: 9 })
  await putIntoCart(page, variantId)
  await page.goto('/checkout/information')
  await giveDetails(page, newEmail())
  await chooseDelivery(page, /Standard post/)
  await placeOrder(page)
  for (const address of [...empty, '/checkout/information']) {
    await page.goto(address)
    await expectForEverybody(page, isMobile)
  }
  await page.goto('/account/orders')
  await page.getByRole('link', { name: /^Order / }).click()
  await expect(title(page)).toHaveText(/^Order /)
  await expectForEverybody(page, isMobile)
})
