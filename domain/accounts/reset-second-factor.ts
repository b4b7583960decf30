import { eq } from 'drizzle-orm'
import { recoveryCodes, totpSecrets } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { type Actor, actorId } from '@/domain/accounts/actor'
import { assertMayChange } from '@/domain/accounts/assert-rank'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { endSessionsOf } from '@/domain/accounts/end-session'
import { type Colleague, getColleague } from '@/domain/accounts/list-colleagues'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { withPresentRights } from '@/domain/accounts/present-rights'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

/**
 * For a colleague who has lost both phone and recovery codes: takes the second factor off, so that the password lets them in to set up
 * another. They are signed out everywhere. Doing it twice is the same.
 * Throws `forbidden`, `step_up_required`, `not_found`, `oneself`, `owners_only`, `role_not_yours_to_give`.
 */
export async function resetSecondFactor(
  tx: Tx,
  asking: Actor,
  { userId }: { userId: string },
): Promise<Colleague> {
  assertProved(asking)
  await lockRoles(tx, [])
  const actor = await withPresentRights(tx, asking)
  authorize(actor, 'staff.write')
  const colleague = await getColleague(tx, userId)
  if (actorId(actor) === userId) throw new DomainError('oneself')
  if (!colleague.hasSecondFactor) return colleague
  await assertMayChange(tx, actor, userId)
  await tx.delete(totpSecrets).where(eq(totpSecrets.userId, userId))
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  await endSessionsOf(tx, actor, { userId })
  const data = { before: { secondFactor: true }, after: { secondFactor: false } }
  await recordEvent(tx, { name: 'second-factor.reset', actor, subject: userId, data })
  return { ...colleague, hasSecondFactor: false }
}
