import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { collectionProducts, products } from '@/db/schema/catalog'
import { listCards } from '@/domain/catalog/card'
import { findCollectionHead, firstSentence } from '@/domain/catalog/collection-cards'
import { type Good, listGoods } from '@/domain/catalog/goods'
import { listingOf } from '@/domain/catalog/listing'
import { inOrder, listPlaces } from '@/domain/catalog/places'
import type { CollectionPageView, ListingView, ProductFilters } from '@/domain/catalog/views'
import { getSettings } from '@/domain/settings/queries'
import type { ShopSettings } from '@/domain/settings/settings'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { isSlug } from '@/lib/slug'

/** One page of a collection's goods. Throws `not_found`. Eight queries. */
export async function getCollectionPage(
  reader: Reader,
  slug: string,
  filters: ProductFilters,
): Promise<CollectionPageView> {
  const head = isSlug(slug) ? await findCollectionHead(reader, slug) : undefined
  if (!head) throw new DomainError('not_found', { slug })
  const settings = await getSettings(reader)
  const places = await listPlaces(reader, [head.id])
  const inCollection = reader
    .select({ id: collectionProducts.productId })
    .from(collectionProducts)
    .where(eq(collectionProducts.collectionId, head.id))
  const goods = await listGoods(reader, inArray(products.id, inCollection), settings, now())
  const order = places.map((place) => place.productId)
  return {
    slug: head.slug,
    title: head.title,
    introHtml: head.descriptionHtml || undefined,
    picture: head.picture,
    seo: {
      title: head.title,
      description: firstSentence(head.descriptionHtml) ?? `${head.title} at ${settings.name}.`,
    },
    ...(await listingView(reader, inOrder(goods, order), filters, settings)),
  }
}

/** One page of everything on sale. Six queries. */
export async function listProducts(reader: Reader, filters: ProductFilters): Promise<ListingView> {
  const settings = await getSettings(reader)
  const goods = await listGoods(reader, undefined, settings, now())
  return await listingView(reader, goods, filters, settings)
}

async function listingView(
  reader: Reader,
  all: Good[],
  wanted: ProductFilters,
  settings: ShopSettings,
): Promise<ListingView> {
  const { currency, locale, productsPerPage: pageSize } = settings
  const { goods, ...listing } = listingOf(all, wanted, { pageSize, currency, locale })
  return { ...listing, cards: await listCards(reader, goods, settings, now()) }
}
