import { eq } from 'drizzle-orm'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'

/** What an account that was deleted has said stays, because others have answered it; who said it is forgotten. */
export async function forgetCommenter(tx: Tx, userId: string): Promise<void> {
  await tx
    .update(comments)
    .set({ userId: null, name: '', email: '', emailNorm: '', addressHash: '', wantsReplies: false })
    .where(eq(comments.userId, userId))
}
