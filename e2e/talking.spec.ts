import { randomBytes } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { articles } from '@/db/schema/publication'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aCustomer, PASSWORD, type SomeAccount } from '@/domain/accounts/testing-accounts'
import { rememberSlug } from '@/domain/catalog/slug-history'
import { MAX_COMMENT_LENGTH } from '@/domain/comments/add-comment'
import { decideComments } from '@/domain/comments/decide-comments'
import { eraseGuest } from '@/domain/comments/erase-guest'
import type { Decision } from '@/domain/moderation/status'
import { adoptOrders } from '@/domain/orders/adopt-orders'
import { tester } from '@/domain/testing'
import { aComment, aReadArticle } from '@/domain/testing-talk'
import { choosePayment, goToReview, newEmail, placeOrderButton, putIntoCart } from '@/e2e/customer'
import { expectForEverybody } from '@/e2e/everybody'
import { goods, newMark } from '@/e2e/goods'
import { mailTo } from '@/e2e/mail-log'
import { askForKeys, fillComment, moderator } from '@/e2e/talkers'
import { test } from '@/e2e/test'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

function anArticle() {
  const slug = `on-${newMark()}`
  return aReadArticle({ slug, title: `On ${slug}` })
}

/** To an address of its own, as the editor does. */
async function moveArticle(move: { articleId: string; from: string; to: string }): Promise<void> {
  const { articleId, from, to } = move
  await transact(async (tx) => {
    await rememberSlug(tx, { kind: 'article', slug: from, subjectId: articleId })
    await tx.update(articles).set({ slug: to }).where(eq(articles.id, articleId))
  })
}

/** As another colleague does. */
async function decideMeanwhile(commentId: string, decision: Decision): Promise<void> {
  await transact((tx) => decideComments(tx, tester, { commentIds: [commentId], decision }))
}

test('A reader says how useful an article was, and changes their mind', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const { slug } = await anArticle()
  await page.goto(`/articles/${slug}`)
  await expect(page.getByText('Nobody has voted yet.')).toBeVisible()
  await press(page, /^4 of 5 stars/)
  await expect(page.getByText('4 of 5, from 1 vote')).toBeVisible()
  await expect(page.getByText(/^Thank you\. Another click/).filter({ visible: true })).toBeVisible()
  await press(page, /^2 of 5 stars/)
  await expect(page.getByText('2 of 5, from 1 vote')).toBeVisible()
  await page.reload()
  await expect(page.getByText('2 of 5, from 1 vote')).toBeVisible()
})

test('A comment waits, is let through and answered, and its writer hears of it until they have enough', {
  tag: ['@no-js', '@mobile'],
}, async ({ page, browser, baseURL, request }) => {
  const { slug } = await anArticle()
  const [email, mark] = [newEmail(), newMark()]
  await page.goto(`/articles/${slug}`)
  await fillComment(page, { name: 'Finn', email, body: `Which *ink* was that, ${mark}?` })
  await press(page, 'Send the comment')
  await expect(page.getByText('We have your comment.')).toBeVisible()
  await page.goto(`/articles/${slug}`)
  await expect(page.getByText(mark)).toHaveCount(0)

  const desk = await moderator(browser, baseURL)
  await desk.goto(`/admin/comments?q=${mark}`)
  await expect(desk.getByText('The first of this person')).toBeVisible()
  await desk.getByRole('link', { name: 'More about it' }).click()
  await expect(heading(desk)).toHaveText('Comment of Finn')
  await desk.getByText('Answer', { exact: true }).click()
  await press(desk, 'Send the answer')
  await expect(desk.getByLabel('Your answer')).toHaveAccessibleDescription(/write something/)
  await desk.getByLabel('Your answer').fill('Iron gall, made by **us**.')
  await press(desk, 'Send the answer')
  await expect(desk.getByText('Your answer stands.')).toBeVisible()
  await desk.context().close()

  await page.goto(`/articles/${slug}`)
  await expect(page.getByRole('heading', { name: '2 comments' })).toBeVisible()
  await expect(page.getByText(mark)).toBeVisible()
  await expect(page.getByText('From the shop')).toBeVisible()

  const mail = await mailTo(email, 'comment-answered')
  expect(mail.textBody).toContain('> Iron gall, made by **us**.')
  const off = new URL(/https?:\S+\/comments\/mails\/\S+/.exec(mail.textBody)?.[0] ?? '').pathname
  await page.goto(off)
  await expect(heading(page)).toHaveText('Mails about answers to your comments')
  await press(page, 'End these mails')
  await expect(page.getByText('No more mails about answers to your comments.')).toBeVisible()
  await expect(page.getByText(/whatever is written under your address/)).toBeVisible()
  await press(page, 'I want them again')
  // As a mail program does it: one request without a page, a cookie or a redirect.
  const click = await request.post(`${off}/switch`, {
    form: { 'List-Unsubscribe': 'One-Click' },
    maxRedirects: 0,
  })
  expect(click.status()).toBe(200)
  await page.reload()
  await expect(page.getByRole('button', { name: 'I want them again' })).toBeVisible()
})

