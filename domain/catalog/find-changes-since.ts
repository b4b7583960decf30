import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { events } from '@/db/schema/platform'

export type ChangesSince = {
  /** Names of the parts that were changed, as `productDifference` names them; `status` too. */
  parts: string[]
  /** Who did, by name, each once. */
  by: string[]
  /** When the last one did. */
  at: Date
}

const CHANGES = [
  'product.updated',
  'product.published',
  'product.withdrawn',
  'product.archived',
  'price.changed',
]

/** What has become of a product since somebody read this version of it; undefined when nothing has. One query. */
export async function findChangesSince(
  reader: Reader,
  productId: string,
  version: number,
): Promise<ChangesSince | undefined> {
  const rows = await reader
    .select({ name: events.name, data: events.data, at: events.at, by: users.name })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(and(eq(events.subject, productId), inArray(events.name, CHANGES)))
    .orderBy(asc(events.seq))
  const since = rows.filter(({ data }) => Number(data.version ?? 0) > version)
  const last = since.at(-1)
  if (!last) return undefined
  const parts = since.flatMap(({ name, data }) =>
    name === 'price.changed' ? [`variants.${data.variantId}`] : Object.keys(Object(data.after)),
  )
  return {
    parts: [...new Set(parts)],
    by: [...new Set(since.flatMap(({ by }) => by ?? []))],
    at: last.at,
  }
}
