import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { locked } from '@/db/dialect/locking'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { forgetWriters } from '@/domain/comments/forget-writers'
import { getComment } from '@/domain/comments/queries'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const eraseGuestInput = z.object({
  /** One of those that the guest wrote. */
  commentId: z.string().max(64),
})
export type EraseGuestInput = z.input<typeof eraseGuestInput>

/**
 * Erases everything that guests have said under the e-mail address of a comment: name, address, network and text, and the mails that told of
 * it. A gap is shown where others have answered. For good; a second time erases nothing. Throws `forbidden` without the permission
 * `comments.moderate`, and `not_found` also for what an account has said, which is forgotten with the account.
 */
export async function eraseGuest(
  tx: Tx,
  actor: Actor,
  input: EraseGuestInput,
): Promise<{ erased: number }> {
  authorize(actor, 'comments.moderate')
  const { commentId } = eraseGuestInput.parse(input)
  const { userId, emailNorm } = await getComment(tx, commentId)
  if (userId) throw new DomainError('not_found', { commentId })
  if (!emailNorm) return { erased: 0 }
  // Held, so that a mail about one of them is either in the log by now or finds nothing to tell, and that two erasures count once.
  const theirs = await tx
    .select({ id: comments.id, articleId: comments.articleId })
    .from(comments)
    .where(and(isNull(comments.userId), eq(comments.emailNorm, emailNorm)))
    .orderBy(sql`${comments.id} ${locked}`)
  const ids = theirs.map(({ id }) => id)
  await forgetWriters(tx, ids)
  await tx
    .update(comments)
    .set({
      body: '',
      bodyHtml: '',
      // It was made of the address and the text.
      onceKey: sql`${comments.id}`,
      status: 'removed',
      reasons: ['Erased'],
      decidedAt: now(),
      decidedBy: colleagueIdOf(actor),
    })
    .where(inArray(comments.id, ids))
  for (const { id, articleId } of theirs) {
    await recordEvent(tx, { name: 'comment.erased', actor, subject: id, data: { articleId } })
  }
  return { erased: theirs.length }
}
