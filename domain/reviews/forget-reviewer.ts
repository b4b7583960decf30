import { eq } from 'drizzle-orm'
import { reviews } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'

/** What an account that was deleted has said of goods stays and counts; under whose name is forgotten. */
export async function forgetReviewer(tx: Tx, userId: string): Promise<void> {
  await tx.update(reviews).set({ name: '' }).where(eq(reviews.userId, userId))
}
