import { expect, type Page } from '@playwright/test'
import { db } from '@/db/read'
import { getSettings } from '@/domain/settings/queries'
import { newEmail } from '@/e2e/customer'
import { type Goods, goods, newMark } from '@/e2e/goods'
import { fillComment, moderator } from '@/e2e/talkers'
import { test } from '@/e2e/test'
import {
  addToLibrary,
  aPictureFile,
  articleOf,
  beginArticle,
  expectSaved,
  textField,
  textOf,
} from '@/e2e/writers'
import { dayAndTimeIn } from '@/lib/day-in-zone'

const MINUTE_MS = 60_000
/** Time enough to send a form, and to look before. */
const LEAD_MS = 20_000

test('An article is written, appears at its minute by itself, is rated, and a comment on it let through', {
  tag: ['@no-js', '@mobile'],
}, async ({ page, browser, baseURL, javaScriptEnabled }) => {
  test.slow()
  const mark = newMark()
  const wanted = {
    title: `The long way of ink ${mark}`,
    takeaway: `Ink dries, ${mark}.`,
    shown: `An inkwell, ${mark}`,
    product: await goods({ title: 'Inkwell', price: 1250 }),
  }
  const desk = await (await browser.newContext()).newPage()
  await beginArticle(desk)
  await (javaScriptEnabled ? writeWithTools : writeByHand)(desk, wanted)
  const publishAt = await scheduleForMinuteToCome(desk)
  const { slug } = await articleOf(desk)
  await desk.context().close()

  const address = `/articles/${slug}`
  expect((await page.goto(address))?.status()).toBe(404)
  await page.goto('/articles')
  await expect(page.getByRole('link', { name: wanted.title })).toHaveCount(0)
  expect(Date.now()).toBeLessThan(publishAt.getTime())

  const untilItIsTime = { timeout: MINUTE_MS + 2 * LEAD_MS, intervals: [500] }
  await expect.poll(async () => (await page.request.get(address)).status(), untilItIsTime).toBe(200)
  expect(Date.now()).toBeGreaterThanOrEqual(publishAt.getTime())
  await expect.poll(() => textOf(page, '/articles')).toContain(wanted.title)

  await page.goto('/articles')
  await page.getByRole('link', { name: wanted.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wanted.title)
  await expect(page.getByText(wanted.takeaway)).toBeVisible()
  const picture = page.getByRole('img', { name: wanted.shown })
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
  const card = page.locator('.reading-card').filter({ hasText: wanted.product.title })
  await expect(card).toContainText('€12.50')

  await page.getByRole('button', { name: /^4 of 5 stars/ }).click()
  await expect(page.getByText('4 of 5, from 1 vote')).toBeVisible()
  await fillComment(page, { name: 'Finn', email: newEmail(), body: `Since when, *${mark}*?` })
  await page.getByRole('button', { name: 'Send the comment' }).click()
  await expect(page.getByText('We have your comment.')).toBeVisible()
  await page.goto(address)
  const comments = page.getByRole('region', { name: /comment/i })
  await expect(comments).toBeVisible()
  await expect(comments.getByText(mark)).toHaveCount(0)

  await approve(await moderator(browser, baseURL), mark)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'One comment' })).toBeVisible()
  await expect(comments.getByText(mark)).toBeVisible()
  await expect(page.getByText('4 of 5, from 1 vote')).toBeVisible()
})

type Wanted = { title: string; takeaway: string; shown: string; product: Goods }

async function writeWithTools(desk: Page, wanted: Wanted): Promise<void> {
  const { title, takeaway, shown, product } = wanted
  await desk.getByLabel('Title', { exact: true }).fill(title)
  const text = textField(desk)
  await text.fill('It comes from oak galls.')
  await text.press('Control+End')
  await desk.getByRole('button', { name: 'Picture', exact: true }).click()
  await desk.getByLabel('From this device').setInputFiles(await aPictureFile())
  await desk.getByLabel(/^In words/).fill(shown)
  await desk.getByRole('button', { name: 'Put in' }).click()
  await expect(text).toHaveValue(new RegExp(`!\\[${shown}\\]\\(media:med_\\w+\\)`))
  await text.press('Control+End')
  await desk.getByRole('button', { name: 'Product', exact: true }).click()
  await desk.getByLabel('Search the products of the shop').fill(product.title)
  await desk.getByRole('button', { name: new RegExp(product.title) }).click()
  await expect(text).toHaveValue(new RegExp(`::product\\[${product.slug}\\]`))
  await desk.getByRole('button', { name: 'Add a takeaway' }).click()
  await desk.getByLabel('Takeaway 1', { exact: true }).fill(takeaway)
  await expectSaved(desk)
}

/** The picture goes into the library first, and is chosen from there for the head of the article. */
async function writeByHand(desk: Page, wanted: Wanted): Promise<void> {
  const { title, takeaway, shown, product } = wanted
  const editor = desk.url()
  await addToLibrary(desk, shown)
  await desk.goto(editor)
  await desk.getByLabel('Title', { exact: true }).fill(title)
  await textField(desk).fill(`It comes from oak galls.\n\n::product[${product.slug}]`)
  await desk.getByLabel('Another takeaway').first().fill(takeaway)
  const cover = desk.getByRole('group', { name: 'Cover' })
  await cover.getByText('Choose', { exact: true }).click()
  await cover.getByRole('radio', { name: shown }).check()
}

/** By the form, which knows minutes and no seconds. Answers the moment. */
async function scheduleForMinuteToCome(desk: Page): Promise<Date> {
  await desk.getByText('Schedule for later').click()
  const at = new Date(Math.ceil((Date.now() + LEAD_MS) / MINUTE_MS) * MINUTE_MS)
  const { day, time } = dayAndTimeIn(at, (await getSettings(db)).timeZone)
  await desk.getByLabel('Day').fill(day)
  await desk.getByLabel('Time').fill(time)
  await desk.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(desk.getByText('Scheduled. It appears by itself at its time.')).toBeVisible()
  return at
}

async function approve(desk: Page, words: string): Promise<void> {
  await desk.getByRole('link', { name: /Comments waiting/ }).click()
  await desk.getByLabel('Text, name or e-mail address').fill(words)
  await desk.getByLabel('Text, name or e-mail address').press('Enter')
  await expect(desk.locator('[data-moderated]')).toHaveCount(1)
  await expect(desk.locator('[data-moderated]')).toContainText(words)
  await desk.getByRole('button', { name: 'Approve: what Finn said' }).click()
  await expect(desk.getByText('One comment was approved.')).toBeVisible()
  await desk.context().close()
}
