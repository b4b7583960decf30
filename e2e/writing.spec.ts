import { expect } from '@playwright/test'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { publishArticle } from '@/domain/publication/publish-article'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
import { expectForEverybody } from '@/e2e/everybody'
import { goods, newMark } from '@/e2e/goods'
import { anotherTab, test } from '@/e2e/test'
import {
  AT_WORK,
  aDrawing,
  articleOf,
  beginArticle,
  crash,
  dropPicture,
  expectAtWork,
  expectSaved,
  KEPT_COPY,
  textField,
  textOf,
} from '@/e2e/writers'

test('An article is written with tools, a picture and a product, and appears at its time', async ({
  page,
}) => {
  test.slow()
  const made = await goods({ title: 'Inkwell', price: 1250 })
  const mark = newMark()
  await beginArticle(page)
  await page.getByLabel('Title', { exact: true }).fill(`How to fill a pen ${mark}`)
  const text = textField(page)
  await text.fill('First things')
  await page.getByRole('button', { name: 'Heading', exact: true }).click()
  await expect(text).toHaveValue('## First things')
  await text.press('End')
  await text.pressSequentially('\n\nA pen wants ink')
  await text.press('Shift+Control+ArrowLeft')
  await text.press('Control+b')
  await expect(text).toHaveValue('## First things\n\nA pen wants **ink**')
  await text.press('Control+z')
  await expect(text).toHaveValue('## First things\n\nA pen wants ink')

  await text.press('Control+End')
  await page.getByRole('button', { name: 'Product', exact: true }).click()
  await page.getByLabel('Search the products of the shop').fill(made.title)
  await page.getByRole('button', { name: new RegExp(made.title) }).click()
  await expect(text).toHaveValue(new RegExp(`::product\\[${made.slug}\\]`))

  await text.press('Control+End')
  await dropPicture(page, await aDrawing())
  await expect(text).toHaveValue(/!\[\]\(media:med_\w+\)/)
  await page.getByLabel(/^In words/).fill('A pen over an inkwell')
  await page.getByRole('button', { name: 'Put in' }).click()
  await expect(text).toHaveValue(/!\[A pen over an inkwell\]\(media:med_\w+\)/)

  await page.getByRole('button', { name: 'Add a takeaway' }).click()
  await page.getByLabel('Takeaway 1', { exact: true }).fill('Ink dries.')
  await expectSaved(page)
  await page.reload()
  await expect(text).toHaveValue(/A pen over an inkwell/)
  await expect(page.getByLabel('Takeaway 1', { exact: true })).toHaveValue('Ink dries.')
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview.getByRole('heading', { name: 'First things' })).toBeVisible()
  await expect(preview.getByText('€12.50')).toBeVisible()

  await page.getByText('Schedule for later').click()
  await page.getByLabel('Day').fill('2099-05-01')
  await page.getByLabel('Time').fill('09:00')
  await expect(page.getByText(/Friday.* 1 May 2099/)).toBeVisible()
  await page.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(page.getByText('Scheduled. It appears by itself at its time.')).toBeVisible()
  const { id, slug, draft } = await articleOf(page)
  const address = `/articles/${slug}`
  expect((await page.request.get(address)).status()).toBe(404)

  const soon = new Date(Date.now() + 3000)
  const change = { articleId: id, version: draft.version, publishAt: soon }
  await transact((tx) => publishArticle(tx, systemActor('journey'), change))
  await expect
    .poll(async () => (await page.request.get(address)).status(), { timeout: 20_000 })
    .toBe(200)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`How to fill a pen ${mark}`)
  await expect(page.getByText('Ink dries.')).toBeVisible()
})

