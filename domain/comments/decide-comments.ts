import { and, inArray, ne } from 'drizzle-orm'
import { z } from 'zod'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { DECISIONS, type Decided, decision, MAX_AT_ONCE } from '@/domain/moderation/status'
import { now } from '@/lib/clock'

export const decideCommentsInput = z.object({
  commentIds: z
    .array(z.string().max(64))
    .min(1, 'Please choose at least one.')
    .max(MAX_AT_ONCE, `Please choose at most ${MAX_AT_ONCE}.`),
  decision,
})
export type DecideCommentsInput = z.input<typeof decideCommentsInput>

/**
 * Approves comments, takes them for spam, removes them, or puts them back among those that wait. What is so already, what is not there or
 * was erased counts as unchanged; so a second press changes nothing. Each that changes leaves an event. Throws `forbidden` without the permission
 * `comments.moderate`.
 */
export async function decideComments(
  tx: Tx,
  actor: Actor,
  input: DecideCommentsInput,
): Promise<Decided> {
  authorize(actor, 'comments.moderate')
  const { commentIds, decision } = decideCommentsInput.parse(input)
  const ids = [...new Set(commentIds)].sort()
  const status = DECISIONS[decision]
  const decidedBy = colleagueIdOf(actor)
  const moved = await tx
    .update(comments)
    .set(
      decision === 'restore'
        ? { status, reasons: ['Put back'], decidedAt: null, decidedBy: null }
        : { status, decidedAt: now(), decidedBy },
    )
    .where(and(inArray(comments.id, ids), ne(comments.status, status), ne(comments.body, '')))
    .returning({ id: comments.id, articleId: comments.articleId })
  for (const { id, articleId } of moved) {
    await recordEvent(tx, { name: EVENTS[decision], actor, subject: id, data: { articleId } })
  }
  return { changed: moved.length, unchanged: ids.length - moved.length }
}

const EVENTS = {
  approve: 'comment.approved',
  spam: 'comment.marked_spam',
  remove: 'comment.removed',
  restore: 'comment.restored',
} as const
