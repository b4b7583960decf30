import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { apiKeys, users } from '@/db/schema/accounts'

type Acting = { actorKind: string; actorId: string | null }

/** What those who acted are called, as a function that knows them all. */
export async function nameActors(
  reader: Reader,
  rows: readonly Acting[],
): Promise<(kind: string, id: string | null) => string> {
  const ids = (kinds: readonly string[]) => [
    ...new Set(
      rows.flatMap(({ actorKind, actorId }) =>
        actorId && kinds.includes(actorKind) ? [actorId] : [],
      ),
    ),
  ]
  const names = new Map<string, string>()
  for (const { id, name, email } of await findPeople(reader, ids(['staff', 'customer']))) {
    names.set(id, name || email)
  }
  for (const { id, name } of await findKeys(reader, ids(['api_key'])))
    names.set(id, `${name} (key)`)
  return (kind, id) => {
    if (kind === 'guest') return 'A guest'
    if (kind === 'system') return 'The shop'
    return names.get(id ?? '') ?? id ?? kind
  }
}

async function findPeople(reader: Reader, ids: string[]) {
  if (ids.length === 0) return []
  return await reader
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(inArray(users.id, ids))
}

async function findKeys(reader: Reader, ids: string[]) {
  if (ids.length === 0) return []
  return await reader
    .select({ id: apiKeys.id, name: apiKeys.name })
    .from(apiKeys)
    .where(inArray(apiKeys.id, ids))
}
