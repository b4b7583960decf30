import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { type Actor, actorId } from '@/domain/accounts/actor'
import { assertMayChange, assertOwnerLeft } from '@/domain/accounts/assert-rank'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { endSessionsOf } from '@/domain/accounts/end-session'
import { type Colleague, getColleague } from '@/domain/accounts/list-colleagues'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { withPresentRights } from '@/domain/accounts/present-rights'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

/**
 * Turns a colleague out at their next request. Roles, second factor and API keys stay: keys belong to the shop, and whoever calls this
 * tells how many there are. Doing it twice is the same.
 * Throws `forbidden`, `step_up_required`, `not_found`, `oneself`, `owners_only`, `role_not_yours_to_give`, `last_owner`.
 */
export async function deactivateColleague(
  tx: Tx,
  asking: Actor,
  { userId }: { userId: string },
): Promise<Colleague> {
  assertProved(asking)
  await lockRoles(tx, [])
  const actor = await withPresentRights(tx, asking)
  authorize(actor, 'staff.write')
  const colleague = await getColleague(tx, userId)
  if (colleague.status === 'deactivated') return colleague
  if (actorId(actor) === userId) throw new DomainError('oneself')
  await assertMayChange(tx, actor, userId)
  await tx.update(users).set({ status: 'deactivated', closedAt: now() }).where(eq(users.id, userId))
  await assertOwnerLeft(tx)
  await endSessionsOf(tx, actor, { userId })
  const data = { before: { status: 'active' }, after: { status: 'deactivated' } }
  await recordEvent(tx, { name: 'staff.deactivated', actor, subject: userId, data })
  return { ...colleague, status: 'deactivated' }
}
