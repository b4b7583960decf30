import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { reviews } from '@/db/schema/talk'

/** Whether a review of this customer was approved and none was spam. One query. */
export async function isKnownReviewer(reader: Reader, userId: string): Promise<boolean> {
  const rows = await reader
    .select({ status: reviews.status, count: sql<number>`count(*)`.mapWith(Number) })
    .from(reviews)
    .where(and(eq(reviews.userId, userId), inArray(reviews.status, ['approved', 'spam'])))
    .groupBy(reviews.status)
  return rows.length === 1 && rows[0]?.status === 'approved'
}
