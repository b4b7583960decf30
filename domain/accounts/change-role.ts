import { and, eq, ne } from 'drizzle-orm'
import { rolePermissions, roles, userRoles } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertHas } from '@/domain/accounts/assert-rank'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import {
  type CreateRoleInput,
  createRoleInput,
  normaliseRoleName,
  writePermissions,
} from '@/domain/accounts/create-role'
import { endOtherSessions } from '@/domain/accounts/end-other-sessions'
import { getRole, type Role } from '@/domain/accounts/list-roles'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { withPresentRights } from '@/domain/accounts/present-rights'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

export const changeRoleInput = createRoleInput

/**
 * Changes a role of the shop's own. Where its rights change, everybody who has it is signed out, but for the browser that does this. The
 * same again changes nothing.
 * Throws `forbidden`, `step_up_required`, `not_found`, `role_built_in`, `role_name_taken`, and `role_not_yours_to_give` when it allows, or would
 * allow, more than the actor may.
 */
export async function changeRole(
  tx: Tx,
  asking: Actor,
  { roleId, ...input }: { roleId: string } & CreateRoleInput,
): Promise<Role> {
  assertProved(asking)
  await lockRoles(tx, [roleId])
  const actor = await withPresentRights(tx, asking)
  authorize(actor, 'roles.write')
  const before = await getRole(tx, roleId)
  if (before.isBuiltIn) throw new DomainError('role_built_in')
  assertHas(actor, [...before.permissions, ...input.permissions])
  const changes = changesOf(before, input)
  if (changes.length === 0) return before

  await rename(tx, roleId, input)
  if (changes.includes('permissions')) {
    await tx.delete(rolePermissions).where(eq(rolePermissions.roleId, roleId))
    await writePermissions(tx, roleId, input.permissions)
    await signHoldersOut(tx, actor, roleId)
  }
  const data = { before: only(changes, before), after: only(changes, input) }
  await recordEvent(tx, { name: 'role.changed', actor, subject: roleId, data })
  return await getRole(tx, roleId)
}

type Field = keyof CreateRoleInput

function changesOf(before: Role, after: CreateRoleInput): Field[] {
  const fields = ['name', 'description', 'permissions'] as const
  return fields.filter((field) => String(sorted(before)[field]) !== String(sorted(after)[field]))
}

function sorted<Row extends { permissions: readonly string[] }>(row: Row) {
  return { ...row, permissions: row.permissions.toSorted() }
}

function only(fields: Field[], row: Pick<Role, Field>): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, row[field]]))
}

async function rename(tx: Tx, roleId: string, { name, description }: CreateRoleInput) {
  const nameNorm = normaliseRoleName(name)
  const isTaken = and(eq(roles.nameNorm, nameNorm), ne(roles.id, roleId))
  if ((await tx.$count(roles, isTaken)) > 0) throw new DomainError('role_name_taken')
  await tx.update(roles).set({ name, nameNorm, description }).where(eq(roles.id, roleId))
}

async function signHoldersOut(tx: Tx, actor: Actor, roleId: string): Promise<void> {
  const holders = await tx
    .select({ userId: userRoles.userId })
    .from(userRoles)
    .where(eq(userRoles.roleId, roleId))
  for (const { userId } of holders) await endOtherSessions(tx, actor, userId)
}
