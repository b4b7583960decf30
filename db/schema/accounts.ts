import { sql } from 'drizzle-orm'
import {
  bool,
  index,
  int,
  json,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/dialect'
import type { Address } from '@/lib/address'
import { now } from '@/lib/clock'

export type Preferences = {
  wantsNews: boolean
  /** Of a colleague; absent: mails about new comments come. */
  wantsCommentMails?: boolean
}

/** Whoever can sign in. A row exists only once the owner of the address has shown that it is theirs. */
export const users = table(
  'users',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['customer', 'staff'] }).notNull(),
    /** `deleted`: personal data is gone, the row stands for what orders and events refer to. */
    status: text('status', { enum: ['active', 'deactivated', 'deleted'] })
      .notNull()
      .default('active'),
    email: text('email').notNull(),
    emailNorm: text('email_norm').notNull(),
    name: text('name').notNull().default(''),
    /** Absent for who only signs in by link or by another identity. */
    passwordHash: text('password_hash'),
    passwordChangedAt: timestamp('password_changed_at'),
    preferences: json('preferences').$type<Preferences>().notNull(),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    lastSignInAt: timestamp('last_sign_in_at'),
    closedAt: timestamp('closed_at'),
  },
  (t) => [uniqueIndex('users_email').on(t.emailNorm), index('users_kind').on(t.kind, t.createdAt)],
)

/** Keyed on who vouches and how they call the person, never on an address. */
export const identities = table(
  'identities',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    /** As the provider tells it, to be recognised by its owner. */
    email: text('email'),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [
    uniqueIndex('identities_subject').on(t.issuer, t.subject),
    index('identities_user').on(t.userId),
  ],
)

/** One per browser or app that is signed in; the cookie holds the secret, the row its hash. */
export const sessions = table(
  'sessions',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    /** `half`: the password was right, the second factor is still asked for. */
    state: text('state', { enum: ['half', 'full'] }).notNull(),
    client: text('client', { enum: ['browser', 'api'] })
      .notNull()
      .default('browser'),
    /** Outlives the browser window. */
    isPersistent: bool('is_persistent').notNull(),
    userAgent: text('user_agent').notNull().default(''),
    address: text('address').notNull().default(''),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    lastSeenAt: timestamp('last_seen_at').notNull().$defaultFn(now),
    /** When the person last proved who they are: with a password, a second factor, a link. */
    provedAt: timestamp('proved_at').notNull().$defaultFn(now),
    idleExpiresAt: timestamp('idle_expires_at').notNull(),
    expiresAt: timestamp('expires_at').notNull(),
    endedAt: timestamp('ended_at'),
  },
  (t) => [
    uniqueIndex('sessions_token').on(t.tokenHash),
    index('sessions_user').on(t.userId, t.endedAt),
    index('sessions_age').on(t.expiresAt),
  ],
)

/** What an app holds: a short access token, and a refresh token that works once. */
export const bearerTokens = table(
  'bearer_tokens',
  {
    id: text('id').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id),
    accessHash: text('access_hash').notNull(),
    accessExpiresAt: timestamp('access_expires_at').notNull(),
    refreshHash: text('refresh_hash').notNull(),
    refreshExpiresAt: timestamp('refresh_expires_at').notNull(),
    refreshUsedAt: timestamp('refresh_used_at'),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [
    uniqueIndex('bearer_tokens_access').on(t.accessHash),
    uniqueIndex('bearer_tokens_refresh').on(t.refreshHash),
    index('bearer_tokens_session').on(t.sessionId),
  ],
)

/** The rights of a built-in role stand in domain/accounts/permissions.ts, those of an own role in `role_permissions`. */
export const roles = table(
  'roles',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    nameNorm: text('name_norm').notNull(),
    description: text('description').notNull().default(''),
    builtIn: text('built_in'),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [uniqueIndex('roles_name').on(t.nameNorm), uniqueIndex('roles_built_in').on(t.builtIn)],
)