test('Without script one writes, looks, and publishes; an edit shows when it is published', {
  tag: ['@only-no-js'],
}, async ({ page }) => {
  test.slow()
  const mark = newMark()
  await beginArticle(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Please give it a title.').first()).toBeVisible()
  await page.getByLabel('Title', { exact: true }).fill(`Plain words ${mark}`)
  await textField(page).fill('It is **all** here.\n\n::product[no-such]')
  await page.getByLabel('Another takeaway').first().fill('No script needed.')
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(page.locator('#preview strong')).toHaveText('all')
  await expect(page.getByText('/products/no-such')).toBeVisible()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(`Plain words ${mark}`)
  await textField(page).fill('It is **all** here.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
  const editor = page.url()
  const { slug } = await articleOf(page)
  const address = `/articles/${slug}`
  expect(slug).toBe(`plain-words-${mark}`.toLowerCase())
  expect(await textOf(page, address)).toContain('No script needed.')

  await page.goto(editor)
  await textField(page).fill('It is **all** new.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Unpublished changes', { exact: true }).first()).toBeVisible()
  expect(await textOf(page, address)).not.toContain('new.')
  await page.getByRole('button', { name: 'Update', exact: true }).click()
  expect(await textOf(page, address)).toContain('new.')

  await page.getByRole('link', { name: /versions$/ }).click()
  await page.getByRole('link', { name: 'Version 1', exact: true }).click()
  await page.goto(page.url().replace(/\?.*/, '?to=draft'))
  await expect(page.getByText(/new\./).first()).toBeVisible()
})

test('A version is looked at and brought back; a preview link lets outsiders read until it is revoked', {
  tag: ['@mobile'],
}, async ({ page, browser }) => {
  test.slow()
  await beginArticle(page)
  await page.getByLabel('Title', { exact: true }).fill('Second thoughts')
  const text = textField(page)
  await text.fill('The first thought.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSaved(page)
  await text.fill('The second thought.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSaved(page)
  await page.getByRole('link', { name: /versions$/ }).click()
  await page.getByRole('link', { name: 'Version 3', exact: true }).click()
  await expect(page.locator('del', { hasText: 'first' })).toBeVisible()
  await expect(page.locator('ins', { hasText: 'second' })).toBeVisible()
  await page.getByRole('link', { name: 'History' }).click()
  await page.getByRole('link', { name: 'Version 2', exact: true }).click()
  await page.getByRole('button', { name: 'Bring this version back' }).click()
  await expect(page.getByText('Brought back into the draft.')).toBeVisible()
  await expect(text).toHaveValue('The first thought.')

  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The new link').inputValue()
  const outsider = await (await browser.newContext()).newPage()
  await outsider.goto(link)
  await expect(outsider.getByRole('heading', { level: 1 })).toHaveText('Second thoughts')
  await expect(outsider.getByText('The first thought.')).toBeVisible()
  expect(await outsider.locator('meta[name=robots]').first().getAttribute('content')).toContain(
    'noindex',
  )
  await page.getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByText('The preview link no longer works.')).toBeVisible()
  await outsider.reload()
  await expect(outsider.getByText('This preview link no longer works.')).toBeVisible()
})

test('Of two windows the second is told, sees what differs, and neither text is lost', async ({
  page,
}) => {
  test.slow()
  await beginArticle(page)
  await page.getByLabel('Title', { exact: true }).fill('Two hands')
  await textField(page).fill('Begun.')
  await expectSaved(page)
  const other = await anotherTab(page)
  await other.goto(page.url())
  await expectAtWork(other)
  await textField(other).fill('Theirs.')
  await expectSaved(other)

  await textField(page).fill('Mine.')
  await page.getByRole('button', { name: 'Compare the two' }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'saved another version' })
  await expect(notice.locator('del', { hasText: 'Theirs' })).toBeVisible()
  await expect(notice.locator('ins', { hasText: 'Mine' })).toBeVisible()
  await expect(textField(page)).toHaveValue('Mine.')
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.getByText('Yours is kept. Theirs is in the history.')).toBeVisible()
  await expect(textField(page)).toHaveValue('Mine.')
  await expect(page.getByText(AT_WORK)).toBeVisible()
  await expect(page.getByText(KEPT_COPY)).toBeHidden()
  await page.getByRole('link', { name: /versions$/ }).click()
  await page.getByRole('link', { name: 'Version 2', exact: true }).click()
  await expect(page.getByText('Theirs.').first()).toBeVisible()
})

test('What is typed without a connection is kept, and offered after its window crashed', {
  tag: '@mobile',
}, async ({ page, context, complaints }) => {
  test.slow()
  await beginArticle(page)
  const editor = page.url()
  await page.getByLabel('Title', { exact: true }).fill('On a train')
  await expectSaved(page)
  await context.setOffline(true)
  await textField(page).fill('Typed in a tunnel.')
  await expect(page.getByText('Not saved: you are offline.')).toBeVisible()
  await crash(page)
  await context.setOffline(false)
  expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  complaints.length = 0

  const again = await context.newPage()
  await again.goto(editor)
  await expect(textField(again)).toHaveValue('')
  await expect(again.getByText(KEPT_COPY)).toBeVisible()
  // Nothing lies below the offer that cannot be reached.
  await again.getByRole('link', { name: 'All versions' }).click({ trial: true })
  await again.getByRole('button', { name: 'Save', exact: true }).click({ trial: true })
  await again.getByRole('button', { name: 'Bring it back' }).click()
  await expect(textField(again)).toHaveValue('Typed in a tunnel.')
  await expectSaved(again)
  await again.goto(editor)
  await expect(textField(again)).toHaveValue('Typed in a tunnel.')
  await expect(again.getByText(KEPT_COPY)).toBeHidden()
})

test('An author submits, and an editor finds it and publishes', async ({ page, browser }) => {
  test.slow()
  const title = `By somebody new ${newMark()}`
  await beginArticle(page, 'author')
  await page.getByLabel('Title', { exact: true }).fill(title)
  await textField(page).fill('Please look at it.')
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page.getByText('An editor has been asked')).toBeVisible()

  const desk = await (await browser.newContext()).newPage()
  await signInAs(desk, await aColleague('editor', colleagueEmail()))
  await desk.getByRole('link', { name: /Articles waiting for review/ }).click()
  await desk.getByRole('link', { name: title }).click()
  await desk.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(desk.getByText('Published. Readers see it now.')).toBeVisible()
})

test('Everybody can use the rooms of those who write', { tag: ['@mobile'] }, async ({
  page,
  isMobile,
}) => {
  test.slow()
  await beginArticle(page, 'admin')
  const editor = page.url()
  await page
    .getByLabel('Title', { exact: true })
    .fill('A title that goes on for so long that no column could ever be wide enough for it')
  await textField(page).fill('Words.\n\n- and more')
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Preview' }).getByText('and more')).toBeVisible()
  await expectSaved(page)
  // So tall that nothing lies behind the bar at the bottom.
  const usual = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.setViewportSize({ ...usual, height: 3000 })
  await expectForEverybody(page, isMobile)
  await page.setViewportSize(usual)
  for (const path of [
    '/admin/articles',
    '/admin/pages',
    '/admin/authors',
    '/admin/authors/new',
    '/admin/publication',
    `${new URL(editor).pathname}/revisions`,
  ]) {
    await page.goto(path)
    await expectForEverybody(page, isMobile)
  }
})
