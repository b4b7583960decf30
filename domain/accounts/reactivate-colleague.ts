import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { type Actor, actorId } from '@/domain/accounts/actor'
import { assertMayChange } from '@/domain/accounts/assert-rank'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { type Colleague, getColleague } from '@/domain/accounts/list-colleagues'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { withPresentRights } from '@/domain/accounts/present-rights'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

/**
 * Lets a colleague sign in again, with the roles, password and second factor they had. Doing it twice is the same.
 * Throws `forbidden`, `step_up_required`, `not_found`, `oneself`, `owners_only`, `role_not_yours_to_give`.
 */
export async function reactivateColleague(
  tx: Tx,
  asking: Actor,
  { userId }: { userId: string },
): Promise<Colleague> {
  assertProved(asking)
  await lockRoles(tx, [])
  const actor = await withPresentRights(tx, asking)
  authorize(actor, 'staff.write')
  const colleague = await getColleague(tx, userId)
  if (colleague.status === 'active') return colleague
  if (actorId(actor) === userId) throw new DomainError('oneself')
  await assertMayChange(tx, actor, userId)
  await tx.update(users).set({ status: 'active', closedAt: null }).where(eq(users.id, userId))
  const data = { before: { status: 'deactivated' }, after: { status: 'active' } }
  await recordEvent(tx, { name: 'staff.reactivated', actor, subject: userId, data })
  return { ...colleague, status: 'active' }
}
