import { expect } from '@playwright/test'
import { newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'
import { articleOf, beginArticle, textField, textOf } from '@/e2e/writers'

test('A link out of the editor saves what was typed a moment before', async ({ page }) => {
  await beginArticle(page)
  const editor = page.url()
  await page.getByLabel('Title', { exact: true }).fill('In a hurry')
  await textField(page).pressSequentially('The last words')
  await page.getByRole('link', { name: 'Media', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Media')
  await page.goBack()
  await expect(textField(page)).toHaveValue('The last words')
  await page.goto(editor)
  expect((await articleOf(page)).draft.contents).toMatchObject({
    title: 'In a hurry',
    body: 'The last words',
  })
})

test('Enter in a field saves and publishes nothing; what is archived can be taken out again', {
  tag: ['@no-js'],
}, async ({ page }) => {
  const mark = newMark()
  await beginArticle(page)
  const title = page.getByLabel('Title', { exact: true })
  await title.fill(`Before ${mark}`)
  await textField(page).fill('Words.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
  const address = `/articles/before-${mark}`.toLowerCase()

  await title.fill(`After ${mark}`)
  await title.press('Enter')
  await expect.poll(async () => (await articleOf(page)).draft.contents.title).toBe(`After ${mark}`)
  expect(await textOf(page, address)).toContain(`Before ${mark}`)

  await page.reload()
  await page.getByText('Archive …').click()
  await page.getByRole('button', { name: 'Archive this article' }).click()
  await expect(page.getByText('Archived. Readers no longer see it')).toBeVisible()
  await page.getByRole('button', { name: 'Make it a draft again' }).click()
  await expect(page.getByText('It is a draft again.')).toBeVisible()
})