test('What is not right comes back filled in, and somebody known is answered at once', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const { slug, articleId } = await anArticle()
  const root = await aComment({ slug, body: 'Who has tried it?', isApproved: true })
  await page.goto(`/articles/${slug}`)
  await page.getByRole('link', { name: 'Answer Finn' }).click()
  await expect(heading(page)).toHaveText('Answer a comment')
  await expect(page.getByText('Who has tried it?')).toBeVisible()
  // As long as it may be, and such as no packing makes shorter.
  const body = randomBytes(MAX_COMMENT_LENGTH).toString('base64').slice(0, MAX_COMMENT_LENGTH)
  await fillComment(page, { name: '', email: '', body })
  await press(page, 'Send the answer')
  await expect(page.getByText('Please look at these fields again')).toBeVisible()
  await expect(page.getByLabel('Your answer')).toHaveValue(body)
  await expect(page.getByLabel('Name')).toHaveAccessibleDescription(/tell your name/)
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(/your e-mail/)
  await expect(page.getByLabel('Mail me when somebody answers')).toBeChecked()
  await expect(page.getByText('Who has tried it?')).toBeVisible()
  expect(page.url()).toContain(root.commentId)

  const elsewhere = `on-${newMark()}`
  await moveArticle({ articleId, from: slug, to: elsewhere })
  await page.reload()
  await expect(page).toHaveURL(new RegExp(`/articles/${elsewhere}/comment\\?`))
  await expect(page.getByLabel('Your answer')).toHaveValue(body)
})

test('Comments are judged from the keyboard; a program that fills everything in is spam', async ({
  page,
  browser,
  baseURL,
}) => {
  const { slug, articleId } = await anArticle()
  await aComment({ slug, body: 'The older one.' })
  const newer = await aComment({ slug, body: 'The newer one.' })
  await page.goto(`/articles/${slug}`)
  await fillComment(page, { name: 'Bot', email: newEmail(), body: 'Cheap pills.' })
  await page.locator('input[name="website"]').fill('https://pills.example', { force: true })
  await press(page, 'Send the comment')
  await expect(page.getByText('We have your comment.')).toBeVisible()

  const desk = await moderator(browser, baseURL)
  await desk.goto(`/admin/comments?about=${articleId}`)
  await expect(desk.getByText('Cheap pills.')).toHaveCount(0)
  await askForKeys(desk)
  await desk.keyboard.press('j')
  await desk.keyboard.press('a')
  await expect(desk.getByText('One comment was approved.')).toBeVisible()
  await expect(desk.locator('[data-moderated]:focus')).toContainText('The older one.')
  await askForKeys(desk)
  await desk.keyboard.press('r')
  await expect(desk.getByText('One comment was removed.')).toBeVisible()
  await expect(desk.getByText('Nothing waits')).toBeVisible()
  await desk.goto(`/admin/comments?about=${articleId}&status=approved`)
  await desk.getByText('Answer', { exact: true }).click()
  await decideMeanwhile(newer.commentId, 'restore')
  await press(desk, 'Send the answer')
  await expect(desk.getByText('Your answer was not sent.')).toBeVisible()
  await decideMeanwhile(newer.commentId, 'approve')
  await desk.goto(`/admin/comments?about=${articleId}&status=spam`)
  await expect(desk.getByText('Filled in the hidden field')).toBeVisible()
  await desk.goto(`/admin/comments?about=${articleId}&status=all`)
  await expectForEverybody(desk, false)

  const regretted = await aComment({ slug, email: newEmail(), name: 'Rue', isApproved: true })
  await desk.goto(`/admin/comments/${regretted.commentId}`)
  await desk.getByText('Erase …').click()
  await expectForEverybody(desk, false)
  await press(desk, 'Erase it for good')
  await expect(desk.getByText('One comment was erased.')).toBeVisible()
  await expect(heading(desk)).toHaveText('Comment of somebody who has left')
  await desk.context().close()
  await page.goto(`/articles/${slug}`)
  await expect(page.getByText('The newer one.')).toBeVisible()
  await expect(page.getByText('The older one.')).toHaveCount(0)
  await expectForEverybody(page, false)
})

