import { expect, type Locator, type Page } from '@playwright/test'
import { expectFocusToBeSeen } from '@/e2e/everybody'

const MAX_TABS = 100

/** Goes on with Tab until this has the focus, which is seen at every stop on the way. */
export async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const page = target.page()
  for (let tabs = 0; tabs < MAX_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    await expectFocusToBeSeen(page)
  }
  throw new Error(`Tab never came to ${target}`)
}

/** Goes there, and presses it. */
export async function enter(target: Locator): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press('Enter')
}

export async function typeInto(target: Locator, text: string): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.type(text)
}

/** Into the first row of a list by `j`; the script may not have arrived when the page has. */
export async function enterRows(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.locator('a[data-row]').first()).toBeFocused({ timeout: 500 })
  }).toPass()
}
