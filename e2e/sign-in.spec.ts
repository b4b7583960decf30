import { expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { sessions } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { aColleague, aCustomer, PASSWORD } from '@/domain/accounts/testing-accounts'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'
import { newEmail } from '@/e2e/customer'
import { expectForEverybody } from '@/e2e/everybody'
import { mailTo, secretLinkOf } from '@/e2e/mail-log'
import { test } from '@/e2e/test'

const NEW_PASSWORD = 'four louder finches'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: /password/i }).fill(password)
}

/** A page that only somebody signed in is shown, and tells who. */
async function expectSignedIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-out')
  await expect(page.getByText(`You are signed in as ${email}.`)).toBeVisible()
}

test('An account comes to be when its address is confirmed', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const email = newEmail()
  await page.goto('/sign-up?to=/cart')
  await page.getByLabel('Name').fill('Ada Lovelace')
  await fillIn(page, email, PASSWORD)
  await press(page, 'Create the account')
  await expect(title(page)).toHaveText('Please look into your mailbox')

  const link = secretLinkOf(await mailTo(email, 'sign-up-link'))
  await page.goto(link)
  await expect(page.getByText(email)).toBeVisible()
  await expect(page.getByRole('textbox', { name: /password/i })).toHaveCount(0)
  await press(page, 'Confirm and sign in')
  await expect(page).toHaveURL(/\/cart$/)
  await expectSignedIn(page, email)

  await page.goto(link)
  await expect(title(page)).toHaveText('This link does not work any more')
})

test('Whoever opens the link of a sign-up in another browser is asked for the password', {
  tag: '@no-js',
}, async ({ page, browser, baseURL, javaScriptEnabled }) => {
  const email = newEmail()
  await page.goto('/sign-up')
  await fillIn(page, email, PASSWORD)
  await press(page, 'Create the account')
  await expect(title(page)).toHaveText('Please look into your mailbox')

  const context = await browser.newContext({ baseURL, javaScriptEnabled })
  const elsewhere = await context.newPage()
  await elsewhere.goto(secretLinkOf(await mailTo(email, 'sign-up-link')))
  await elsewhere.getByLabel('The password you chose').fill('not this one')
  await press(elsewhere, 'Confirm and sign in')
  await expect(elsewhere.getByLabel('The password you chose')).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await elsewhere.getByLabel('The password you chose').fill(PASSWORD)
  await press(elsewhere, 'Confirm and sign in')
  await expectSignedIn(elsewhere, email)
  await context.close()
})

test('Signing up with an address that has an account looks the same, and its owner is told', {
  tag: '@no-js',
}, async ({ page }) => {
  const { email } = await aCustomer(newEmail())
  await page.goto('/sign-up')
  await fillIn(page, email, 'another long password')
  await press(page, 'Create the account')
  await expect(title(page)).toHaveText('Please look into your mailbox')
  const { textBody } = await mailTo(email, 'already-registered')
  expect(textBody).toContain('It has an account already, so nothing was changed.')
})

test('Signing in and out, and a wrong password loses only itself', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const { email } = await aCustomer(newEmail())
  await page.goto('/sign-in?to=/cart')
  await fillIn(page, email, 'not this one')
  await page.getByLabel('Stay signed in on this device').check()
  await press(page, 'Sign in')
  await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await expect(page.getByRole('textbox', { name: /password/i })).toHaveValue('')
  await expect(page.getByLabel('Stay signed in on this device')).toBeChecked()

  await fillIn(page, email, PASSWORD)
  await press(page, 'Sign in')
  await expect(page).toHaveURL(/\/cart$/)
  await expectSignedIn(page, email)
  await press(page, 'Sign out')
  await page.goto('/sign-out')
  await expect(title(page)).toHaveText('You are signed out')
  await page.goBack()
  await page.reload()
  await expect(page.getByText(email)).toHaveCount(0)
})

test('A link in a mail signs in without a password', { tag: '@no-js' }, async ({ page }) => {
  const { email } = await aCustomer(newEmail())
  await page.goto('/sign-in?to=/cart')
  await page.getByRole('link', { name: 'Mail me a link instead' }).click()
  await expect(title(page)).toHaveText('Sign in by mail')
  await page.getByLabel('E-mail address').fill(email)
  await press(page, 'Mail me a link')
  await expect(title(page)).toHaveText('Please look into your mailbox')

  await page.goto(secretLinkOf(await mailTo(email, 'sign-in-link')))
  await expect(page.getByText(`You sign in as ${email}.`)).toBeVisible()
  await press(page, 'Sign in')
  await expect(page).toHaveURL(/\/cart$/)
  await expectSignedIn(page, email)
})

