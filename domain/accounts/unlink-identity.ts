import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { identities } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import { lockAccount } from '@/domain/accounts/lock-account'
import { personOf } from '@/domain/accounts/whose-account'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

export const unlinkIdentityInput = z.object({ identityId: z.string() })

/**
 * Takes an identity off the account of who is signed in. Throws `sign_in_required`, `step_up_required`, `not_found` for an
 * identity that is not theirs, and `last_way_in` when they have neither a password nor another identity.
 */
export async function unlinkIdentity(
  tx: Tx,
  actor: Actor,
  { identityId }: z.infer<typeof unlinkIdentityInput>,
): Promise<void> {
  const { userId } = personOf(actor)
  assertProved(actor)
  // Of two who each take one of the last two identities off, one waits for the other here.
  const { passwordHash } = await lockAccount(tx, userId)
  const linked = await tx
    .select({ id: identities.id, issuer: identities.issuer })
    .from(identities)
    .where(eq(identities.userId, userId))
  const unlinked = linked.find(({ id }) => id === identityId)
  if (!unlinked) throw new DomainError('not_found')
  if (!passwordHash && linked.length === 1) throw new DomainError('last_way_in')
  await tx
    .delete(identities)
    .where(and(eq(identities.id, identityId), eq(identities.userId, userId)))
  const data = { identityId, before: { issuer: unlinked.issuer } }
  await recordEvent(tx, { name: 'identity.unlinked', actor, subject: userId, data })
}
