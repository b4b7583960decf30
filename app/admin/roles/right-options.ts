import { permissionField } from '@/app/admin/roles/permission-fields'
import type { RightOption } from '@/components/staff/role-form'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import { allPermissions, PERMISSIONS, type Permission } from '@/domain/accounts/permissions'

/** Every right that this actor may give away. */
export function rightOptions(actor: Actor, chosen: readonly Permission[]): RightOption[] {
  return allPermissions
    .filter((permission) => can(actor, permission))
    .map((permission) => ({
      permission,
      field: permissionField(permission),
      sentence: PERMISSIONS[permission],
      isChosen: chosen.includes(permission),
    }))
}
