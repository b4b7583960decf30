import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertMayChange } from '@/domain/accounts/assert-rank'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { type Colleague, getColleague } from '@/domain/accounts/list-colleagues'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { recordEvent } from '@/domain/events/record'

/**
 * Lets a colleague sign in again, with the roles, password and second factor they had. Doing it twice is the same.
 * Throws `forbidden`, `step_up_required`, `not_found`, `owners_only`, `role_not_yours_to_give`.
 */
export async function reactivateColleague(
  tx: Tx,
  actor: Actor,
  { userId }: { userId: string },
): Promise<Colleague> {
  authorize(actor, 'staff.write')
  assertProved(actor)
  await lockRoles(tx, [])
  const colleague = await getColleague(tx, userId)
  if (colleague.status === 'active') return colleague
  await assertMayChange(tx, actor, userId)
  await tx.update(users).set({ status: 'active', closedAt: null }).where(eq(users.id, userId))
  const data = { before: { status: 'deactivated' }, after: { status: 'active' } }
  await recordEvent(tx, { name: 'staff.reactivated', actor, subject: userId, data })
  return { ...colleague, status: 'active' }
}
