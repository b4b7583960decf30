import { eq } from 'drizzle-orm'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { addedMailKey, answeredMailKey } from '@/domain/comments/mails/mail-key'
import { forgetMails, forgetMailsBegun } from '@/domain/notifications/forget-mails'

/**
 * What an account that was deleted has said stays, because others have answered it; who said it is forgotten, and the mails about answers are
 * taken out of the log, those that tell others what was said too.
 */
export async function forgetCommenter(tx: Tx, userId: string): Promise<void> {
  const own = await tx.select({ id: comments.id }).from(comments).where(eq(comments.userId, userId))
  for (const { id } of own) {
    await forgetMails(tx, id)
    await forgetMailsBegun(tx, [addedMailKey(id), answeredMailKey(id)])
  }
  await tx
    .update(comments)
    .set({ userId: null, name: '', email: '', emailNorm: '', addressHash: '', wantsReplies: false })
    .where(eq(comments.userId, userId))
}
