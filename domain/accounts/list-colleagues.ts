import { and, asc, count, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { apiKeys, roles, totpSecrets, userRoles, users } from '@/db/schema/accounts'
import { DomainError } from '@/lib/errors'

export type Colleague = {
  id: string
  name: string
  email: string
  status: 'active' | 'deactivated'
  roles: { id: string; name: string }[]
  hasSecondFactor: boolean
  /** API keys that this person made and that still work. */
  apiKeys: number
  createdAt: Date
  lastSignInAt: Date | null
}

/** Everybody who works at the shop or did, by name; those who may no longer sign in come last. */
export async function listColleagues(reader: Reader): Promise<Colleague[]> {
  const people = await reader
    .select()
    .from(users)
    .where(and(eq(users.kind, 'staff'), ne(users.status, 'deleted')))
    .orderBy(asc(users.status), asc(users.name), asc(users.id))
  const ids = people.map(({ id }) => id)
  const held = await reader
    .select({ userId: userRoles.userId, id: roles.id, name: roles.name })
    .from(userRoles)
    .innerJoin(roles, eq(roles.id, userRoles.roleId))
    .where(inArray(userRoles.userId, ids))
    .orderBy(asc(roles.nameNorm))
  const factors = await reader
    .select({ userId: totpSecrets.userId })
    .from(totpSecrets)
    .where(and(inArray(totpSecrets.userId, ids), isNotNull(totpSecrets.confirmedAt)))
  const keys = await reader
    .select({ userId: apiKeys.createdBy, total: count() })
    .from(apiKeys)
    .where(and(inArray(apiKeys.createdBy, ids), isNull(apiKeys.revokedAt)))
    .groupBy(apiKeys.createdBy)
  return people.map(({ id, name, email, status, createdAt, lastSignInAt }) => ({
    id,
    name,
    email,
    status: status === 'active' ? 'active' : 'deactivated',
    roles: held
      .filter(({ userId }) => userId === id)
      .map((role) => ({ id: role.id, name: role.name })),
    hasSecondFactor: factors.some(({ userId }) => userId === id),
    apiKeys: keys.find(({ userId }) => userId === id)?.total ?? 0,
    createdAt,
    lastSignInAt,
  }))
}

/** Throws `not_found`, also for a customer. */
export async function getColleague(reader: Reader, userId: string): Promise<Colleague> {
  const colleague = (await listColleagues(reader)).find(({ id }) => id === userId)
  if (!colleague) throw new DomainError('not_found', { userId })
  return colleague
}
