import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { userRoles } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertMayChange, assertMayGive, assertOwnerLeft } from '@/domain/accounts/assert-rank'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { endOtherSessions } from '@/domain/accounts/end-other-sessions'
import { type Colleague, getColleague } from '@/domain/accounts/list-colleagues'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { withPresentRights } from '@/domain/accounts/present-rights'
import { recordEvent } from '@/domain/events/record'

export const roleIds = z.array(z.string().max(64)).min(1, 'Choose at least one role.').max(50)

export const changeRolesInput = z.strictObject({ roleIds })

/**
 * Gives a colleague these roles and takes the others away. They are signed out, but for the browser that does this, and come back with
 * their new rights. The same roles again change nothing.
 * Throws `forbidden`, `step_up_required`, `not_found`, `role_not_yours_to_give`, `owners_only`, `last_owner`.
 */
export async function changeRoles(
  tx: Tx,
  asking: Actor,
  input: { userId: string } & z.infer<typeof changeRolesInput>,
): Promise<Colleague> {
  assertProved(asking)
  const { userId } = input
  await lockRoles(tx, input.roleIds)
  const actor = await withPresentRights(tx, asking)
  authorize(actor, 'staff.write')
  const before = await getColleague(tx, userId)
  const held = before.roles.map(({ id }) => id)
  const wanted = new Set(input.roleIds)
  const taken = held.filter((id) => !wanted.has(id))
  const given = [...wanted].filter((id) => !held.includes(id))
  if (taken.length + given.length === 0) return before
  await assertMayChange(tx, actor, userId)
  await assertMayGive(tx, actor, [...taken, ...given])

  const isTaken = and(eq(userRoles.userId, userId), inArray(userRoles.roleId, taken))
  if (taken.length > 0) await tx.delete(userRoles).where(isTaken)
  if (given.length > 0)
    await tx.insert(userRoles).values(given.map((roleId) => ({ userId, roleId })))
  await assertOwnerLeft(tx)
  await endOtherSessions(tx, actor, userId)
  const after = await getColleague(tx, userId)
  const data = { before: { roles: namesOf(before) }, after: { roles: namesOf(after) } }
  await recordEvent(tx, { name: 'staff.roles-changed', actor, subject: userId, data })
  return after
}

function namesOf({ roles }: Colleague): string[] {
  return roles.map(({ name }) => name)
}
