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

/**
 * Every page (`PAGE`) and every method of every route, as `PAGE /orders/[token]` or `POST /cart/lines`. Tests hold this table against the
 * file tree in both directions and against what each actor meets; a route that is not here fails them.
 */
export const ACCESS: Readonly<Record<string, AccessRule>> = {
  // pages and forms of the shop
  'PAGE /': { access: 'public' },
  'PAGE /cart': { access: 'personal' },
  'POST /cart/lines': { access: 'personal' },
  // back office: frame and system rooms
  'PAGE /admin': { access: 'staff' },
}