test('A forgotten password is replaced by a new one', { tag: '@no-js' }, async ({ page }) => {
  const { email } = await aCustomer(newEmail())
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Choose a new one' }).click()
  await expect(title(page)).toHaveText('Choose a new password')
  await page.getByLabel('E-mail address').fill(email)
  await press(page, 'Mail me a link')
  await expect(title(page)).toHaveText('Please look into your mailbox')

  await page.goto(secretLinkOf(await mailTo(email, 'reset-password-link')))
  await page.getByLabel('New password').fill('password')
  await press(page, 'Save it and sign in')
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/most common/)
  await page.getByLabel('New password').fill(NEW_PASSWORD)
  await press(page, 'Save it and sign in')
  await expectSignedIn(page, email)
  await mailTo(email, 'password-changed')

  await press(page, 'Sign out')
  await page.goto('/sign-in')
  await fillIn(page, email, PASSWORD)
  await press(page, 'Sign in')
  await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
  await fillIn(page, email, NEW_PASSWORD)
  await press(page, 'Sign in')
  await expectSignedIn(page, email)
})

test('A password can be looked at while it is typed', async ({ page }) => {
  await page.goto('/sign-in')
  const password = page.getByRole('textbox', { name: 'Password' })
  await password.fill('three quiet finches')
  await expect(password).toHaveAttribute('type', 'password')
  await page.getByRole('button', { name: 'Show the password' }).click()
  await expect(password).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Hide the password' }).click()
  await expect(password).toHaveAttribute('type', 'password')
})

test('Without script there is nothing to press for looking at it', {
  tag: '@only-no-js',
}, async ({ page }) => {
  await page.goto('/sign-in')
  await expect(page.getByText('Show')).toBeHidden()
})

test('Everybody can use the ways in', { tag: '@mobile' }, async ({ page, isMobile }) => {
  test.slow()
  for (const path of ['/sign-up', '/sign-in/link', '/reset-password', '/sign-in']) {
    await page.goto(path)
    await expectForEverybody(page, isMobile)
    await page.getByRole('main').getByRole('button').last().click()
    await expect(page.getByText('Please look at these fields again')).toBeVisible()
    await expectForEverybody(page, isMobile)
  }
  for (const path of [
    '/sign-up/sent',
    '/sign-up/confirmation?token=x',
    '/sign-in/link/open?token=x',
    '/reset-password/new?token=x',
    '/sign-out',
  ]) {
    await page.goto(path)
    await expectForEverybody(page, isMobile)
  }

  const { email, userId } = await aColleague('owner', newEmail())
  const { code } = await aSecondFactor(userId)
  await page.goto('/sign-in?to=/sign-in/again')
  await fillIn(page, email, PASSWORD)
  await press(page, 'Sign in')
  await expect(title(page)).toHaveText('One more step')
  await expectForEverybody(page, isMobile)
  await page.getByRole('link', { name: 'Use a recovery code' }).click()
  await expect(page.getByLabel('Recovery code')).toBeVisible()
  await expectForEverybody(page, isMobile)
  await page.getByRole('link', { name: 'Use the authenticator app' }).click()
  await page.getByRole('textbox', { name: 'Code' }).fill(code(0))
  await press(page, 'Sign in')
  await expect(title(page)).toHaveText('Is it still you?')
  await expectForEverybody(page, isMobile)
  await page.goto('/sign-in/again?by=recovery')
  await expectForEverybody(page, isMobile)
})

test('A form that needs a proof of identity is still filled in after it', {
  tag: '@no-js',
}, async ({ page }) => {
  const { email, userId } = await aColleague('owner', newEmail())
  await page.goto('/sign-in?to=/admin/keys/new')
  await fillIn(page, email, PASSWORD)
  await press(page, 'Sign in')
  await page.getByLabel('What it is for').fill('The till')
  const longAgo = new Date(Date.now() - 11 * 60_000)
  await transact((tx) =>
    tx.update(sessions).set({ provedAt: longAgo }).where(eq(sessions.userId, userId)),
  )
  await page.getByRole('main').getByRole('button').last().click()
  await expect(title(page)).toHaveText('Is it still you?')
  await page.getByRole('textbox', { name: 'Password' }).fill('not this one')
  await press(page, 'Go on')
  await expect(page.getByRole('textbox', { name: 'Password' })).toHaveAccessibleDescription(/./)
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await press(page, 'Go on')
  await expect(page.getByLabel('What it is for')).toHaveValue('The till')
})
