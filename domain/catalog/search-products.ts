import { and, eq, inArray } from 'drizzle-orm'
import type { SearchHit, SearchKind } from '@/db/dialect/search'
import type { Reader } from '@/db/read'
import { collections, products } from '@/db/schema/catalog'
import { listCards } from '@/domain/catalog/card'
import { listGoods } from '@/domain/catalog/goods'
import { inOrder } from '@/domain/catalog/places'
import type { SearchResultsView, SuggestionView } from '@/domain/catalog/views'
import { listSearchHits } from '@/domain/search/queries'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { collectionPath, productPath } from '@/lib/paths'

const MAX_COLLECTIONS = 4
/** Suggested at once. */
const MAX_GOODS = 6
const MAX_COLLECTIONS_SUGGESTED = 2
/** Drafts and archived goods are found too and then left out, so a little more is asked for. */
const SUGGESTION_HITS = 40

/** One page of the goods on sale in which every word of the query occurs, best first. At most eight queries. */
export async function searchProducts(
  reader: Reader,
  query: string,
  page: number,
): Promise<SearchResultsView> {
  const hits = await listSearchHits(reader, query, ['product', 'collection'])
  const settings = await getSettings(reader)
  const ids = idsOf(hits, 'product')
  const found = await listGoods(reader, inArray(products.id, ids), settings, now())
  const goods = inOrder(found, ids)
  const { productsPerPage } = settings
  const start = (page - 1) * productsPerPage
  const shown = goods.slice(start, start + productsPerPage)
  const links = await selectCollections(reader, idsOf(hits, 'collection'))
  return {
    query,
    cards: await listCards(reader, shown, settings, now()),
    collections: links.slice(0, MAX_COLLECTIONS).map(({ slug, title }) => ({ slug, title })),
    page,
    pageCount: Math.max(1, Math.ceil(goods.length / productsPerPage)),
    total: goods.length,
  }
}

/** The goods and collections that somebody who has typed this far may be looking for, best first. At most eight queries. */
export async function suggestGoods(reader: Reader, query: string): Promise<SuggestionView[]> {
  const hits = await listSearchHits(reader, query, ['product', 'collection'], SUGGESTION_HITS)
  const goods = await suggestProducts(reader, idsOf(hits, 'product'))
  const shelves = await suggestCollections(reader, idsOf(hits, 'collection'))
  return [...goods, ...shelves.slice(0, MAX_COLLECTIONS_SUGGESTED)]
}

function idsOf(hits: SearchHit[], kind: SearchKind): string[] {
  return hits.filter((hit) => hit.kind === kind).map((hit) => hit.subjectId)
}

async function suggestProducts(reader: Reader, ids: string[]): Promise<SuggestionView[]> {
  if (ids.length === 0) return []
  const settings = await getSettings(reader)
  const goods = await listGoods(reader, inArray(products.id, ids), settings, now())
  const best = inOrder(goods, ids).slice(0, MAX_GOODS)
  const cards = await listCards(reader, best, settings, now())
  return cards.map(({ slug, title, picture, price }) => ({
    kind: 'product',
    title,
    path: productPath(slug),
    picture,
    price,
  }))
}

async function suggestCollections(reader: Reader, ids: string[]): Promise<SuggestionView[]> {
  const rows = await selectCollections(reader, ids)
  return rows.map(({ slug, title }) => ({ kind: 'collection', title, path: collectionPath(slug) }))
}

async function selectCollections(reader: Reader, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await reader
    .select({ id: collections.id, slug: collections.slug, title: collections.title })
    .from(collections)
    .where(and(inArray(collections.id, ids), eq(collections.isPublished, true)))
  return inOrder(rows, ids)
}
