import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { type AddedComment, addComment, addCommentInput } from '@/domain/comments/add-comment'
import { canBeAnswered } from '@/domain/comments/can-be-answered'
import { decideComments } from '@/domain/comments/decide-comments'
import { findLockedComment, getStaffComment } from '@/domain/comments/queries'
import { DomainError } from '@/lib/errors'

export const answerCommentInput = z.object({
  commentId: z.string().max(64),
  body: addCommentInput.shape.body,
})
export type AnswerCommentInput = z.input<typeof answerCommentInput>

/**
 * Answers a comment in the name of the shop; one that waits is approved by that. Throws `forbidden` without the permission
 * `comments.moderate`, `not_found` for what is not there or was erased, `comment_hidden` for what a colleague has removed or taken for
 * spam, and `comments_closed`.
 */
export async function answerComment(
  tx: Tx,
  actor: Actor,
  input: AnswerCommentInput,
): Promise<AddedComment> {
  authorize(actor, 'comments.moderate')
  const { commentId, body } = answerCommentInput.parse(input)
  const comment = await findLockedComment(tx, commentId)
  if (!comment || comment.body === '') throw new DomainError('not_found', { commentId })
  if (!canBeAnswered(comment.status)) throw new DomainError('comment_hidden', { commentId })
  if (comment.status === 'pending') {
    await decideComments(tx, actor, { commentIds: [commentId], decision: 'approve' })
  }
  const { article } = await getStaffComment(tx, actor, commentId)
  return await addComment(tx, actor, { slug: article.slug, parentId: commentId, body })
}
