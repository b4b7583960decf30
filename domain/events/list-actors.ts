import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { apiKeys, users } from '@/db/schema/accounts'

export type ActorChoice = { id: string; label: string }

/** Colleagues and keys, for choosing whose doings to look at. */
export async function listActors(reader: Reader): Promise<ActorChoice[]> {
  const people = await reader
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(eq(users.kind, 'staff'))
    .orderBy(asc(users.name))
  const keys = await reader
    .select({ id: apiKeys.id, name: apiKeys.name })
    .from(apiKeys)
    .orderBy(asc(apiKeys.name))
  return [
    ...people.map(({ id, name, email }) => ({ id, label: name ? `${name} (${email})` : email })),
    ...keys.map(({ id, name }) => ({ id, label: `${name} (key)` })),
  ]
}
