import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { decideComments } from '@/domain/comments/decide-comments'
import { getComment } from '@/domain/comments/queries'
import { type BanInput, ban, banKinds, banRule } from '@/domain/moderation/ban'
import { MAX_AT_ONCE } from '@/domain/moderation/status'
import { DomainError } from '@/lib/errors'

export const banCommenterInput = z.object({
  commentId: z.string().max(64),
  /** What of the person is banned. */
  by: z.enum(banKinds),
  ...banRule,
  /** Everything of theirs that waits or is shown becomes spam. */
  marksSpam: z.boolean().default(false),
})
export type BanCommenterInput = z.input<typeof banCommenterInput>

/**
 * Bans whoever wrote a comment, by account, e-mail address or network. Throws `forbidden` without the permission `comments.moderate`,
 * `not_found` also where the comment has nothing of this kind, and `ban_exists`.
 */
export async function banCommenter(
  tx: Tx,
  actor: Actor,
  input: BanCommenterInput,
): Promise<{ banId: string; markedSpam: number }> {
  authorize(actor, 'comments.moderate')
  const { commentId, by, note, days, marksSpam } = banCommenterInput.parse(input)
  const comment = await getComment(tx, commentId)
  const columns = { account: 'userId', email: 'emailNorm', address: 'addressHash' } as const
  const value = comment[columns[by]]
  if (!value) throw new DomainError('not_found', { commentId, by })
  const wanted: BanInput = { kind: by, value, note, days }
  const { banId } = await ban(tx, actor, wanted)
  if (!marksSpam) return { banId, markedSpam: 0 }
  const theirs = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments[columns[by]], value), inArray(comments.status, ['pending', 'approved'])))
    .limit(MAX_AT_ONCE)
  if (theirs.length === 0) return { banId, markedSpam: 0 }
  const commentIds = theirs.map(({ id }) => id)
  const { changed } = await decideComments(tx, actor, { commentIds, decision: 'spam' })
  return { banId, markedSpam: changed }
}
