import { z } from 'zod'
import { rolePermissions, roles } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertHas } from '@/domain/accounts/assert-rank'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { getRole, type Role } from '@/domain/accounts/list-roles'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { allPermissions, isPermission } from '@/domain/accounts/permissions'
import { withPresentRights } from '@/domain/accounts/present-rights'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

const permission = z.string().refine(isPermission, 'There is no such right.')

export const createRoleInput = z.strictObject({
  name: z.string().trim().min(1, 'Give the role a name.').max(60),
  description: z.string().trim().max(200).default(''),
  permissions: z
    .array(permission)
    .min(1, 'Choose at least one right.')
    .max(allPermissions.length)
    .transform((chosen) => allPermissions.filter((one) => chosen.includes(one))),
})
export type CreateRoleInput = z.infer<typeof createRoleInput>

/**
 * Makes a role of the shop's own. Throws `forbidden`, `step_up_required`, `role_name_taken`, and `role_not_yours_to_give` when it would allow
 * more than the actor may.
 */
export async function createRole(tx: Tx, asking: Actor, input: CreateRoleInput): Promise<Role> {
  assertProved(asking)
  await lockRoles(tx, [])
  const actor = await withPresentRights(tx, asking)
  authorize(actor, 'roles.write')
  const { name, description, permissions } = input
  assertHas(actor, permissions)
  const id = newId('role')
  const [created] = await tx
    .insert(roles)
    .values({ id, name, nameNorm: normaliseRoleName(name), description })
    .onConflictDoNothing({ target: roles.nameNorm })
    .returning({ id: roles.id })
  if (!created) throw new DomainError('role_name_taken')
  await writePermissions(tx, id, permissions)
  await recordEvent(tx, { name: 'role.created', actor, subject: id, data: { after: input } })
  return await getRole(tx, id)
}

export async function writePermissions(
  tx: Tx,
  roleId: string,
  permissions: CreateRoleInput['permissions'],
): Promise<void> {
  await tx.insert(rolePermissions).values(permissions.map((permission) => ({ roleId, permission })))
}

/** Two roles whose names look the same would be taken for each other. */
export function normaliseRoleName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase()
}
