import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { collectionProducts } from '@/db/schema/catalog'

/** Which products stand in these collections, in their order. One query. */
export async function listPlaces(reader: Reader, collectionIds: string[]) {
  if (collectionIds.length === 0) return []
  return await reader
    .select({
      collectionId: collectionProducts.collectionId,
      productId: collectionProducts.productId,
    })
    .from(collectionProducts)
    .where(inArray(collectionProducts.collectionId, collectionIds))
    .orderBy(asc(collectionProducts.position), asc(collectionProducts.productId))
}

/** Those of the things that `ids` names, in the order of `ids`. */
export function inOrder<Thing extends { id: string }>(
  things: readonly Thing[],
  ids: readonly string[],
): Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
