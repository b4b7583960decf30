import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { comments } from '@/db/schema/talk'
import type { Writer } from '@/domain/comments/writer'

/**
 * Whether a comment of this person was approved and none was spam. A guest is known by address and network together: an e-mail address
 * is easily learnt and typed by somebody else. One query.
 */
export async function isKnownPerson(reader: Reader, writer: Writer): Promise<boolean> {
  const { userId, emailNorm, addressHash } = writer
  if (!userId && !addressHash) return false
  const isTheirs = userId
    ? eq(comments.userId, userId)
    : and(
        isNull(comments.userId),
        eq(comments.emailNorm, emailNorm),
        eq(comments.addressHash, addressHash),
      )
  const rows = await reader
    .select({ status: comments.status, count: sql<number>`count(*)`.mapWith(Number) })
    .from(comments)
    .where(and(isTheirs, inArray(comments.status, ['approved', 'spam'])))
    .groupBy(comments.status)
  return rows.length === 1 && rows[0]?.status === 'approved'
}
