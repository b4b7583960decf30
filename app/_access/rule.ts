import type { Permission } from '@/domain/accounts/permissions'

/**
 * Whom an address lets in. `public`: everybody, and all see the same. `personal`: everybody, and each sees their own. `link`: whoever has
 * the unguessable link. `signed-in`, `customer`: accounts. `staff`: any colleague. `half`: who still owes the second factor. `provider`:
 * a service that signs what it sends. A permission: staff who have it, and on the API a key with that scope.
 */
export type Access =
  | 'public'
  | 'personal'
  | 'link'
  | 'signed-in'
  | 'customer'
  | 'staff'
  | 'half'
  | 'provider'
  | Permission

export type AccessRule = {
  access: Access
  /** Asks for a proof of identity that is at most ten minutes old. */
  isStepUp?: boolean
  /** The path names something that belongs to somebody: to everybody else it is not found. */
  isOwned?: boolean
}

export type AccessRules = Readonly<Record<string, AccessRule>>
