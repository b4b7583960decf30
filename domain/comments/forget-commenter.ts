import { eq, sql } from 'drizzle-orm'
import { locked } from '@/db/dialect/locking'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { forgetWriters } from '@/domain/comments/forget-writers'

/**
 * What an account that was deleted has said stays, because others have answered it; who said it is forgotten, and the mails about answers are
 * taken out of the log, those that tell others what was said too.
 */
export async function forgetCommenter(tx: Tx, userId: string): Promise<void> {
  // Held, so that a mail about one of them is in the log by now, or will not tell who said it.
  const own = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.userId, userId))
    .orderBy(sql`${comments.id} ${locked}`)
  await forgetWriters(
    tx,
    own.map(({ id }) => id),
  )
}
