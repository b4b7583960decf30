import { beforeEach, expect, it } from 'vitest'
import { transact } from '@/db/transact'
import { answerComment } from '@/domain/comments/answer-comment'
import { type DecideCommentsInput, decideComments } from '@/domain/comments/decide-comments'
import { eraseGuest } from '@/domain/comments/erase-guest'
import { aClerk, tester } from '@/domain/testing'
import { aComment, aModerator, aReadArticle, storedComment, talkRules } from '@/domain/testing-talk'

let moderator: Awaited<ReturnType<typeof aModerator>>

beforeEach(async () => {
  await talkRules({ comments: { held: 'all' } })
  moderator = await aModerator()
})

async function aWaiting(): Promise<string> {
  const { slug } = await aReadArticle()
  return (await aComment({ slug, email: `${slug}@example.org` })).commentId
}

function answer(commentId: string) {
  const input = { commentId, body: 'We do, too.' }
  return transact((tx) => answerComment(tx, moderator, input))
}

function decide(commentId: string, decision: DecideCommentsInput['decision']) {
  return transact((tx) => decideComments(tx, tester, { commentIds: [commentId], decision }))
}

it('lets through what waits, and stands below it', async () => {
  const waiting = await aWaiting()
  const { commentId, status } = await answer(waiting)
  expect(status).toBe('approved')
  expect(await storedComment(waiting)).toMatchObject({
    status: 'approved',
    decidedBy: moderator.userId,
  })
  expect(await storedComment(commentId)).toMatchObject({ parentId: waiting, isByStaff: true })
})

it('is refused where the comment was taken away, for spam, or erased', async () => {
  for (const decision of ['remove', 'spam'] as const) {
    const id = await aWaiting()
    const before = await decide(id, decision).then(() => storedComment(id))
    await expect(answer(id)).rejects.toMatchObject({ code: 'comment_hidden' })
    expect(await storedComment(id)).toEqual(before)
  }
  const erased = await aWaiting()
  await transact((tx) => eraseGuest(tx, tester, { commentId: erased }))
  await expect(answer(erased)).rejects.toMatchObject({ code: 'not_found' })
  await expect(answer('cmt_none')).rejects.toMatchObject({ code: 'not_found' })
})

it('needs the permission to moderate', async () => {
  const commentId = await aWaiting()
  const stranger = aClerk('orders.read')
  const input = { commentId, body: 'Mine.' }
  const refused = transact((tx) => answerComment(tx, stranger, input))
  await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
})

it('puts nothing back that a colleague removes at the same moment', async () => {
  for (let round = 0; round < 20; round++) {
    const commentId = await aWaiting()
    await Promise.allSettled([answer(commentId), decide(commentId, 'remove')])
    expect(await storedComment(commentId)).toMatchObject({ status: 'removed' })
  }
})
