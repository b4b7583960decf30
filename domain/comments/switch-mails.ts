import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { forgetRefusal, hasRefusedMails, refuseMails } from '@/domain/comments/mail-refusals'
import { type MailsOff, readMailsOffToken } from '@/domain/comments/mail-token'
import { type Comment, getComment } from '@/domain/comments/queries'
import { DomainError } from '@/lib/errors'

export const switchMailsInput = z.object({
  /** The secret of the link in a mail. */
  token: z.string().max(200),
  isOn: z.boolean(),
})
export type SwitchMailsInput = z.input<typeof switchMailsInput>

/**
 * Ends the mails that a link was in: to somebody who comments, those about everything that this address has said and that a guest says
 * under it from now on; to a colleague, those about all new comments. Or begins them again: for the comment of the link, or for the
 * colleague. A second press changes nothing.
 * Throws `not_found` for a link that we did not make, and for a comment whose writer was forgotten.
 */
export async function switchMails(tx: Tx, input: SwitchMailsInput): Promise<void> {
  const { token, isOn } = switchMailsInput.parse(input)
  const link = mailsOf(token)
  if (link.to === 'colleague') {
    const preferences = { ...(await preferencesOf(tx, link.id)), wantsCommentMails: isOn }
    await tx.update(users).set({ preferences }).where(eq(users.id, link.id))
    return
  }
  const { id, emailNorm } = await commentOf(tx, link.id)
  await (isOn ? forgetRefusal(tx, emailNorm) : refuseMails(tx, emailNorm))
  const isMeant = isOn ? eq(comments.id, id) : eq(comments.emailNorm, emailNorm)
  await tx
    .update(comments)
    .set({ wantsReplies: isOn })
    .where(and(isMeant, eq(comments.wantsReplies, !isOn)))
}

/**
 * Whether the mails that a link was in may still come: to somebody who comments, as long as they have not ended those to their address, or
 * have asked for those about this comment since. Throws `not_found` as `switchMails` does.
 */
export async function getMailsState(
  reader: Reader,
  token: string,
): Promise<{ to: MailsOff['to']; isOn: boolean }> {
  const { to, id } = mailsOf(token)
  if (to === 'colleague') {
    return { to, isOn: (await preferencesOf(reader, id)).wantsCommentMails !== false }
  }
  const { wantsReplies, emailNorm } = await commentOf(reader, id)
  return { to, isOn: wantsReplies || !(await hasRefusedMails(reader, emailNorm)) }
}

async function commentOf(reader: Reader, commentId: string): Promise<Comment> {
  const comment = await getComment(reader, commentId)
  if (!comment.emailNorm) throw new DomainError('not_found', { commentId })
  return comment
}

function mailsOf(token: string): MailsOff {
  const link = readMailsOffToken(token)
  if (!link) throw new DomainError('not_found')
  return link
}

async function preferencesOf(reader: Reader, userId: string) {
  const [colleague] = await reader
    .select({ preferences: users.preferences })
    .from(users)
    .where(and(eq(users.id, userId), eq(users.status, 'active')))
  if (!colleague) throw new DomainError('not_found')
  return colleague.preferences
}
