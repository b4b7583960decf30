import { allPermissions, isPermission, type Permission } from '@/domain/accounts/permissions'

/** Rights over people and keys stay with people: a program that was stolen must not be able to let others in. */
const PEOPLE_ONLY: readonly Permission[] = [
  'staff.write',
  'roles.write',
  'keys.write',
  'sessions.write',
]

/** What a key can be allowed to do. */
export const KEY_SCOPES: readonly Permission[] = allPermissions.filter(
  (permission) => !PEOPLE_ONLY.includes(permission),
)

/** The rights of a key: those it was given, as far as there still are such rights and keys may have them. */
export function scopesOf(stored: readonly string[]): Permission[] {
  return stored.filter(isPermission).filter((permission) => KEY_SCOPES.includes(permission))
}
