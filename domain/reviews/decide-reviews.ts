import { and, eq, inArray, ne } from 'drizzle-orm'
import { z } from 'zod'
import { reviews } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import {
  DECISIONS,
  type Decided,
  decision,
  MAX_AT_ONCE,
  type ModerationStatus,
} from '@/domain/moderation/status'
import { lockProducts } from '@/domain/reviews/lock-products'
import { tally, weightOf } from '@/domain/reviews/tally'
import { now } from '@/lib/clock'

export const decideReviewsInput = z.object({
  reviewIds: z
    .array(z.string().max(64))
    .min(1, 'Please choose at least one.')
    .max(MAX_AT_ONCE, `Please choose at most ${MAX_AT_ONCE}.`),
  decision,
})
export type DecideReviewsInput = z.input<typeof decideReviewsInput>

/**
 * Approves reviews, takes them for spam, removes them, or puts them back among those that wait; sum and count of their products follow in the
 * same transaction. What is so already, and what is not there, counts as unchanged. Throws `forbidden` without the permission
 * `comments.moderate`.
 */
export async function decideReviews(
  tx: Tx,
  actor: Actor,
  input: DecideReviewsInput,
): Promise<Decided> {
  authorize(actor, 'comments.moderate')
  const { reviewIds, decision } = decideReviewsInput.parse(input)
  const ids = [...new Set(reviewIds)].sort()
  const chosen = await lockChosen(tx, ids, DECISIONS[decision])
  for (const review of chosen) await decide(tx, actor, review, decision)
  return { changed: chosen.length, unchanged: ids.length - chosen.length }
}

type Review = typeof reviews.$inferSelect

/** Those that are not so yet, and stay as they are until this transaction ends. */
async function lockChosen(tx: Tx, ids: string[], status: ModerationStatus): Promise<Review[]> {
  const of = await tx
    .selectDistinct({ productId: reviews.productId })
    .from(reviews)
    .where(inArray(reviews.id, ids))
  const productIds = of.map(({ productId }) => productId)
  await lockProducts(tx, productIds)
  return await tx
    .select()
    .from(reviews)
    .where(and(inArray(reviews.id, ids), ne(reviews.status, status)))
}

async function decide(
  tx: Tx,
  actor: Actor,
  review: Review,
  wanted: DecideReviewsInput['decision'],
): Promise<void> {
  const { id, productId } = review
  const status = DECISIONS[wanted]
  const decidedBy = colleagueIdOf(actor)
  await tx
    .update(reviews)
    .set(
      wanted === 'restore'
        ? { status, reasons: ['Put back'], decidedAt: null, decidedBy: null }
        : { status, decidedAt: now(), decidedBy },
    )
    .where(eq(reviews.id, id))
  const [old, fresh] = [weightOf(review), weightOf({ ...review, status })]
  await tally(tx, productId, { sum: fresh.sum - old.sum, count: fresh.count - old.count })
  await recordEvent(tx, { name: EVENTS[wanted], actor, subject: id, data: { productId } })
}

const EVENTS = {
  approve: 'review.approved',
  spam: 'review.marked_spam',
  remove: 'review.removed',
  restore: 'review.restored',
} as const
