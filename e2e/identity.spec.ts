import { expect, type Page } from '@playwright/test'
import { aCustomer, PASSWORD } from '@/domain/accounts/testing-accounts'
import { newEmail } from '@/e2e/customer'
import { expectForEverybody } from '@/e2e/everybody'
import { newMark } from '@/e2e/goods'
import { mailTo } from '@/e2e/mail-log'
import { test } from '@/e2e/test'

const PROVIDER = 'Test identity'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

type Person = { subject: string; email: string; isConfirmed: boolean }

function aPerson(isConfirmed = true): Person {
  return { subject: newMark(), email: newEmail(), isConfirmed }
}

/** Signs in on the page of the provider, which leads back to the shop. */
async function signInThere(page: Page, { subject, email, isConfirmed }: Person): Promise<void> {
  await expect(title(page)).toHaveText(PROVIDER)
  await page.getByLabel('Subject').fill(subject)
  await page.getByLabel('Name').fill('Ada Lovelace')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('The address is confirmed').setChecked(isConfirmed)
  await press(page, 'Go on')
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/sign-out')
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
  await expect(title(page)).not.toHaveText(/sign out/i)
}

async function expectSignedIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-out')
  await expect(page.getByText(`You are signed in as ${email}.`)).toBeVisible()
}

test('An account elsewhere opens an account here, and the same one the next time', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const person = aPerson()
  await page.goto('/sign-up?to=/cart')
  await press(page, `Continue with ${PROVIDER}`)
  await signInThere(page, person)
  await expect(page).toHaveURL(/\/cart$/)
  await expectSignedIn(page, person.email)

  await signOut(page)
  await page.goto('/sign-in')
  await press(page, `Continue with ${PROVIDER}`)
  await signInThere(page, { ...person, email: newEmail() })
  await expect(page).toHaveURL(/\/account$/)
  await expectSignedIn(page, person.email)

  await page.goto('/account/identities')
  await expect(page.getByText('Your only way to sign in.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Unlink/ })).toHaveCount(0)
})

test('An account elsewhere is linked, signs in, and is unlinked', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const { email } = await aCustomer(newEmail())
  const person = aPerson(false)
  await page.goto('/sign-in?to=/account/identities')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: /password/i }).fill(PASSWORD)
  await press(page, 'Sign in')
  await press(page, `Link ${PROVIDER}`)
  await signInThere(page, person)
  await expect(page.getByText('You can sign in with it from now on.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: person.email })).toBeVisible()
  await mailTo(email, 'identity-linked')

  await signOut(page)
  await page.goto('/sign-in?to=/account/identities')
  await press(page, `Continue with ${PROVIDER}`)
  await signInThere(page, person)
  await expect(title(page)).toHaveText('Linked accounts')
  await press(page, `Unlink ${person.email}`)
  await expect(page.getByText('The account is no longer linked.')).toBeVisible()
  await mailTo(email, 'identity-unlinked')
  await expectSignedIn(page, email)
})

test('Everybody can use the ways in and the list of them', { tag: '@mobile' }, async ({
  page,
  isMobile,
}) => {
  await page.goto('/sign-in?to=/account/identities')
  await expectForEverybody(page, isMobile)
  await press(page, `Continue with ${PROVIDER}`)
  await signInThere(page, aPerson())
  await expect(title(page)).toHaveText('Linked accounts')
  await expectForEverybody(page, isMobile)
})

test('Nobody comes in because an address is the same, or without finishing there', {
  tag: '@no-js',
}, async ({ page }) => {
  const { email } = await aCustomer(newEmail())
  await page.goto('/sign-in')
  await press(page, `Continue with ${PROVIDER}`)
  await signInThere(page, { ...aPerson(), email })
  await expect(page.getByText(/Please sign in to it first, then link the two/)).toBeVisible()

  await press(page, `Continue with ${PROVIDER}`)
  await signInThere(page, aPerson(false))
  await expect(page.getByText(/its e-mail address is not confirmed there/)).toBeVisible()

  await press(page, `Continue with ${PROVIDER}`)
  await press(page, 'Turn back')
  await expect(page.getByText('You did not finish signing in there.')).toBeVisible()
  await expect(title(page)).toHaveText('Sign in')
})

test('Nothing of Auth.js can be reached but the way back', async ({ request }) => {
  const others = ['signin', 'signin/oidc', 'signout', 'session', 'csrf', 'providers', 'error']
  for (const path of others) {
    expect((await request.get(`/api/auth/${path}`)).status()).toBe(404)
    expect((await request.post(`/api/auth/${path}`)).status()).toBe(404)
  }
  expect((await request.get('/api/auth/callback/oidc', { maxRedirects: 0 })).status()).toBe(303)
  expect((await request.post('/api/auth/callback/oidc')).status()).toBe(405)
})
