import { and, eq } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { readMailsOffToken } from '@/domain/comments/mail-token'
import { getComment } from '@/domain/comments/queries'
import { DomainError } from '@/lib/errors'

/**
 * Ends the mails that a link was in, for all that this address has said. A second press changes nothing.
 * Throws `not_found` for a link that we did not make.
 */
export async function endMails(tx: Tx, token: string): Promise<void> {
  const off = readMailsOffToken(token)
  if (!off) throw new DomainError('not_found')
  if (off.to === 'colleague') return await endMailsToColleague(tx, off.id)
  const { emailNorm } = await getComment(tx, off.id)
  await tx
    .update(comments)
    .set({ wantsReplies: false })
    .where(and(eq(comments.emailNorm, emailNorm), eq(comments.wantsReplies, true)))
}

async function endMailsToColleague(tx: Tx, userId: string): Promise<void> {
  const [colleague] = await tx
    .select({ preferences: users.preferences })
    .from(users)
    .where(eq(users.id, userId))
  if (!colleague) throw new DomainError('not_found')
  await tx
    .update(users)
    .set({ preferences: { ...colleague.preferences, wantsCommentMails: false } })
    .where(eq(users.id, userId))
}