export const rolePermissions = table(
  'role_permissions',
  {
    roleId: text('role_id')
      .notNull()
      .references(() => roles.id),
    permission: text('permission').notNull(),
  },
  (t) => [primaryKey({ columns: [t.roleId, t.permission] })],
)

export const userRoles = table(
  'user_roles',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    roleId: text('role_id')
      .notNull()
      .references(() => roles.id),
    grantedAt: timestamp('granted_at').notNull().$defaultFn(now),
  },
  (t) => [primaryKey({ columns: [t.userId, t.roleId] }), index('user_roles_role').on(t.roleId)],
)

/** For programs: `prefix` is shown, the secret only once. */
export const apiKeys = table(
  'api_keys',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    prefix: text('prefix').notNull(),
    secretHash: text('secret_hash').notNull(),
    /** Permissions, as staff have them. */
    scopes: json('scopes').$type<string[]>().notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    expiresAt: timestamp('expires_at'),
    lastUsedAt: timestamp('last_used_at'),
    lastUsedAddress: text('last_used_address'),
    revokedAt: timestamp('revoked_at'),
  },
  (t) => [
    uniqueIndex('api_keys_secret').on(t.secretHash),
    uniqueIndex('api_keys_prefix').on(t.prefix),
  ],
)

/** What is sent by mail or printed at the terminal: works once, for one purpose, for a while. */
export const oneTimeTokens = table(
  'one_time_tokens',
  {
    id: text('id').primaryKey(),
    purpose: text('purpose', {
      enum: [
        'sign-up',
        'sign-in',
        'reset-password',
        'change-email-old',
        'change-email-new',
        'invite',
        'set-up',
        'link-identity',
      ],
    }).notNull(),
    tokenHash: text('token_hash').notNull(),
    userId: text('user_id').references(() => users.id),
    emailNorm: text('email_norm'),
    data: json('data').$type<Record<string, unknown>>().notNull(),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    expiresAt: timestamp('expires_at').notNull(),
    usedAt: timestamp('used_at'),
  },
  (t) => [
    uniqueIndex('one_time_tokens_token').on(t.tokenHash),
    index('one_time_tokens_user').on(t.userId, t.purpose),
    index('one_time_tokens_email').on(t.emailNorm, t.purpose),
    index('one_time_tokens_age').on(t.expiresAt),
  ],
)

/** The secret of an authenticator app, encrypted; unconfirmed until the first right code. */
export const totpSecrets = table('totp_secrets', {
  userId: text('user_id')
    .primaryKey()
    .references(() => users.id),
  secret: text('secret').notNull(),
  confirmedAt: timestamp('confirmed_at'),
  /** The last time step that was accepted: no code works twice (RFC 6238 §5.2). */
  lastStep: int('last_step').notNull().default(0),
  createdAt: timestamp('created_at').notNull().$defaultFn(now),
})

export const recoveryCodes = table(
  'recovery_codes',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    codeHash: text('code_hash').notNull(),
    usedAt: timestamp('used_at'),
  },
  (t) => [uniqueIndex('recovery_codes_code').on(t.userId, t.codeHash)],
)

/** A customer's address book. */
export const addresses = table(
  'addresses',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    address: json('address').$type<Address>().notNull(),
    isDefault: bool('is_default').notNull().default(false),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    updatedAt: timestamp('updated_at').notNull().$defaultFn(now),
  },
  (t) => [
    index('addresses_user').on(t.userId, t.createdAt),
    uniqueIndex('addresses_one_default').on(t.userId).where(sql`is_default`),
  ],
)

/** A refused form that is too long for a cookie, so that it comes back filled in however long it is. */
export const keptForms = table(
  'kept_forms',
  {
    id: text('id').primaryKey(),
    /** The id of an account, or the hash of the key that a guest's browser has. */
    holder: text('holder').notNull(),
    kept: json('kept').$type<unknown>().notNull(),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [index('kept_forms_age').on(t.createdAt)],
)
