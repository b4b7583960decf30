import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { reviews } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { renderComment } from '@/lib/comment-markdown'
import { DomainError } from '@/lib/errors'

export const replyToReviewInput = z.object({
  reviewId: z.string().max(64),
  /** A small part of Markdown; empty takes the answer back. */
  reply: z.string().trim().max(5000, 'Please keep it below 5000 characters.'),
})
export type ReplyToReviewInput = z.input<typeof replyToReviewInput>

/**
 * Answers a review in the name of the shop; one answer, which the next one replaces. Throws `forbidden` without the permission
 * `comments.moderate`, and `not_found`.
 */
export async function replyToReview(
  tx: Tx,
  actor: Actor,
  input: ReplyToReviewInput,
): Promise<void> {
  authorize(actor, 'comments.moderate')
  const { reviewId, reply } = replyToReviewInput.parse(input)
  const [before] = await tx
    .select({ reply: reviews.reply, productId: reviews.productId })
    .from(reviews)
    .where(eq(reviews.id, reviewId))
  if (!before) throw new DomainError('not_found', { reviewId })
  if (before.reply === reply) return
  const repliedBy = colleagueIdOf(actor)
  await tx
    .update(reviews)
    .set(
      reply === ''
        ? { reply, replyHtml: '', repliedAt: null, repliedBy: null }
        : { reply, replyHtml: renderComment(reply), repliedAt: now(), repliedBy },
    )
    .where(eq(reviews.id, reviewId))
  const name = reply === '' ? 'review.reply_withdrawn' : 'review.replied'
  const { productId } = before
  await recordEvent(tx, { name, actor, subject: reviewId, data: { productId } })
}
