/**
 * Every right there is, with the sentence by which staff give it away. A permission is API: it is stored in roles and
 * in API keys, and never renamed.
 */
export const PERMISSIONS = {
  'orders.read': 'See orders and their customers',
  'orders.write': 'Write notes, resend mails, correct contact details',
  'orders.fulfil': 'Ship and hand over',
  'orders.capture': 'Take authorized money, enter received money',
  'orders.refund': 'Give money back',
  'orders.cancel': 'Cancel orders',
  'orders.export': 'Download orders',
  'customers.read': 'See customers',
  'customers.write': 'Change customers',
  'catalog.read': 'See products that are not published',
  'catalog.write': 'Create and change products, prices and collections',
  'inventory.write': 'Change stock',
  'media.write': 'Add pictures and files',
  'promotions.write': 'Create and change promotions and codes',
  'publication.read': 'See drafts',
  'publication.write': 'Write and change own articles',
  'publication.edit': 'Publish, and change what others wrote',
  'comments.moderate': 'Approve and remove comments',
  'newsletter.send': 'Write and send the newsletter',
  'settings.write': 'Change how the shop works',
  'staff.read': 'See colleagues and roles',
  'staff.write': 'Invite and deactivate colleagues, give roles',
  'roles.write': 'Make and change roles',
  'keys.read': 'See API keys',
  'keys.write': 'Create and revoke API keys',
  'audit.read': 'See the audit log',
  'audit.export': 'Download the audit log',
  'jobs.read': 'See background jobs',
  'jobs.write': 'Retry background jobs',
  'mails.read': 'See sent mails',
  'doctor.read': 'See whether the books are sound',
  'sessions.read': 'See who is signed in',
  'sessions.write': 'Sign others out',
} as const

export type Permission = keyof typeof PERMISSIONS

export function isPermission(value: string): value is Permission {
  return Object.hasOwn(PERMISSIONS, value)
}

export const allPermissions: readonly Permission[] = Object.keys(PERMISSIONS).filter(isPermission)

const reading = allPermissions.filter((permission) => permission.endsWith('.read'))

/** The roles every shop has. They cannot be changed, so that a new right finds its place in them. */
export const BUILT_IN_ROLES = {
  owner: allPermissions,
  admin: allPermissions,
  catalogue: [
    'catalog.read',
    'catalog.write',
    'inventory.write',
    'media.write',
    'promotions.write',
  ],
  orders: [
    'orders.read',
    'orders.write',
    'orders.fulfil',
    'orders.capture',
    'orders.refund',
    'orders.cancel',
    'orders.export',
    'customers.read',
    'customers.write',
    'catalog.read',
    'mails.read',
  ],
  editor: [
    'publication.read',
    'publication.write',
    'publication.edit',
    'comments.moderate',
    'newsletter.send',
    'media.write',
    'catalog.read',
  ],
  author: ['publication.read', 'publication.write', 'media.write'],
  'read-only': reading,
} as const satisfies Record<string, readonly Permission[]>

export type BuiltInRole = keyof typeof BUILT_IN_ROLES

export function isBuiltInRole(value: string | null): value is BuiltInRole {
  return value !== null && Object.hasOwn(BUILT_IN_ROLES, value)
}

/** The id of a built-in role's row, which a migration has written. */
export const OWNER_ROLE_ID = 'role_owner'
export const ADMIN_ROLE_ID = 'role_admin'
