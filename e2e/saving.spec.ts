import { expect, type Page, type Route } from '@playwright/test'
import { newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'
import { AT_WORK, articleOf, beginArticle, expectSaved, KEPT_COPY, textField } from '@/e2e/writers'

const AUTOSAVE = '**/autosave'

test('A save whose answer was lost is no conflict with oneself', async ({ page, complaints }) => {
  await beginArticle(page)
  await page.getByLabel('Title', { exact: true }).fill('Lost answers')
  await expectSaved(page)
  const { version } = (await articleOf(page)).draft
  let [lost, busy] = [0, 0]
  await page.route(AUTOSAVE, async (route) => {
    if (lost === 0) {
      lost += 1
      await route.fetch()
      return await route.abort()
    }
    busy += 1
    await route.fulfill({ status: 503, json: { code: 'too_busy', detail: 'Busy.' } })
  })
  await textField(page).fill('It arrived.')
  await expect.poll(async () => (await articleOf(page)).draft.version).toBe(version + 1)
  await expect(page.getByText('Not saved:')).toBeVisible()
  await textField(page).fill('It arrived. And more.')
  await askAgain(page)
  await expect.poll(() => busy).toBe(1)
  await page.unroute(AUTOSAVE)
  await askAgain(page)
  await expectSaved(page)
  expect((await articleOf(page)).draft.contents.body).toBe('It arrived. And more.')
  forgiveLostAnswers(complaints)
})

test('What was undone while an answer was lost is undone in the shop too', async ({
  page,
  complaints,
}) => {
  await beginArticle(page)
  await textField(page).fill('To stay.')
  await expectSaved(page)
  const loseAnswer = async (route: Route) => {
    await route.fetch()
    await route.abort()
  }
  await page.route(AUTOSAVE, loseAnswer, { times: 1 })
  await textField(page).fill('To stay. To go.')
  await expect.poll(async () => (await articleOf(page)).draft.contents.body).toBe('To stay. To go.')
  await textField(page).fill('To stay.')
  await askAgain(page)
  await expect.poll(async () => (await articleOf(page)).draft.contents.body).toBe('To stay.')
  await expectSaved(page)
  forgiveLostAnswers(complaints)
})

/** As somebody does who comes back to the window. */
async function askAgain(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

function forgiveLostAnswers(complaints: string[]): void {
  expect(complaints.filter((one) => !/ERR_FAILED|503/.test(one))).toEqual([])
  complaints.length = 0
}

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
