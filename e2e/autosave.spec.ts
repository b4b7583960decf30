import { expect, type Page } from '@playwright/test'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
import { anotherTab, test } from '@/e2e/test'
import { articleOf, beginArticle, beginText, expectSaved, textField } from '@/e2e/writers'

const AUTOSAVE = '**/autosave'
const keptBody = async (page: Page) => (await articleOf(page)).draft.contents.body

test('What the shop did not answer to is sent again by itself', async ({ page, complaints }) => {
  await beginArticle(page)
  const once = { times: 1 }
  await page.route(AUTOSAVE, (route) => route.fulfill({ status: 503, body: 'Busy.' }), once)
  await textField(page).fill('Not lost.')
  await expect(page.getByText('Not saved: the shop does not answer.')).toBeVisible()
  await expectSaved(page)
  expect(await keptBody(page)).toBe('Not lost.')
  expect(complaints.filter((one) => !one.includes('503'))).toEqual([])
  complaints.length = 0
})

test('What is typed during a save is saved after it, and never beside it', async ({ page }) => {
  await beginArticle(page)
  const { draft } = await articleOf(page)
  const letThrough = Promise.withResolvers<void>()
  let [underWay, mostAtOnce] = [0, 0]
  await page.route(AUTOSAVE, async (route) => {
    underWay += 1
    mostAtOnce = Math.max(mostAtOnce, underWay)
    await letThrough.promise
    const response = await route.fetch()
    underWay -= 1
    await route.fulfill({ response })
  })
  await textField(page).fill('One.')
  await expect.poll(() => underWay).toBe(1)
  await textField(page).fill('One. Two.')
  await page.keyboard.press('Control+s')
  await textField(page).fill('One. Two. Three.')
  await expect(page.getByText('Saving …')).toBeVisible()
  letThrough.resolve()
  await expectSaved(page)
  await expect.poll(() => keptBody(page)).toBe('One. Two. Three.')
  expect(mostAtOnce).toBe(1)
  expect((await articleOf(page)).draft.version).toBeGreaterThanOrEqual(draft.version + 2)
})

test('What is typed before the script is there is kept and saved', async ({ page }) => {
  await beginArticle(page)
  await page.getByLabel('Title', { exact: true }).fill('Slow line')
  await textField(page).fill('First words.')
  await expectSaved(page)

  const letThrough = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await letThrough.promise
    await route.continue()
  })
  await page.goto(page.url(), { waitUntil: 'commit' })
  await page.getByLabel('Title', { exact: true }).fill('Slow line, quick hands')
  await page.getByLabel('Summary').fill('Typed early.')
  await textField(page).press('Control+End')
  await textField(page).pressSequentially(' And early ones,')
  letThrough.resolve()
  await expectSaved(page)
  await page.keyboard.type(' and late ones.')
  await expect
    .poll(async () => (await articleOf(page)).draft.contents)
    .toMatchObject({
      title: 'Slow line, quick hands',
      summary: 'Typed early.',
      body: 'First words. And early ones, and late ones.',
    })
})

test('Whoever never stops typing is saved all the same', async ({ page }) => {
  await beginArticle(page)
  const all = 'On and on without a pause, so that it never rests'
  const typing = textField(page).pressSequentially(all, { delay: 300 })
  await expect.poll(() => keptBody(page), { timeout: 12_000 }).not.toBe('')
  expect(await textField(page).inputValue()).not.toBe(all)
  await typing
  await expectSaved(page)
  expect(await keptBody(page)).toBe(all)
})

test('Who was signed out meanwhile signs in beside it, and loses nothing', async ({
  page,
  context,
}) => {
  const colleague = await aColleague('editor', colleagueEmail())
  await signInAs(page, colleague)
  await beginText(page, 'article')
  await context.clearCookies()
  await textField(page).fill('Written before supper.')
  await expect(page.getByText('Not saved: you are signed out.')).toBeVisible()
  await signInAs(await anotherTab(page), colleague)
  await page.bringToFront()
  await expectSaved(page)
  expect(await keptBody(page)).toBe('Written before supper.')
})
