import { eq } from 'drizzle-orm'
import { bans } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

/** Whom it fitted is heard again. Throws `forbidden` without the permission `comments.moderate`, and `not_found`. */
export async function liftBan(tx: Tx, actor: Actor, input: { banId: string }): Promise<void> {
  authorize(actor, 'comments.moderate')
  const { banId } = input
  const [lifted] = await tx.delete(bans).where(eq(bans.id, banId)).returning({ kind: bans.kind })
  if (!lifted) throw new DomainError('not_found', { banId })
  await recordEvent(tx, { name: 'ban.lifted', actor, subject: banId, data: lifted })
}
