import { expect, type Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { issueSetUpLink } from '@/domain/accounts/issue-set-up-link'
import { PASSWORD, type SomeAccount } from '@/domain/accounts/testing-accounts'
import { newMark } from '@/e2e/goods'
import { setUpPath } from '@/lib/paths'

/** The address of a page that makes an owner, as the terminal prints it. */
export async function setUpLink(): Promise<string> {
  const actor = systemActor('journey')
  return setUpPath(await transact((tx) => issueSetUpLink(tx, actor, { addsToOwners: true })))
}

/** An address of somebody at the shop whom no other journey knows. */
export function colleagueEmail(): string {
  return `kit.${newMark()}@example.org`
}

/** Signs a colleague in by password, where no second factor is set up. */
export async function signInAs(page: Page, { email }: Pick<SomeAccount, 'email'>): Promise<void> {
  await page.goto('/sign-in?to=/admin')
  await givePassword(page, email)
  await expect(page).toHaveURL(/\/admin$/)
}

export async function givePassword(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** The code that an authenticator app shows, so many steps of 30 seconds from now. */
export function codeFrom(secret: string, steps = 0): string {
  const timestamp = Date.now() + steps * 30_000
  return new TOTP({ secret: secret.replace(/\s/g, '') }).generate({ timestamp })
}
