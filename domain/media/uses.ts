import { eq, inArray, or, sql } from 'drizzle-orm'
import { contains } from '@/db/dialect/contains'
import type { Reader } from '@/db/read'
import { collections, productMedia, products, variants } from '@/db/schema/catalog'
import { media } from '@/db/schema/media'
import { orderLines, orders } from '@/db/schema/orders'
import { articleMedia, articles, authors } from '@/db/schema/publication'
import { getSettings } from '@/domain/settings/queries'

/** Something that shows a picture. A variant is told as its product; of an order, the line froze it. */
export type MediaUse = {
  kind:
    | 'product'
    | 'variant'
    | 'collection'
    | 'article'
    | 'page'
    | 'author'
    | 'front-page'
    | 'order'
  /** Of the product for a variant; empty for the front page. */
  id: string
  title: string
}

type Found = { mediaId: string; use: MediaUse }

/** Enough to know that it is in use; nobody reads them all. */
const MAX_ORDERS = 20

/** What shows a picture, drafts and what is archived included: it cannot be removed before all of them have let go of it. Eight queries. */
export async function findMediaUses(reader: Reader, mediaId: string): Promise<MediaUse[]> {
  const found = [...(await findUses(reader, [mediaId])), ...(await findInOrders(reader, mediaId))]
  const byThing = new Map(found.map(({ use }) => [`${use.kind} ${use.id}`, use]))
  return [...byThing.values()]
}

/** How many things show each of these pictures; those that nothing shows are left out. Orders are not counted. Six queries. */
export async function countMediaUses(
  reader: Reader,
  mediaIds: readonly string[],
): Promise<Map<string, number>> {
  const things = new Map<string, Set<string>>()
  for (const { mediaId, use } of await findUses(reader, [...mediaIds])) {
    const known = things.get(mediaId) ?? new Set()
    things.set(mediaId, known.add(`${use.kind} ${use.id}`))
  }
  return new Map([...things].map(([mediaId, known]) => [mediaId, known.size]))
}

async function findUses(reader: Reader, mediaIds: string[]): Promise<Found[]> {
  if (mediaIds.length === 0) return []
  return [
    ...(await findInProducts(reader, mediaIds)),
    ...(await findInVariants(reader, mediaIds)),
    ...(await findInCollections(reader, mediaIds)),
    ...(await findInArticles(reader, mediaIds)),
    ...(await findInAuthors(reader, mediaIds)),
    ...(await findOnFrontPage(reader, mediaIds)),
  ]
}

async function findInProducts(reader: Reader, mediaIds: string[]): Promise<Found[]> {
  const rows = await reader
    .select({ mediaId: productMedia.mediaId, id: products.id, title: products.title })
    .from(productMedia)
    .innerJoin(products, eq(products.id, productMedia.productId))
    .where(inArray(productMedia.mediaId, mediaIds))
  return rows.map((row) => foundAs('product', row))
}

async function findInVariants(reader: Reader, mediaIds: string[]): Promise<Found[]> {
  const rows = await reader
    .select({ mediaId: variants.mediaId, id: products.id, title: products.title })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(inArray(variants.mediaId, mediaIds))
  return rows.map((row) => foundAs('variant', row))
}

async function findInCollections(reader: Reader, mediaIds: string[]): Promise<Found[]> {
  const rows = await reader
    .select({ mediaId: collections.mediaId, id: collections.id, title: collections.title })
    .from(collections)
    .where(inArray(collections.mediaId, mediaIds))
  return rows.map((row) => foundAs('collection', row))
}

/** What is published and what is still a draft, in one; covers and pictures for sharing are among `article_media` too. */
async function findInArticles(reader: Reader, mediaIds: string[]): Promise<Found[]> {
  const rows = await reader
    .select({
      mediaId: articleMedia.mediaId,
      id: articles.id,
      title: articles.title,
      kind: articles.kind,
    })
    .from(articleMedia)
    .innerJoin(articles, eq(articles.id, articleMedia.articleId))
    .where(inArray(articleMedia.mediaId, mediaIds))
  return rows.map(({ kind, ...row }) => foundAs(kind, row))
}

async function findInAuthors(reader: Reader, mediaIds: string[]): Promise<Found[]> {
  const rows = await reader
    .select({ mediaId: authors.mediaId, id: authors.id, title: authors.name })
    .from(authors)
    .where(inArray(authors.mediaId, mediaIds))
  return rows.map((row) => foundAs('author', row))
}

async function findOnFrontPage(reader: Reader, mediaIds: string[]): Promise<Found[]> {
  const { hero, story } = await getSettings(reader)
  return [hero, story]
    .filter(({ mediaId }) => mediaId !== null && mediaIds.includes(mediaId))
    .map(({ mediaId, title }) => foundAs('front-page', { mediaId, id: '', title }))
}

/** An order line keeps the path of the narrowest rendition; only those who ask about one picture wait for the search. */
async function findInOrders(reader: Reader, mediaId: string): Promise<Found[]> {
  const [row] = await reader
    .select({ renditions: media.renditions })
    .from(media)
    .where(eq(media.id, mediaId))
  const keys = row?.renditions.map(({ key }) => key) ?? []
  if (keys.length === 0) return []
  const rows = await reader
    .selectDistinct({ id: orders.id, number: orders.number })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(or(...keys.map((key) => contains(sql`cast(${orderLines.picture} as text)`, key))))
    .limit(MAX_ORDERS)
  return rows.map(({ id, number }) => foundAs('order', { mediaId, id, title: String(number) }))
}

function foundAs(
  kind: MediaUse['kind'],
  { mediaId, id, title }: { mediaId: string | null; id: string; title: string },
): Found {
  return { mediaId: mediaId ?? '', use: { kind, id, title } }
}
