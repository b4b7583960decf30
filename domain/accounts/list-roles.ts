import { asc, count, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { rolePermissions, roles, userRoles, users } from '@/db/schema/accounts'
import {
  BUILT_IN_ROLES,
  isBuiltInRole,
  isPermission,
  type Permission,
} from '@/domain/accounts/permissions'
import { DomainError } from '@/lib/errors'

export type Role = {
  id: string
  name: string
  description: string
  /** Its rights are written in the code; it cannot be changed. */
  isBuiltIn: boolean
  permissions: readonly Permission[]
  /** How many have it, deactivated colleagues included. */
  holders: number
}

/** All roles, the built-in ones first and in the order of what they may. */
export async function listRoles(reader: Reader): Promise<Role[]> {
  const [rows, given, held] = [
    await reader.select().from(roles).orderBy(asc(roles.nameNorm)),
    await reader.select().from(rolePermissions),
    await reader
      .select({ roleId: userRoles.roleId, holders: count() })
      .from(userRoles)
      .innerJoin(users, eq(users.id, userRoles.userId))
      .groupBy(userRoles.roleId),
  ]
  const order: readonly string[] = Object.keys(BUILT_IN_ROLES)
  const placeOf = ({ builtIn }: { builtIn: string | null }) =>
    builtIn === null ? order.length : order.indexOf(builtIn)
  return rows
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ id, name, description, builtIn }) => ({
      id,
      name,
      description,
      isBuiltIn: builtIn !== null,
      permissions: isBuiltInRole(builtIn)
        ? BUILT_IN_ROLES[builtIn]
        : given
            .filter(({ roleId }) => roleId === id)
            .map(({ permission }) => permission)
            .filter(isPermission),
      holders: held.find(({ roleId }) => roleId === id)?.holders ?? 0,
    }))
}

/** Throws `not_found`. */
export async function getRole(reader: Reader, roleId: string): Promise<Role> {
  const role = (await listRoles(reader)).find(({ id }) => id === roleId)
  if (!role) throw new DomainError('not_found', { roleId })
  return role
}
