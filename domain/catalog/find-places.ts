import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { collections, products, slugHistory } from '@/db/schema/catalog'

/** Address to the id of what lives there. */
export type FoundPlaces = ReadonlyMap<string, string>

/** What lives at these addresses, or once did, whatever its status. Two queries at most. */
export async function findPlaces(
  reader: Reader,
  kind: 'product' | 'collection',
  slugs: readonly string[],
): Promise<FoundPlaces> {
  const wanted = [...new Set(slugs)]
  if (wanted.length === 0) return new Map()
  const table = kind === 'product' ? products : collections
  const living = await reader
    .select({ slug: table.slug, id: table.id })
    .from(table)
    .where(inArray(table.slug, wanted))
  const found = new Map(living.map(({ slug, id }) => [slug, id]))
  const unknown = wanted.filter((slug) => !found.has(slug))
  for (const { slug, id } of await listMoved(reader, kind, unknown)) found.set(slug, id)
  return found
}

async function listMoved(reader: Reader, kind: 'product' | 'collection', slugs: string[]) {
  if (slugs.length === 0) return []
  return await reader
    .select({ slug: slugHistory.slug, id: slugHistory.subjectId })
    .from(slugHistory)
    .where(and(eq(slugHistory.kind, kind), inArray(slugHistory.slug, slugs)))
}
