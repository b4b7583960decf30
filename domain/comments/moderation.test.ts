import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { events } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { type BanCommenterInput, banCommenter } from '@/domain/comments/ban-commenter'
import { type DecideCommentsInput, decideComments } from '@/domain/comments/decide-comments'
import { forgetCommenter } from '@/domain/comments/forget-commenter'
import { findCommentPage, getArticleTalk } from '@/domain/comments/get-article-talk'
import {
  countComments,
  getStaffComment,
  listEarlierComments,
  listOwnComments,
  listStaffComments,
} from '@/domain/comments/queries'
import { ban } from '@/domain/moderation/ban'
import { liftBan } from '@/domain/moderation/lift-ban'
import { listBans } from '@/domain/moderation/list-bans'
import { aClerk, tester, unique } from '@/domain/testing'
import {
  aComment,
  aGuest,
  aModerator,
  aReadArticle,
  aReader,
  storedComment,
  talkRules,
} from '@/domain/testing-talk'
import { setClock } from '@/lib/clock'

beforeEach(() => talkRules({ comments: { held: 'all' } }))

async function eventsOf(commentId: string): Promise<string[]> {
  const rows = await db.select().from(events).where(eq(events.subject, commentId))
  return rows.map(({ name }) => name)
}

function decide(input: DecideCommentsInput) {
  return transact((tx) => decideComments(tx, tester, input))
}

