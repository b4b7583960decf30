import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/read'
import { collectionProducts, products, productTags, tags } from '@/db/schema/catalog'
import { listCards } from '@/domain/catalog/card'
import { findCollectionHead } from '@/domain/catalog/collection-cards'
import { type Good, listGoods } from '@/domain/catalog/goods'
import { fits, lowestFitting } from '@/domain/catalog/listing'
import { type ProductCardView, type ProductFilters, productSorts } from '@/domain/catalog/views'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

/** Where a product stands in a listing: the order, its place by that order, and its id among equals. */
export const productKey = z.tuple([
  z.enum(productSorts),
  z.union([z.string(), z.number()]),
  z.string(),
])
export type ProductKey = z.infer<typeof productKey>

export type ProductsWish = {
  filters: Omit<ProductFilters, 'page'>
  /** Slugs. */
  collection?: string
  tag?: string
  /** The key of the last product seen, by the same order. */
  after?: ProductKey
  limit: number
}

/**
 * What follows in a listing after a product that was seen, so that reading on neither repeats nor skips anything while others
 * come and go. `next` is the key to go on with; without it nothing follows. What no variant has finds nothing.
 * Throws `not_found` for an unknown collection. At most nine queries.
 */
export async function listProductsAfter(
  reader: Reader,
  wish: ProductsWish,
): Promise<{ cards: ProductCardView[]; next?: ProductKey }> {
  const { after, limit } = wish
  const filters = { ...wish.filters, page: 1 }
  const settings = await getSettings(reader)
  const places = wish.collection ? await placesIn(reader, wish.collection) : undefined
  const scope = and(places && inArray(products.id, [...places.keys()]), tagged(reader, wish.tag))
  const goods = await listGoods(reader, scope, settings, now())

  const { compare } = new Intl.Collator(settings.locale, { numeric: true })
  const inOrder = goods
    .filter((good) => good.variants.some((variant) => fits(variant, filters)))
    .map((good) => ({ good, key: keyOf(good, filters, places?.get(good.id)) }))
    .toSorted((a, b) => compareKeys(a.key, b.key, compare))
  const start = after ? inOrder.findIndex(({ key }) => compareKeys(key, after, compare) > 0) : 0
  const following = start < 0 ? [] : inOrder.slice(start)
  const shown = following.slice(0, limit)
  return {
    cards: await listCards(
      reader,
      shown.map(({ good }) => good),
      settings,
      now(),
    ),
    next: following.length > limit ? shown.at(-1)?.key : undefined,
  }
}

async function placesIn(reader: Reader, slug: string): Promise<Map<string, number>> {
  const collection = await findCollectionHead(reader, slug)
  if (!collection) throw new DomainError('not_found', { collection: slug })
  const rows = await reader
    .select({ id: collectionProducts.productId, position: collectionProducts.position })
    .from(collectionProducts)
    .where(eq(collectionProducts.collectionId, collection.id))
  return new Map(rows.map(({ id, position }) => [id, position]))
}

function tagged(reader: Reader, slug: string | undefined): SQL | undefined {
  if (slug === undefined) return undefined
  const carriers = reader
    .select({ id: productTags.productId })
    .from(productTags)
    .innerJoin(tags, eq(tags.id, productTags.tagId))
    .where(eq(tags.slug, slug))
  return inArray(products.id, carriers)
}

/** Every order runs upwards: what is wanted first has the smallest value. */
function keyOf(good: Good, filters: ProductFilters, place = 0): ProductKey {
  const { sort } = filters
  const values: Record<typeof sort, () => string | number> = {
    featured: () => place,
    newest: () => -(good.publishedAt?.getTime() ?? 0),
    price_asc: () => lowestFitting(good, filters),
    price_desc: () => -lowestFitting(good, filters),
    title: () => good.title,
  }
  return [sort, values[sort](), good.id]
}

function compareKeys(
  [, a, idA]: ProductKey,
  [, b, idB]: ProductKey,
  compareText: (a: string, b: string) => number,
): number {
  const byValue =
    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))
  if (byValue !== 0) return byValue
  return idA < idB ? -1 : Number(idA > idB)
}
