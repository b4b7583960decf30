import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { ACCESS, type AccessRule } from '@/app/access'
import { askDoor } from '@/app/testing-doors'
import { apiKeys, sessions, userRoles, users } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { scopesOf } from '@/domain/accounts/api-key-scopes'
import { STEP_UP_MINUTES } from '@/domain/accounts/authorize'
import { createUser } from '@/domain/accounts/create-user'
import {
  allPermissions,
  BUILT_IN_ROLES,
  type BuiltInRole,
  isPermission,
  type Permission,
} from '@/domain/accounts/permissions'
import { aSession } from '@/domain/accounts/testing-accounts'
import { aShop } from '@/domain/testing'
import { now } from '@/lib/clock'
import { hashToken, newId, newToken } from '@/lib/ids'

/**
 * Every route handler × every kind of visitor, from the file tree: whoever may not enter is turned away before anything they sent is
 * looked at, whoever may is not. Pages are asked in e2e/access.spec.ts.
 */

type Headers = Record<string, string>
type Visitor = {
  name: string
  kind: Kind
  permissions: readonly Permission[]
  arrive: () => Promise<Headers>
}
type Kind = 'guest' | 'half' | 'customer' | 'staff' | 'key'
type Verdict =
  | 'in'
  | 'failed'
  | 'sign_in_required'
  | 'second_factor_required'
  | 'forbidden'
  | 'not_found'

const ROLES: readonly BuiltInRole[] = Object.keys(BUILT_IN_ROLES).filter(
  (name): name is BuiltInRole => Object.hasOwn(BUILT_IN_ROLES, name),
)

beforeAll(async () => {
  await aShop()
})

const guest: Visitor = {
  name: 'anonymous',
  kind: 'guest',
  permissions: [],
  arrive: async () => ({}),
}

const people: Visitor[] = [
  guest,
  {
    name: 'a deactivated owner',
    kind: 'guest',
    permissions: [],
    arrive: () => colleague('owner', { status: 'deactivated' }),
  },
  {
    name: 'whose session ended',
    kind: 'guest',
    permissions: [],
    arrive: () => colleague('owner', { isEnded: true }),
  },
  {
    name: 'half signed in',
    kind: 'half',
    permissions: [],
    arrive: () => colleague('owner', { state: 'half' }),
  },
  { name: 'a customer', kind: 'customer', permissions: [], arrive: () => arrive('customer') },
  { name: 'staff without a role', kind: 'staff', permissions: [], arrive: () => arrive('staff') },
  ...ROLES.map(
    (role): Visitor => ({
      name: role,
      kind: 'staff',
      permissions: BUILT_IN_ROLES[role],
      arrive: () => colleague(role),
    }),
  ),
]

/** A key with just the scope that is asked for, and one with every other. */
function keysFor({ access }: AccessRule): Visitor[] {
  const scope = isPermission(access) ? [access] : []
  const others = allPermissions.filter((permission) => permission !== access)
  return [
    {
      name: `a key for ${access}`,
      kind: 'key',
      permissions: scopesOf(scope),
      arrive: () => key(scope),
    },
    {
      name: `a key for all but ${access}`,
      kind: 'key',
      permissions: scopesOf(others),
      arrive: () => key(others),
    },
  ]
}

function verdictFor({ access }: AccessRule, { kind, permissions }: Visitor): Verdict {
  if (['public', 'personal', 'link', 'provider'].includes(access)) return 'in'
  if (access === 'half') return kind === 'half' ? 'in' : 'sign_in_required'
  if (kind === 'half') return 'second_factor_required'
  if (kind === 'guest') return 'sign_in_required'
  if (access === 'signed-in') return kind === 'key' ? 'forbidden' : 'in'
  if (access === kind) return 'in'
  if (isPermission(access) && permissions.includes(access)) return 'in'
  return kind === 'customer' ? 'not_found' : 'forbidden'
}

const routes = Object.entries(ACCESS).filter(([name]) => !name.startsWith('PAGE '))

