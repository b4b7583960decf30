import { expect } from '@playwright/test'
import { newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'
import { AT_WORK, articleOf, beginArticle, expectSaved, KEPT_COPY, textField } from '@/e2e/writers'

test('A save whose answer was lost is no conflict with oneself', async ({ page, complaints }) => {
  await beginArticle(page)
  await page.getByLabel('Title', { exact: true }).fill('Lost answers')
  await expectSaved(page)
  const first = await articleOf(page)
  await page.route('**/autosave', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await textField(page).fill('It arrived.')
  await expect.poll(async () => (await articleOf(page)).draft.version).toBe(first.draft.version + 1)
  await textField(page).fill('It arrived. And more.')
  await page.unroute('**/autosave')
  await expectSaved(page)
  expect((await articleOf(page)).draft.contents.body).toBe('It arrived. And more.')
  expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([])
  complaints.length = 0
})

test('What was saved since a refusal is there after a reload', async ({ page }) => {
  const mark = newMark()
  await beginArticle(page)
  await textField(page).fill('Older words.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Please give it a title.').first()).toBeVisible()
  await page.getByLabel('Title', { exact: true }).fill(`A title ${mark}`)
  await textField(page).fill('Newer words.')
  await expectSaved(page)
  await page.reload()
  await expect(textField(page)).toHaveValue('Newer words.')
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(`A title ${mark}`)
})

test('What the shop has taken is not offered as unsaved', async ({ page }) => {
  const mark = newMark()
  await beginArticle(page)
  await page.getByLabel('Title', { exact: true }).fill(`  Quick ${mark}  `)
  await textField(page).fill('At once.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
  await expect(page.getByText(AT_WORK)).toBeVisible()
  await expect(page.getByText(KEPT_COPY)).toBeHidden()
})
