import { expect, type Page } from '@playwright/test'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
import { newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'
import { articleOf, beginText, expectAtWork, textField, textOf } from '@/e2e/writers'

test('A page goes back to what it said at first, also from the archive', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  test.slow()
  await signInAs(page, await aColleague('editor', colleagueEmail()))
  await beginText(page, 'page')
  const editor = page.url()
  await page.getByLabel('Title', { exact: true }).fill(`About us ${newMark()}`)
  await textField(page).fill('What we said at first.')
  await press(page, 'Publish')
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
  await expectAtWork(page)
  const { slug } = await articleOf(page)
  const address = `/pages/${slug}`
  await textField(page).fill('What we said later.')
  await press(page, 'Update')
  await expect.poll(() => textOf(page, address)).toContain('said later')

  await openPublished(page, 'first')
  await press(page, 'Bring this version back')
  await expect(page.getByText('Brought back into the draft.')).toBeVisible()
  await expect(textField(page)).toHaveValue('What we said at first.')
  expect(await textOf(page, address)).toContain('said later')
  await press(page, 'Update')
  await expect.poll(() => textOf(page, address)).toContain('said at first')

  await page.goto(editor)
  await page.getByText('Archive …').click()
  await press(page, 'Archive this page')
  await expect(page.getByText('Archived. Readers no longer see it')).toBeVisible()
  expect((await page.request.get(address)).status()).toBe(404)
  await openPublished(page, 'second')
  await expect(page.getByRole('button', { name: 'Bring this version back' })).toHaveCount(0)
  await page.goto(editor)
  await press(page, 'Make it a draft again')
  await expect(page.getByText('It is a draft again.')).toBeVisible()
  await openPublished(page, 'second')
  await press(page, 'Bring this version back')
  await expect(textField(page)).toHaveValue('What we said later.')
  expect((await page.request.get(address)).status()).toBe(404)
  await press(page, 'Publish')
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
  expect(await textOf(page, address)).toContain('said later')
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** A version of the history that readers have seen. */
async function openPublished(page: Page, which: 'first' | 'second'): Promise<void> {
  await page.getByRole('link', { name: 'All versions' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History')
  const published = page.getByRole('row').filter({ hasText: 'Published' })
  // The latest comes first.
  const row = which === 'first' ? published.last() : published.nth(-2)
  await row.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Version \d+$/)
}
