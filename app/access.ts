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
  'POST /cart/codes': { access: 'personal' },
  'POST /cart/codes/[code]/removal': { access: 'personal' },
  'POST /cart/lines': { access: 'personal' },
  'POST /cart/lines/[line]': { access: 'personal' },
  'POST /cart/lines/[line]/removal': { access: 'personal' },
  'POST /cart/note': { access: 'personal' },
  'PAGE /checkout': { access: 'personal' },
  'PAGE /checkout/information': { access: 'personal' },
  'POST /checkout/information/choice': { access: 'personal' },
  'PAGE /checkout/payment': { access: 'personal' },
  'POST /checkout/payment/choice': { access: 'personal' },
  'POST /checkout/place': { access: 'personal' },
  'PAGE /checkout/review': { access: 'personal' },
  'PAGE /checkout/shipping': { access: 'personal' },
  'POST /checkout/shipping/choice': { access: 'personal' },
  'PAGE /collections': { access: 'public' },
  'PAGE /collections/[slug]': { access: 'public' },
  'PAGE /orders/[token]': { access: 'link' },
  'POST /orders/[token]/cancellation': { access: 'link' },
  'POST /orders/[token]/payment': { access: 'link' },
  'GET /orders/[token]/return': { access: 'link' },
  'PAGE /orders/[token]/thanks': { access: 'link' },
  'PAGE /pages/[slug]': { access: 'public' },
  'PAGE /pay/[session]': { access: 'link' },
  'PAGE /pay/[session]/left': { access: 'link' },
  'POST /pay/[session]/outcome': { access: 'link' },
  'PAGE /products': { access: 'public' },
  'PAGE /products/[slug]': { access: 'public' },
  'PAGE /search': { access: 'public' },
  'POST /api/hooks/[provider]': { access: 'provider' },
  'DELETE /api/v1/[...path]': { access: 'public' },
  'GET /api/v1/[...path]': { access: 'public' },
  'PATCH /api/v1/[...path]': { access: 'public' },
  'POST /api/v1/[...path]': { access: 'public' },
  'PUT /api/v1/[...path]': { access: 'public' },
  'POST /api/v1/carts': { access: 'personal' },
  'GET /api/v1/carts/[token]': { access: 'link' },
  'PATCH /api/v1/carts/[token]': { access: 'link' },
  'POST /api/v1/carts/[token]/codes': { access: 'link' },
  'DELETE /api/v1/carts/[token]/codes/[code]': { access: 'link' },
  'POST /api/v1/carts/[token]/lines': { access: 'link' },
  'DELETE /api/v1/carts/[token]/lines/[lineId]': { access: 'link' },
  'PATCH /api/v1/carts/[token]/lines/[lineId]': { access: 'link' },
  'GET /api/v1/carts/[token]/shipping-methods': { access: 'link' },
  'GET /api/v1/collections': { access: 'public' },
  'GET /api/v1/collections/[slug]': { access: 'public' },
  'PAGE /api/v1/docs': { access: 'public' },
  'GET /api/v1/me/cart': { access: 'personal' },
  'POST /api/v1/me/cart/lines': { access: 'personal' },
  'DELETE /api/v1/me/cart/lines/[line]': { access: 'personal' },
  'PATCH /api/v1/me/cart/lines/[line]': { access: 'personal' },
  'GET /api/v1/me/summary': { access: 'personal' },
  'GET /api/v1/openapi.json': { access: 'public' },
  'POST /api/v1/orders': { access: 'personal' },
  'GET /api/v1/orders/[token]': { access: 'link' },
  'POST /api/v1/orders/[token]/cancellation': { access: 'link' },
  'POST /api/v1/orders/[token]/payment': { access: 'link' },
  'GET /api/v1/products': { access: 'public' },
  'GET /api/v1/products/[slug]': { access: 'public' },
  'GET /api/v1/search': { access: 'public' },
  'GET /api/v1/search/suggestions': { access: 'public' },
  'GET /api/v1/shop': { access: 'public' },
  // signing in and out
  'PAGE /sign-in': { access: 'personal' },
  'POST /sign-in/attempt': { access: 'personal' },
  'PAGE /sign-in/link': { access: 'personal' },
  'POST /sign-in/link/request': { access: 'personal' },
  'PAGE /sign-in/link/sent': { access: 'personal' },
  'PAGE /sign-in/link/open': { access: 'personal' },
  'POST /sign-in/link/session': { access: 'personal' },
  'PAGE /sign-in/second-factor': { access: 'half' },
  'POST /sign-in/second-factor/code': { access: 'half' },
  'PAGE /sign-in/again': { access: 'signed-in' },
  'POST /sign-in/again/proof': { access: 'signed-in' },
  'PAGE /sign-up': { access: 'personal' },
  'POST /sign-up/request': { access: 'personal' },
  'PAGE /sign-up/sent': { access: 'personal' },
  'PAGE /sign-up/confirmation': { access: 'personal' },
  'POST /sign-up/account': { access: 'personal' },
  'PAGE /reset-password': { access: 'personal' },
  'POST /reset-password/request': { access: 'personal' },
  'PAGE /reset-password/sent': { access: 'personal' },
  'PAGE /reset-password/new': { access: 'personal' },
  'POST /reset-password/password': { access: 'personal' },
  'PAGE /sign-out': { access: 'personal' },
  'POST /sign-out/request': { access: 'personal' },
  // identity providers
  'POST /sign-in/identities/[provider]': { access: 'personal' },
  'GET /api/auth/callback/[provider]': { access: 'personal' },
  'PAGE /account/identities': { access: 'signed-in' },
  'POST /account/identities/links': { access: 'signed-in', isStepUp: true },
  'POST /account/identities/[identityId]/removal': {
    access: 'signed-in',
    isStepUp: true,
    isOwned: true,
  },
  // back office: frame and system rooms
  'PAGE /admin': { access: 'staff' },
  'PAGE /admin/keys': { access: 'keys.read' },
  'PAGE /admin/keys/new': { access: 'keys.write' },
  'POST /admin/keys/creation': { access: 'keys.write', isStepUp: true },
  'PAGE /admin/keys/[id]': { access: 'keys.read' },
  'POST /admin/keys/[id]/revocation': { access: 'keys.write', isStepUp: true },
  'GET /api/v1/admin/keys': { access: 'keys.read' },
  'POST /api/v1/admin/keys': { access: 'keys.write', isStepUp: true },
  'POST /api/v1/admin/keys/[id]/revocation': { access: 'keys.write', isStepUp: true },
  // back office: products
  'PAGE /admin/products': { access: 'catalog.read' },
  'PAGE /admin/products/new': { access: 'catalog.write' },
  'POST /admin/products/new/draft': { access: 'catalog.write' },
  'POST /admin/products/selection': { access: 'catalog.write' },
  'PAGE /admin/products/[id]': { access: 'catalog.read' },
  'POST /admin/products/[id]/archiving': { access: 'catalog.write' },
  'POST /admin/products/[id]/contents': { access: 'catalog.write' },
  'PAGE /admin/products/[id]/options': { access: 'catalog.write' },
  'POST /admin/products/[id]/options/set': { access: 'catalog.write' },
  'POST /admin/products/[id]/pictures': { access: 'media.write' },
  'POST /admin/products/[id]/pictures/order': { access: 'catalog.write' },
  'POST /admin/products/[id]/preview': { access: 'catalog.write' },
  'POST /admin/products/[id]/publication': { access: 'catalog.write' },
  'POST /admin/products/[id]/stock': { access: 'inventory.write' },
  'POST /admin/products/[id]/withdrawal': { access: 'catalog.write' },
}
