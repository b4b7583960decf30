import { eq } from 'drizzle-orm'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { forgetWriters } from '@/domain/comments/forget-writers'

/**
 * What an account that was deleted has said stays, because others have answered it; who said it is forgotten, and the mails about answers are
 * taken out of the log, those that tell others what was said too.
 */
export async function forgetCommenter(tx: Tx, userId: string): Promise<void> {
  const own = await tx.select({ id: comments.id }).from(comments).where(eq(comments.userId, userId))
  await forgetWriters(
    tx,
    own.map(({ id }) => id),
  )
}
