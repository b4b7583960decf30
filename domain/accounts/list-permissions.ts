import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { rolePermissions, roles, userRoles } from '@/db/schema/accounts'
import {
  BUILT_IN_ROLES,
  isBuiltInRole,
  isPermission,
  type Permission,
} from '@/domain/accounts/permissions'

/** What all roles of a person together allow. */
export async function listPermissions(
  reader: Reader,
  userId: string,
): Promise<readonly Permission[]> {
  const rows = await reader
    .select({ builtIn: roles.builtIn, permission: rolePermissions.permission })
    .from(userRoles)
    .innerJoin(roles, eq(roles.id, userRoles.roleId))
    .leftJoin(rolePermissions, eq(rolePermissions.roleId, roles.id))
    .where(eq(userRoles.userId, userId))
  const granted = new Set<Permission>()
  for (const { builtIn, permission } of rows) {
    for (const one of isBuiltInRole(builtIn) ? BUILT_IN_ROLES[builtIn] : []) granted.add(one)
    if (permission && isPermission(permission)) granted.add(permission)
  }
  return [...granted]
}
