import { and, asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { userRoles } from '@/db/schema/accounts'
import { emails } from '@/db/schema/platform'
import { articleAuthors, authors } from '@/db/schema/publication'
import { mailRefusals } from '@/db/schema/talk'
import { transact } from '@/db/transact'
import { closeAccount } from '@/domain/accounts/close-account'
import { aColleague, type SomeAccount } from '@/domain/accounts/testing-accounts'
import { decideComments } from '@/domain/comments/decide-comments'
import { forgetCommenter } from '@/domain/comments/forget-commenter'
import { MAX_GUEST_MAILS_A_DAY } from '@/domain/comments/recipients'
import { getMailsState, switchMails } from '@/domain/comments/switch-mails'
import { rateArticle } from '@/domain/ratings/rate-article'
import { aProduct, aShop, tester, unique } from '@/domain/testing'
import {
  aComment,
  aReadArticle,
  aReader,
  aReview,
  ratingOf,
  storedComment,
  storedReview,
  talkRules,
} from '@/domain/testing-talk'
import { workOff } from '@/jobs/testing-jobs'
import { unsubscribeUrlOf } from '@/jobs/unsubscribe-url'
import { setClock } from '@/lib/clock'
import { hashToken, newId } from '@/lib/ids'

beforeEach(async () => {
  await talkRules({ comments: { held: 'all' } })
  // Only those that a test makes are there to be told.
  await transact((tx) => tx.delete(userRoles))
})

async function mailsOf(template: string, to: string) {
  return await db
    .select()
    .from(emails)
    .where(and(eq(emails.template, template), eq(emails.recipient, to)))
    .orderBy(asc(emails.id))
}

async function anAuthorOf(articleId: string): Promise<SomeAccount> {
  const account = await aColleague('author')
  const id = newId('aut')
  await transact(async (tx) => {
    await tx.insert(authors).values({ id, slug: id, name: 'Kit', userId: account.userId })
    await tx.insert(articleAuthors).values({ articleId, authorId: id, position: 0 })
  })
  return account
}

async function decide(commentId: string, decision: 'approve' | 'remove' | 'restore' | 'spam') {
  await transact((tx) => decideComments(tx, tester, { commentIds: [commentId], decision }))
}

function tokenIn(text: string): string {
  return /\/comments\/mails\/([\w.-]+)/.exec(text)?.[1] ?? ''
}

describe('a new comment', () => {
  it('is told to the authors of its article, and to moderators while it waits', async () => {
    const { articleId, slug } = await aReadArticle({ title: 'On <ink>' })
    const [author, moderator] = [await anAuthorOf(articleId), await aColleague('editor')]
    const waiting = await aComment({ slug, body: 'Is it <b>true</b>?\nReally?' })
    await workOff()
    for (const { email } of [author, moderator]) {
      const [mail, ...others] = await mailsOf('comment-added', email)
      expect(others).toEqual([])
      expect(mail?.subject).toBe('A comment on “On <ink>” waits for you')
      expect(mail?.textBody).toContain('> Is it <b>true</b>?\n> Really?')
      expect(mail?.textBody).toContain(`/admin/comments/${waiting.commentId}`)
      expect(mail?.htmlBody).not.toContain('<b>true</b>')
    }
    await talkRules({ comments: { held: 'none' } })
    const shown = await aComment({ slug })
    await workOff()
    expect(await mailsOf('comment-added', moderator.email)).toHaveLength(1)
    const [, second] = await mailsOf('comment-added', author.email)
    expect(second?.textBody).toContain(`/articles/${slug}#${shown.commentId}`)
  })

  it('is told to nobody when it is spam', async () => {
    const { articleId, slug } = await aReadArticle()
    const author = await anAuthorOf(articleId)
    await aComment({ slug, website: 'x' })
    await workOff()
    expect(await mailsOf('comment-added', author.email)).toEqual([])
  })

  it('is no longer told to a colleague who switched these mails off, with one click', async () => {
    const { articleId, slug } = await aReadArticle()
    const author = await anAuthorOf(articleId)
    await aComment({ slug })
    await workOff()
    const [mail] = await mailsOf('comment-added', author.email)
    const token = tokenIn(mail?.textBody ?? '')
    expect(await getMailsState(db, token)).toEqual({ to: 'colleague', isOn: true })
    for (let press = 0; press < 2; press++) {
      await transact((tx) => switchMails(tx, { token, isOn: false }))
    }
    expect(await getMailsState(db, token)).toEqual({ to: 'colleague', isOn: false })
    await aComment({ slug })
    await workOff()
    expect(await mailsOf('comment-added', author.email)).toHaveLength(1)
    await transact((tx) => switchMails(tx, { token, isOn: true }))
    await aComment({ slug })
    await workOff()
    expect(await mailsOf('comment-added', author.email)).toHaveLength(2)
  })
})

describe('an answer', () => {
  const someone = () => `${unique('reader')}@example.org`

  it('is mailed once it is approved, and once, to those in its thread who asked for it', async () => {
    const { slug } = await aReadArticle()
    const [asked, quiet, late] = [someone(), someone(), someone()]
    const root = await aComment({ slug, email: asked, wantsReplies: true, isApproved: true })
    const parentId = root.commentId
    await aComment({ slug, email: quiet, parentId, isApproved: true })
    const answer = await aComment({ slug, email: someone(), parentId, body: 'Quite so.' })
    await aComment({ slug, email: late, parentId, wantsReplies: true, isApproved: true })
    await workOff()
    const before = await mailsOf('comment-answered', asked)
    expect(before).toHaveLength(2)

    await decide(answer.commentId, 'approve')
    await decide(answer.commentId, 'restore')
    await decide(answer.commentId, 'approve')
    await workOff()
    const [mail, ...more] = (await mailsOf('comment-answered', asked)).slice(2)
    expect(more).toEqual([])
    expect(mail?.textBody).toContain('> Quite so.')
    expect(mail?.textBody).toContain(`/articles/${slug}#${answer.commentId}`)
    expect(await mailsOf('comment-answered', quiet)).toEqual([])
    expect(await mailsOf('comment-answered', late)).toEqual([])
  })

  it('of oneself is not mailed', async () => {
    const { slug } = await aReadArticle()
    const email = someone()
    const root = await aComment({ slug, email, wantsReplies: true, isApproved: true })
    await aComment({ slug, email, parentId: root.commentId, isApproved: true })
    await workOff()
    expect(await mailsOf('comment-answered', email)).toEqual([])
  })

  it('is no longer mailed after one click in any of these mails', async () => {
    const { slug } = await aReadArticle()
    const email = someone()
    const root = await aComment({ slug, email, wantsReplies: true, isApproved: true })
    const other = await aComment({ slug, email, wantsReplies: true, isApproved: true })
    await aComment({ slug, email: someone(), parentId: root.commentId, isApproved: true })
    await workOff()
    const [mail] = await mailsOf('comment-answered', email)
    const token = tokenIn(mail?.textBody ?? '')
    expect(unsubscribeUrlOf(mail ?? { template: '', about: null })).toContain(`${token}/switch`)
    await transact((tx) => switchMails(tx, { token, isOn: false }))
    for (const { commentId } of [root, other]) {
      expect((await storedComment(commentId)).wantsReplies).toBe(false)
      await aComment({ slug, email: someone(), parentId: commentId, isApproved: true })
    }
    await workOff()
    expect(await mailsOf('comment-answered', email)).toHaveLength(1)
  })

  it('is not mailed to whoever ended these mails and whose address a guest types again', async () => {
    const { slug } = await aReadArticle()
    const reader = await aReader()
    const { commentId } = await aComment({ slug, by: reader })
    const { email } = await storedComment(commentId)
    const asGuest = { slug, email: email.toUpperCase(), wantsReplies: true }
    const wants = async (wish: Parameters<typeof aComment>[0]) =>
      (await storedComment((await aComment(wish)).commentId)).wantsReplies
    const root = await aComment({ ...asGuest, isApproved: true })
    await aComment({ slug, email: someone(), parentId: root.commentId, isApproved: true })
    await workOff()
    const [mail] = await mailsOf('comment-answered', email.toUpperCase())
    const token = tokenIn(mail?.textBody ?? '')

    await transact((tx) => switchMails(tx, { token, isOn: false }))
    expect(await wants(asGuest)).toBe(false)
    const hashes = (await db.select().from(mailRefusals)).map(({ emailHash }) => emailHash)
    expect(hashes).not.toContain(hashToken(email))
    expect(await wants({ slug, by: reader, wantsReplies: true })).toBe(true)
    await transact((tx) => switchMails(tx, { token, isOn: true }))
    expect(await wants(asGuest)).toBe(true)
  })

  it('is mailed to an address that nobody verified so often a day and no more', async () => {
    const { slug } = await aReadArticle()
    const [guest, reader] = [someone(), await aReader()]
    const root = await aComment({ slug, email: guest, wantsReplies: true, isApproved: true })
    const parentId = root.commentId
    const own = await aComment({ slug, by: reader, parentId, wantsReplies: true, isApproved: true })
    const { email } = await storedComment(own.commentId)
    const answer = () => aComment({ slug, email: someone(), parentId, isApproved: true })
    for (let i = 0; i <= MAX_GUEST_MAILS_A_DAY; i += 1) await answer()
    await workOff()
    expect(await mailsOf('comment-answered', guest)).toHaveLength(MAX_GUEST_MAILS_A_DAY)
    expect(await mailsOf('comment-answered', email)).toHaveLength(MAX_GUEST_MAILS_A_DAY + 1)

    const tomorrow = Date.now() + 25 * 60 * 60_000
    setClock(() => new Date(tomorrow))
    await answer()
    await workOff()
    expect(await mailsOf('comment-answered', guest)).toHaveLength(MAX_GUEST_MAILS_A_DAY + 1)
  })

  it.each(['', 'c.cmt_1', 'c.cmt_1.forged', 's.usr_1.x'])('has no switch “%s”', async (token) => {
    const switched = transact((tx) => switchMails(tx, { token, isOn: false }))
    await expect(switched).rejects.toMatchObject({ code: 'not_found' })
    await expect(getMailsState(db, token)).rejects.toMatchObject({ code: 'not_found' })
  })
})

it('forgets the name of a deleted account in everything it said, and the mails to it', async () => {
  await aShop()
  await talkRules({})
  const { articleId, slug } = await aReadArticle()
  const product = await aProduct()
  const by = await aReader()
  const said = await aComment({ slug, by, wantsReplies: true, isApproved: true })
  const email = (await storedComment(said.commentId)).email
  await aComment({ slug, parentId: said.commentId, isApproved: true })
  const { reviewId } = await aReview({ slug: product.slug, by })
  await transact((tx) => rateArticle(tx, { slug, voterKey: by.userId, stars: 4 }))
  await workOff()
  expect(await mailsOf('comment-answered', email)).toHaveLength(1)

  await transact((tx) => closeAccount(tx, by))
  await workOff()
  expect(await mailsOf('comment-answered', email)).toEqual([])
  expect(await storedComment(said.commentId)).toMatchObject({ userId: null, name: '', email: '' })
  expect((await storedReview(reviewId)).name).toBe('')
  expect((await ratingOf(articleId)).kept).toEqual({ sum: 4, count: 1 })
})

it('takes the mails that told others of what a deleted account said out of the log, and no others', async () => {
  await talkRules({ comments: { held: 'none' } })
  const { articleId, slug } = await aReadArticle()
  const { email: toldAuthor } = await anAuthorOf(articleId)
  const asks = { slug, email: `${unique('asker')}@example.org`, wantsReplies: true }
  const question = await aComment({ ...asks, isApproved: true })
  const by = await aReader()
  const answer = { slug, parentId: question.commentId }
  const leaving = await aComment({ ...answer, by, body: 'Said by who leaves.' })
  await aComment({ ...answer, body: 'Said by who stays.' })
  await workOff()
  const told = async () => [
    ...(await mailsOf('comment-added', toldAuthor)),
    ...(await mailsOf('comment-answered', asks.email)),
  ]
  const before = await told()
  const saysLeaving = before.filter(({ textBody }) => textBody.includes('Said by who leaves.'))
  expect(saysLeaving.map(({ template }) => template)).toEqual(['comment-added', 'comment-answered'])

  await transact((tx) => forgetCommenter(tx, by.userId))
  const kept = before.filter((mail) => !saysLeaving.includes(mail)).map(({ id }) => id)
  expect(kept).toHaveLength(3)
  expect((await told()).map(({ id }) => id)).toEqual(kept)
  expect(await storedComment(leaving.commentId)).toMatchObject({ name: '' })
})
