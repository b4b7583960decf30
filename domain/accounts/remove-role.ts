import { eq } from 'drizzle-orm'
import { rolePermissions, roles } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertHas } from '@/domain/accounts/assert-rank'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { getRole } from '@/domain/accounts/list-roles'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { withPresentRights } from '@/domain/accounts/present-rights'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

/**
 * Removes a role of the shop's own that nobody has. Invitations that promised it are worth their other roles only.
 * Throws `forbidden`, `step_up_required`, `not_found`, `role_built_in`, `role_in_use` (`count`), `role_not_yours_to_give`.
 */
export async function removeRole(
  tx: Tx,
  asking: Actor,
  { roleId }: { roleId: string },
): Promise<void> {
  assertProved(asking)
  await lockRoles(tx, [roleId])
  const actor = await withPresentRights(tx, asking)
  authorize(actor, 'roles.write')
  const { isBuiltIn, permissions, holders, name, description } = await getRole(tx, roleId)
  if (isBuiltIn) throw new DomainError('role_built_in')
  if (holders > 0) throw new DomainError('role_in_use', { count: holders })
  assertHas(actor, permissions)
  await tx.delete(rolePermissions).where(eq(rolePermissions.roleId, roleId))
  await tx.delete(roles).where(eq(roles.id, roleId))
  const data = { before: { name, description, permissions } }
  await recordEvent(tx, { name: 'role.removed', actor, subject: roleId, data })
}
