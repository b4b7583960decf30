import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/read'
import { events } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { decideComments } from '@/domain/comments/decide-comments'
import { eraseGuest } from '@/domain/comments/erase-guest'
import { getArticleTalk } from '@/domain/comments/get-article-talk'
import { aClerk, unique } from '@/domain/testing'
import {
  aComment,
  aGuest,
  aModerator,
  aReadArticle,
  aReader,
  storedComment,
  talkRules,
} from '@/domain/testing-talk'

beforeEach(() => talkRules({}))

test('everything a guest has said is erased, and a gap stays where others have answered', async () => {
  const { articleId, slug } = await aReadArticle()
  const email = `${unique('guest')}@example.org`
  const wish = { slug, email, by: aGuest(), name: 'Gus', isApproved: true }
  const root = await aComment({ ...wish, body: 'My secret.', wantsReplies: true })
  const second = await aComment({ ...wish, email: email.toUpperCase() })
  const other = await aComment({ slug, parentId: root.commentId, isApproved: true })
  const before = await storedComment(root.commentId)
  const moderator = await aModerator()
  const { commentId } = second
  const erase = () => transact((tx) => eraseGuest(tx, moderator, { commentId }))

  expect(await erase()).toEqual({ erased: 2 })
  expect(await erase()).toEqual({ erased: 0 })
  const after = await storedComment(root.commentId)
  expect(after).toMatchObject({ status: 'removed', wantsReplies: false, addressHash: '' })
  expect(after.onceKey).not.toBe(before.onceKey)
  expect(JSON.stringify([after, await storedComment(commentId)])).not.toMatch(
    new RegExp(`Gus|secret|${email}`, 'i'),
  )
  const told = await db.select().from(events).where(eq(events.subject, root.commentId))
  expect(told.map(({ name }) => name)).toEqual([
    'comment.added',
    'comment.approved',
    'comment.erased',
  ])
  expect(told.map(({ address }) => address)).toEqual([null, null, null])
  expect((await getArticleTalk(db, articleId)).threads).toMatchObject([
    { comment: null, answers: [{ id: other.commentId }] },
  ])
})

test('what was erased cannot be shown again', async () => {
  const { slug } = await aReadArticle()
  const { commentId } = await aComment({ slug, email: `${unique('guest')}@example.org` })
  const moderator = await aModerator()
  await transact((tx) => eraseGuest(tx, moderator, { commentId }))
  const decided = await transact((tx) =>
    decideComments(tx, moderator, { commentIds: [commentId], decision: 'approve' }),
  )
  expect(decided).toEqual({ changed: 0, unchanged: 1 })
})

test('an account that typed the same address is none of it, and only moderators erase', async () => {
  const { slug } = await aReadArticle()
  const said = await aComment({ slug, by: await aReader(), body: 'Mine stays.' })
  const { email } = await storedComment(said.commentId)
  const byGuest = await aComment({ slug, email })
  const moderator = await aModerator()
  const erase = (commentId: string, by: Parameters<typeof eraseGuest>[1] = moderator) =>
    transact((tx) => eraseGuest(tx, by, { commentId }))

  await expect(erase(said.commentId)).rejects.toMatchObject({ code: 'not_found' })
  await expect(erase('cmt_none')).rejects.toMatchObject({ code: 'not_found' })
  for (const by of [GUEST, aClerk('publication.edit')]) {
    await expect(erase(byGuest.commentId, by)).rejects.toMatchObject({ code: 'forbidden' })
  }
  expect(await erase(byGuest.commentId)).toEqual({ erased: 1 })
  expect(await storedComment(said.commentId)).toMatchObject({ email, body: 'Mine stays.' })
})
