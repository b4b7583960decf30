import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { oneTimeTokens } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { hasOwner } from '@/domain/accounts/assert-rank'
import { issueToken } from '@/domain/accounts/issue-token'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const SET_UP_MINUTES = 60

export const setUpData = z.object({
  /** Whoever sits at the terminal may add an owner to those there are, say when nobody can get in any more. */
  addsToOwners: z.boolean(),
  email: z.string().optional(),
  name: z.string().optional(),
})
export type SetUpData = z.infer<typeof setUpData>

/**
 * The secret of a link that makes its reader an owner, good for an hour and once. It is for the terminal of whoever runs the shop, and for
 * nobody else: only the system itself asks for it. All former links end, so of several processes that start at once the last one's
 * counts. Throws `forbidden` for anybody else, and `owner_exists` unless the link is to add one.
 */
export async function issueSetUpLink(
  tx: Tx,
  actor: Actor,
  data: SetUpData = { addsToOwners: false },
): Promise<string> {
  if (actor.kind !== 'system') throw new DomainError('forbidden')
  await lockRoles(tx, [])
  if (!data.addsToOwners && (await hasOwner(tx))) throw new DomainError('owner_exists')
  await endSetUpLinks(tx)
  const secret = await issueToken(tx, { purpose: 'set-up', data, validMinutes: SET_UP_MINUTES })
  await recordEvent(tx, { name: 'set-up.link-issued', actor, subject: 'set-up' })
  return secret
}

/** Makes every set-up link that is about worthless. */
export async function endSetUpLinks(tx: Tx): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({ usedAt: now() })
    .where(and(eq(oneTimeTokens.purpose, 'set-up'), isNull(oneTimeTokens.usedAt)))
}
