import { type Browser, expect, type Page } from '@playwright/test'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'

/** A colleague at a desk of their own. */
export async function moderator(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await signInAs(page, await aColleague('editor', colleagueEmail()))
  return page
}

type Said = { body: string; name: string; email: string }

export async function fillComment(page: Page, said: Said): Promise<void> {
  await page.getByLabel(/^Your (comment|answer)/).fill(said.body)
  await page.getByLabel('Name').fill(said.name)
  await page.getByLabel('E-mail address').fill(said.email)
  await page.getByLabel('Mail me when somebody answers').check()
}

/** Shows the list of keys, which says that the page listens to them. */
export async function askForKeys(desk: Page): Promise<void> {
  await expect(async () => {
    await desk.keyboard.press('?')
    await expect(desk.getByText('put back', { exact: true })).toBeVisible({ timeout: 2000 })
  }).toPass()
}