describe.each(routes)('%s', (name, rule) => {
  const isApi = name.includes(' /api/')

  test('lets in whom it should, and nobody else', async () => {
    const visitors = isApi ? [...people, ...keysFor(rule)] : people
    const met = []
    const expected = []
    for (const visitor of visitors) {
      const headers = await visitor.arrive()
      met.push(`${visitor.name}: ${await verdictOf(await askDoor(name, { headers }), rule)}`)
      expected.push(`${visitor.name}: ${verdictFor(rule, visitor)}`)
    }
    expect(met).toEqual(expected)
  })

  if (rule.isStepUp) {
    test('asks whose last proof is too old to prove again who they are', async () => {
      const headers =
        rule.access === 'customer' || rule.access === 'signed-in'
          ? await arrive('customer', { isStale: true })
          : await colleague('owner', { isStale: true })
      const response = await askDoor(name, { headers })
      if (isApi) expect(await response.json()).toMatchObject({ code: 'step_up_required' })
      else expect(response.headers.get('location')).toMatch(/^\/sign-in\/again\?/)
    })
  }
})

test('the matrix is of many routes', () => {
  expect(routes.length).toBeGreaterThan(100)
})

type Circumstances = {
  status?: 'active' | 'deactivated'
  state?: 'half' | 'full'
  isEnded?: boolean
  isStale?: boolean
}

const colleague = (role: BuiltInRole, how: Circumstances = {}) => arrive('staff', { ...how, role })

/** The headers of a fresh account's fresh session: what one request does is nothing to the next. */
async function arrive(
  kind: 'customer' | 'staff',
  { role, status = 'active', state, isEnded, isStale }: Circumstances & { role?: BuiltInRole } = {},
): Promise<Headers> {
  const userId = await transact((tx) =>
    createUser(tx, GUEST, {
      kind,
      email: `${newId('m')}@example.org`,
      name: 'Matrix',
      passwordHash: null,
    }),
  )
  if (role) {
    await transact((tx) =>
      tx.insert(userRoles).values({ userId, roleId: `role_${role.replace('-', '_')}` }),
    )
  }
  const { token, sessionId } = await aSession(userId, state)
  await transact(async (tx) => {
    await tx.update(users).set({ status }).where(eq(users.id, userId))
    const stale = new Date(now().getTime() - (STEP_UP_MINUTES + 1) * 60_000)
    const changed = { ...(isEnded && { endedAt: now() }), ...(isStale && { provedAt: stale }) }
    if (isEnded || isStale) await tx.update(sessions).set(changed).where(eq(sessions.id, sessionId))
  })
  return { cookie: await sessionCookie(token) }
}

/** A fresh key with these scopes, as the room for keys would have made it. */
async function key(scopes: readonly Permission[]): Promise<Headers> {
  const secret = `sk_${Math.random().toString(36).slice(2).padEnd(8, 'x').slice(0, 8)}_${newToken()}`
  const person = {
    kind: 'staff',
    email: `${newId('k')}@example.org`,
    name: 'Keys',
    passwordHash: null,
  } as const
  await transact(async (tx) => {
    const createdBy = await createUser(tx, GUEST, person)
    const id = newId('key')
    await tx.insert(apiKeys).values({
      id,
      name: id,
      prefix: id,
      secretHash: hashToken(secret),
      scopes: [...scopes],
      createdBy,
    })
  })
  return { authorization: `Bearer ${secret}` }
}

async function verdictOf(response: Response, { access }: AccessRule): Promise<Verdict> {
  if (response.status >= 500) return 'failed'
  const location = response.headers.get('location') ?? ''
  if (/^\/sign-in\/second-factor\?to=/.test(location)) return 'second_factor_required'
  if (/^\/sign-in\?to=/.test(location)) return 'sign_in_required'
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('problem+json')) return toldVerdict(await response.json())
  if (type.includes('text/html') && response.status === 403) return 'forbidden'
  // What stands open to everybody may well not know the name it was asked for.
  const isOpen = ['public', 'personal', 'link', 'provider'].includes(access)
  if (type.includes('text/html') && response.status === 404 && !isOpen) return 'not_found'
  return 'in'
}

/** Only the door names the right that was missing; a verb that finds nothing under this name lets in. */
function toldVerdict({
  code,
  details,
}: {
  code: string
  details: Record<string, unknown>
}): Verdict {
  if (code === 'sign_in_required' || code === 'second_factor_required') return code
  if (code === 'forbidden') return code
  return code === 'not_found' && details.permission !== undefined ? code : 'in'
}
