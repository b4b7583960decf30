import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { userRoles, users } from '@/db/schema/accounts'
import type { Actor } from '@/domain/accounts/actor'
import { isOwner } from '@/domain/accounts/is-owner'
import { listPermissions } from '@/domain/accounts/list-permissions'
import { listRoles } from '@/domain/accounts/list-roles'
import { OWNER_ROLE_ID, type Permission } from '@/domain/accounts/permissions'
import { DomainError } from '@/lib/errors'

/**
 * Nobody gives, or takes away, what they do not have: throws `role_not_yours_to_give` when one of these roles allows more than the actor may,
 * and `owners_only` when one is that of the owner and the actor is not one.
 */
export async function assertMayGive(
  reader: Reader,
  actor: Actor,
  roleIds: readonly string[],
): Promise<void> {
  if (actor.kind === 'system' || roleIds.length === 0) return
  if (roleIds.includes(OWNER_ROLE_ID)) await assertOwner(reader, actor)
  const given = (await listRoles(reader)).filter(({ id }) => roleIds.includes(id))
  assertHas(
    actor,
    given.flatMap(({ permissions }) => permissions),
  )
}

/**
 * Only owners change what an owner is; and who may do more than the actor is not theirs to change. Throws `owners_only`,
 * `role_not_yours_to_give`.
 */
export async function assertMayChange(reader: Reader, actor: Actor, userId: string): Promise<void> {
  if (actor.kind === 'system') return
  if (await isOwner(reader, userId)) await assertOwner(reader, actor)
  assertHas(actor, await listPermissions(reader, userId))
}

/** Throws `role_not_yours_to_give` unless the actor has all of these. */
export function assertHas(actor: Actor, permissions: readonly Permission[]): void {
  if (actor.kind === 'system') return
  const own: readonly Permission[] =
    actor.kind === 'staff' || actor.kind === 'api_key' ? actor.permissions : []
  const missing = permissions.find((permission) => !own.includes(permission))
  if (missing) throw new DomainError('role_not_yours_to_give', { permission: missing })
}

/** For the end of a verb that may have taken an owner away, under `lockRoles`. Throws `last_owner`. */
export async function assertOwnerLeft(reader: Reader): Promise<void> {
  if (!(await hasOwner(reader))) throw new DomainError('last_owner')
}

/** Whether the shop has an owner who can sign in. */
export async function hasOwner(reader: Reader): Promise<boolean> {
  const [owner] = await reader
    .select({ id: users.id })
    .from(userRoles)
    .innerJoin(users, eq(users.id, userRoles.userId))
    .where(and(eq(userRoles.roleId, OWNER_ROLE_ID), eq(users.status, 'active')))
    .limit(1)
  return owner !== undefined
}

async function assertOwner(reader: Reader, actor: Actor): Promise<void> {
  if (actor.kind === 'staff' && (await isOwner(reader, actor.userId))) return
  throw new DomainError('owners_only')
}