describe('a decision', () => {
  it('is made about many at once, and a second press changes nothing', async () => {
    const { articleId, slug } = await aReadArticle()
    const waiting = [await aComment({ slug }), await aComment({ slug })]
    const commentIds = [...waiting.map(({ commentId }) => commentId), 'cmt_none']
    const moderator = await aModerator()
    const approve = { commentIds, decision: 'approve' } as const
    const first = await transact((tx) => decideComments(tx, moderator, approve))
    expect(first).toEqual({ changed: 2, unchanged: 1 })
    expect(await decide(approve)).toEqual({ changed: 0, unchanged: 3 })
    const [commentId = ''] = commentIds
    expect(await storedComment(commentId)).toMatchObject({
      status: 'approved',
      decidedBy: moderator.userId,
    })
    expect(await eventsOf(commentId)).toEqual(['comment.added', 'comment.approved'])
    expect((await getArticleTalk(db, articleId)).commentCount).toBe(2)
  })

  it.each([
    ['spam', 'spam', 'comment.marked_spam'],
    ['remove', 'removed', 'comment.removed'],
  ] as const)(
    '%s takes a comment away, and it can be put back',
    async (decision, status, event) => {
      const { articleId, slug } = await aReadArticle()
      const { commentId } = await aComment({ slug, isApproved: true })
      await decide({ commentIds: [commentId], decision })
      expect((await storedComment(commentId)).status).toBe(status)
      expect((await getArticleTalk(db, articleId)).threads).toEqual([])
      await decide({ commentIds: [commentId], decision: 'restore' })
      expect(await storedComment(commentId)).toMatchObject({ status: 'pending', decidedAt: null })
      expect((await eventsOf(commentId)).slice(-2)).toEqual([event, 'comment.restored'])
    },
  )

  it('is for moderators', async () => {
    const { slug } = await aReadArticle()
    const { commentId } = await aComment({ slug })
    for (const actor of [GUEST, await aReader(), aClerk('publication.edit')]) {
      const wish: DecideCommentsInput = { commentIds: [commentId], decision: 'approve' }
      const refused = transact((tx) => decideComments(tx, actor, wish))
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect((await storedComment(commentId)).status).toBe('pending')
    await expect(decide({ commentIds: [], decision: 'approve' })).rejects.toThrow('at least one')
  })
})

describe('what readers see', () => {
  it('is the oldest thread first, with its answers, and a gap where somebody was answered', async () => {
    const { articleId, slug } = await aReadArticle()
    const first = await aComment({ slug, isApproved: true })
    const second = await aComment({ slug, isApproved: true })
    const answer = await aComment({ slug, parentId: first.commentId, isApproved: true })
    await aComment({ slug, parentId: second.commentId })
    await decide({ commentIds: [first.commentId], decision: 'remove' })
    const { threads, commentCount, commenting } = await getArticleTalk(db, articleId)
    expect({ commentCount, commenting }).toEqual({ commentCount: 2, commenting: 'open' })
    expect(threads).toMatchObject([
      { id: first.commentId, comment: null, answers: [{ id: answer.commentId }] },
      { id: second.commentId, comment: { name: 'Finn', isByStaff: false }, answers: [] },
    ])
    expect(JSON.stringify(threads)).not.toContain('example.org')
  })

  it('comes a page at a time', async () => {
    const { articleId, slug } = await aReadArticle()
    const ids: string[] = []
    for (let count = 0; count < 52; count++) {
      ids.push((await aComment({ slug, isApproved: true })).commentId)
    }
    const last = await getArticleTalk(db, articleId, 9)
    expect(last).toMatchObject({ page: 2, pageCount: 2, commentCount: 52 })
    expect(last.threads.map(({ id }) => id)).toEqual(ids.slice(50))
    expect(await findCommentPage(db, ids[49] ?? '')).toBe(1)
    expect(await findCommentPage(db, ids[50] ?? '')).toBe(2)
  })

  it('stays where comments are closed, and is nothing where they are off', async () => {
    const closed = await aReadArticle()
    await aComment({ slug: closed.slug, isApproved: true })
    await talkRules({ comments: { isOpen: false } })
    const talk = await getArticleTalk(db, closed.articleId)
    expect(talk).toMatchObject({ commenting: 'closed', commentCount: 1 })
    const off = await aReadArticle({ comments: 'off' })
    expect(await getArticleTalk(db, off.articleId)).toMatchObject({ commenting: 'off' })
    await expect(getArticleTalk(db, 'art_none')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('the lists of moderators', () => {
  it('are searched, counted and read on', async () => {
    const moderator = await aModerator()
    const { articleId, slug } = await aReadArticle()
    const word = unique('Wort')
    const [a, b] = [
      await aComment({ slug, body: `${word} one` }),
      await aComment({ slug, body: 'two', name: word }),
    ]
    await aComment({ slug, body: 'three', isApproved: true })
    const search = word.toUpperCase()
    const page = await listStaffComments(db, moderator, { search, status: 'pending', limit: 1 })
    expect(page).toMatchObject({
      comments: [{ id: b.commentId, article: { slug } }],
      next: b.commentId,
    })
    const rest = await listStaffComments(db, moderator, { search, before: page.next, limit: 1 })
    expect(rest.comments.map(({ id }) => id)).toEqual([a.commentId])
    expect(rest.next).toBeUndefined()
    expect(await countComments(db, { articleId })).toMatchObject({
      all: 3,
      pending: 2,
      approved: 1,
    })
    const asked = { articleId, limit: 9 }
    await expect(listStaffComments(db, GUEST, asked)).rejects.toMatchObject({ code: 'forbidden' })
    const one = getStaffComment(db, moderator, 'cmt_none')
    await expect(one).rejects.toMatchObject({ code: 'not_found' })
  })

  it('show what the same person said before', async () => {
    const { slug } = await aReadArticle()
    const by = await aReader()
    const earlier = await aComment({ slug, by })
    const { commentId } = await aComment({ slug, by })
    await aComment({ slug })
    const comment = await getStaffComment(db, tester, commentId)
    const said = await listEarlierComments(db, tester, comment)
    expect(said.map(({ id }) => id)).toEqual([earlier.commentId])
  })
})

describe('a ban', () => {
  it('takes everything of a person away that is shown or waits', async () => {
    const moderator = await aModerator()
    const { slug } = await aReadArticle()
    const by = aGuest('203.0.113.77')
    const email = `${unique('troll')}@example.org`
    const shown = await aComment({ slug, by, email, isApproved: true })
    const waiting = await aComment({ slug, by, email })
    const other = await aComment({ slug })
    const wish: BanCommenterInput = {
      commentId: waiting.commentId,
      by: 'email',
      days: 30,
      note: 'Insults',
      marksSpam: true,
    }
    const { banId, markedSpam } = await transact((tx) => banCommenter(tx, moderator, wish))
    expect(markedSpam).toBe(2)
    expect((await storedComment(shown.commentId)).status).toBe('spam')
    expect((await storedComment(other.commentId)).status).toBe('pending')
    const listed = (await listBans(db, moderator)).find(({ id }) => id === banId)
    expect(listed).toMatchObject({ kind: 'email', value: email, note: 'Insults' })

    const again = transact((tx) => banCommenter(tx, moderator, wish))
    await expect(again).rejects.toMatchObject({ code: 'ban_exists' })
    const byAccount = transact((tx) => banCommenter(tx, moderator, { ...wish, by: 'account' }))
    await expect(byAccount).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is lifted, and one that is over can be spoken anew', async () => {
    const moderator = await aModerator()
    const value = `${unique('old')}@example.org`
    const wish = { kind: 'email', value, days: 1 } as const
    const { banId } = await transact((tx) => ban(tx, moderator, wish))
    setClock(() => new Date(Date.now() + 48 * 3600_000))
    const { banId: second } = await transact((tx) => ban(tx, moderator, wish))
    expect(second).not.toBe(banId)
    await transact((tx) => liftBan(tx, moderator, { banId: second }))
    const again = transact((tx) => liftBan(tx, moderator, { banId: second }))
    await expect(again).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is for moderators', async () => {
    const wish = { kind: 'email', value: 'a@example.org' } as const
    const attempts = [
      () => transact((tx) => ban(tx, GUEST, wish)),
      () => transact((tx) => liftBan(tx, aClerk('publication.edit'), { banId: 'ban_1' })),
      async () => await listBans(db, await aReader()),
    ]
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})

it('keeps what a deleted account has said, and forgets whose it was', async () => {
  const { slug } = await aReadArticle()
  const by = await aReader()
  const { commentId } = await aComment({ slug, by, wantsReplies: true })
  expect(await listOwnComments(db, by.userId)).toMatchObject([{ id: commentId, article: slug }])
  await transact((tx) => forgetCommenter(tx, by.userId))
  const kept = await storedComment(commentId)
  expect(kept).toMatchObject({ userId: null, name: '', email: '', emailNorm: '', addressHash: '' })
  expect(kept.body).not.toBe('')
  expect(await listOwnComments(db, by.userId)).toEqual([])
})

it('does not take two who have left for one person', async () => {
  const { slug } = await aReadArticle()
  const leaving = [await aReader(), await aReader()]
  const left = []
  for (const by of leaving) left.push(await aComment({ slug, by }))
  for (const { userId } of leaving) await transact((tx) => forgetCommenter(tx, userId))
  const comment = await getStaffComment(db, tester, left[1]?.commentId ?? '')
  expect(await listEarlierComments(db, tester, comment)).toEqual([])
})
