import { expect, test } from 'vitest'
import { POST as reply } from '@/app/admin/comments/[id]/reply/route'
import { aDesk } from '@/app/admin/products/testing-desk'
import { transact } from '@/db/transact'
import { decideComments } from '@/domain/comments/decide-comments'
import { tester } from '@/domain/testing'
import { aComment, aReadArticle, storedComment, talkRules } from '@/domain/testing-talk'

test('an answer lets through what waits, but not what a colleague has taken away meanwhile', async () => {
  await talkRules({ comments: { held: 'all' } })
  const desk = await aDesk('editor')
  const { slug } = await aReadArticle()
  const [waiting, removed] = [await aComment({ slug }), await aComment({ slug })]
  const commentIds = [removed.commentId]
  await transact((tx) => decideComments(tx, tester, { commentIds, decision: 'remove' }))

  const answer = async (commentId: string) =>
    (await desk(reply, `/admin/comments/${commentId}/reply`, { body: 'We do, too.' })).to
  expect(await answer(waiting.commentId)).toMatch(/done=replied/)
  expect(await storedComment(waiting.commentId)).toMatchObject({ status: 'approved' })
  expect(await answer(removed.commentId)).toMatch(/form=/)
  expect(await storedComment(removed.commentId)).toMatchObject({ status: 'removed' })
})
