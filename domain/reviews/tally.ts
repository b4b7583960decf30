import { eq, sql } from 'drizzle-orm'
import { products } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { ModerationStatus } from '@/domain/moderation/status'

export type Counted = { stars: number; status: ModerationStatus }

/** What a review adds to the sum and the count of its product: nothing but an approved one. */
export function weightOf(review: Counted | undefined): { sum: number; count: number } {
  return review?.status === 'approved' ? { sum: review.stars, count: 1 } : { sum: 0, count: 0 }
}

/** Moves sum and count of a product by what a change of its reviews makes of them, in the transaction of that change. */
export async function tally(
  tx: Tx,
  productId: string,
  change: { sum: number; count: number },
): Promise<void> {
  if (change.sum === 0 && change.count === 0) return
  await tx
    .update(products)
    .set({
      ratingSum: sql`${products.ratingSum} + ${change.sum}`,
      ratingCount: sql`${products.ratingCount} + ${change.count}`,
    })
    .where(eq(products.id, productId))
}
