import { expect } from '@playwright/test'
import { newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'
import { articleOf, beginArticle, expectAtWork, textField } from '@/e2e/writers'

test('A publication is put off, and then called off', { tag: ['@no-js', '@mobile'] }, async ({
  page,
}) => {
  test.slow()
  await beginArticle(page)
  await page.getByLabel('Title', { exact: true }).fill(`Not yet ${newMark()}`)
  await textField(page).fill('Perhaps never.')
  await page.getByText('Schedule for later').click()
  await page.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(page.getByText('Please choose a day.').first()).toBeVisible()
  await page.getByLabel('Day').fill('2099-05-01')
  await page.getByLabel('Time').fill('09:00')
  await page.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(page.getByText('Scheduled. It appears by itself at its time.')).toBeVisible()
  await expectAtWork(page)
  await page.getByLabel('Day').fill('2098-12-24')
  await page.getByRole('button', { name: 'Change the time' }).click()
  await expect(page.getByText(/Appears 24 December 2098 at 09:00/)).toBeVisible()
  const { slug, status } = await articleOf(page)
  expect(status).toBe('scheduled')

  await page.getByText('Call off …').click()
  await page.getByRole('button', { name: 'Call the publication off' }).click()
  await expect(page.getByText('It is a draft again.')).toBeVisible()
  expect(await articleOf(page)).toMatchObject({ status: 'draft', publishAt: null })
  expect((await page.request.get(`/articles/${slug}`)).status()).toBe(404)
  await page.getByText('Schedule for later').click()
  await expect(page.getByLabel('Day')).toHaveValue('')
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeVisible()
})