test('An answer to what was erased or removed meanwhile comes back to whoever wrote it', async ({
  browser,
  baseURL,
}) => {
  const { slug, articleId } = await anArticle()
  const desk = await moderator(browser, baseURL)
  const erase = (commentId: string) => transact((tx) => eraseGuest(tx, tester, { commentId }))
  const remove = (commentId: string) => decideMeanwhile(commentId, 'remove')
  for (const { isAlone, takeAway, told } of [
    { isAlone: true, takeAway: erase, told: 'This does not exist' },
    { isAlone: false, takeAway: erase, told: 'This does not exist' },
    { isAlone: true, takeAway: remove, told: 'Put it back to answer it.' },
  ]) {
    const { commentId } = await aComment({ slug, email: newEmail(), isApproved: true })
    const inList = `/admin/comments?about=${articleId}&status=all`
    await desk.goto(isAlone ? `/admin/comments/${commentId}` : inList)
    await desk.getByText('Answer', { exact: true }).click()
    await desk.getByLabel('Your answer').fill('Long thought about.')
    await takeAway(commentId)
    await press(desk, 'Send the answer')
    await expect(desk.getByText('Your answer was not sent.')).toBeVisible()
    await expect(desk.getByText(told)).toBeVisible()
    await expect(desk.getByText('Long thought about.')).toBeVisible()
    await expectForEverybody(desk, false)
  }
  await desk.context().close()
})

test('A customer reviews what they bought; it is let through, answered and told to search engines', {
  tag: ['@no-js', '@mobile'],
}, async ({ page, browser, baseURL }) => {
  const account = await aCustomer(newEmail())
  const { slug, variantId, title } = await goods({ title: 'Journal', stock: 9 })
  await buy(page, variantId, account)
  await page.goto(`/products/${slug}`)
  await page.getByRole('link', { name: 'Write a review' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('E-mail address').fill(account.email)
  await page.getByRole('textbox', { name: /password/i }).fill(PASSWORD)
  await press(page, 'Sign in')
  await expect(page.getByText('that you bought it here')).toBeVisible()
  const long = randomBytes(5000).toString('base64').slice(0, 5000)
  await page.getByLabel('Your review').fill(long)
  await press(page, 'Send the review')
  await expect(page.getByText('Please look at these fields again')).toBeVisible()
  await expect(page.getByLabel('Your review')).toHaveValue(long)
  await page.getByRole('radio', { name: /^5 of 5/ }).check({ force: true })
  await page.getByLabel('In a few words').fill('Takes every ink')
  await page.getByLabel('Your review').fill('No bleeding *at all*.')
  await press(page, 'Send the review')
  await expect(page.getByText('We have your review.')).toBeVisible()

  const desk = await moderator(browser, baseURL)
  await desk.goto(`/admin/reviews?q=${account.email}`)
  await press(desk, /^Approve/)
  await expect(desk.getByText('One review was approved.')).toBeVisible()
  await desk.goto(`/admin/reviews?status=approved&q=${account.email}`)
  await desk.getByText('Answer', { exact: true }).click()
  await desk.getByLabel('Your answer').fill('Thank you, Ada.')
  await press(desk, 'Send the answer')
  await expect(desk.getByText('Our answer', { exact: true })).toBeVisible()
  await desk.context().close()

  await page.goto(`/products/${slug}?reviews=verified`)
  const reviews = page.getByRole('region', { name: 'Reviews' })
  await expect(reviews.getByText('5 of 5, from 1 review')).toBeVisible()
  await expect(reviews.getByText('Bought here', { exact: true })).toBeVisible()
  await expect(reviews.getByText('Thank you, Ada.')).toBeVisible()
  const told = await page.locator('script[type="application/ld+json"]').allTextContents()
  const product = told.map((text) => JSON.parse(text)).find(({ name }) => name === title)
  expect(product).toMatchObject({
    aggregateRating: { ratingValue: 5, reviewCount: 1 },
    review: [{ name: 'Takes every ink', reviewBody: 'No bleeding at all.' }],
  })
})

test('Everybody can answer articles and goods', { tag: '@mobile' }, async ({ page, isMobile }) => {
  const { slug } = await anArticle()
  const root = await aComment({ slug, isApproved: true })
  await aComment({ slug, parentId: root.commentId, isApproved: true })
  await page.goto(`/articles/${slug}`)
  await expectForEverybody(page, isMobile)
  await page.goto(`/articles/${slug}/comment?to=${root.commentId}`)
  await press(page, 'Send the answer')
  await expectForEverybody(page, isMobile)
  const { slug: product } = await goods({ title: 'Journal' })
  await signIn(page, await aCustomer(newEmail()), `/products/${product}/review`)
  await press(page, 'Send the review')
  await expectForEverybody(page, isMobile)
})

async function signIn(page: Page, { email }: SomeAccount, to: string): Promise<void> {
  await page.goto(`/sign-in?to=${to}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: /password/i }).fill(PASSWORD)
  await press(page, 'Sign in')
  await page.waitForURL(`**${to}`)
}

/** As a guest with the address of the account, which then takes the order over. */
async function buy(page: Page, variantId: string, account: SomeAccount): Promise<void> {
  await putIntoCart(page, variantId)
  await goToReview(page, account.email)
  await page.goto('/checkout/payment')
  await choosePayment(page, /Bank transfer/)
  await placeOrderButton(page).click()
  await expect(heading(page)).toHaveText('Thank you.')
  await transact((tx) => adoptOrders(tx, GUEST, account))
}
