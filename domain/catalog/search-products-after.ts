import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/read'
import { collections, products } from '@/db/schema/catalog'
import { listCards } from '@/domain/catalog/card'
import { listGoods } from '@/domain/catalog/goods'
import { inOrder } from '@/domain/catalog/places'
import type { CollectionLinkView, ProductCardView } from '@/domain/catalog/views'
import { listSearchHits } from '@/domain/search/queries'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'

/** Where a product stood among what was found, and its id: it is looked for where it stands now. */
export const foundKey = z.tuple([z.int().nonnegative(), z.string()])
export type FoundKey = z.infer<typeof foundKey>

export type FoundProducts = {
  cards: ProductCardView[]
  /** Only with the first ones. */
  collections: CollectionLinkView[]
  next?: FoundKey
}

/**
 * The goods on sale in which every word of the query occurs, best first, from behind one that was seen. How well something
 * fits has no value that lasts, so reading on begins where the last one stands by now, or, when it is gone, where it stood.
 * Eight queries.
 */
export async function searchProductsAfter(
  reader: Reader,
  { query, after, limit }: { query: string; after?: FoundKey; limit: number },
): Promise<FoundProducts> {
  const hits = await listSearchHits(reader, query, ['product', 'collection'])
  const idsOf = (kind: string) =>
    hits.filter((hit) => hit.kind === kind).map((hit) => hit.subjectId)
  const productIds = idsOf('product')
  const settings = await getSettings(reader)
  const found = await listGoods(reader, inArray(products.id, productIds), settings, now())
  const goods = inOrder(found, productIds)

  const start = after ? startAfter(goods, after) : 0
  const shown = goods.slice(start, start + limit)
  const last = shown.at(-1)
  return {
    cards: await listCards(reader, shown, settings, now()),
    collections: after ? [] : await selectLinks(reader, idsOf('collection')),
    next: last && goods.length > start + limit ? [start + limit - 1, last.id] : undefined,
  }
}

function startAfter(goods: readonly { id: string }[], [place, id]: FoundKey): number {
  const index = goods.findIndex((good) => good.id === id)
  return index < 0 ? place : index + 1
}

async function selectLinks(reader: Reader, ids: string[]): Promise<CollectionLinkView[]> {
  if (ids.length === 0) return []
  const rows = await reader
    .select({ id: collections.id, slug: collections.slug, title: collections.title })
    .from(collections)
    .where(and(inArray(collections.id, ids), eq(collections.isPublished, true)))
  return inOrder(rows, ids).map(({ slug, title }) => ({ slug, title }))
}
