import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { productMedia, products } from '@/db/schema/catalog'
import { listCollectionRows } from '@/domain/catalog/collection-cards'
import { listProductPictures } from '@/domain/catalog/pictures'
import type { PictureView, SitemapEntryView } from '@/domain/catalog/views'
import { now } from '@/lib/clock'
import { collectionPath, collectionsPath, homePath, productPath, productsPath } from '@/lib/paths'

/** Every address of the shop's goods that search engines shall know, with its first picture. Four queries. */
export async function listGoodsSitemap(reader: Reader): Promise<SitemapEntryView[]> {
  const goods = await listProductEntries(reader)
  const shelves = (await listCollectionRows(reader)).map(({ slug, picture, updatedAt }) =>
    sitemapEntry(collectionPath(slug), updatedAt, picture),
  )
  const all = [...shelves, ...goods]
  const newest = all.map(({ updatedAt }) => updatedAt).toSorted((a, b) => +b - +a)[0] ?? now()
  const overviews = [homePath(), productsPath(), collectionsPath()]
  return [...overviews.map((path) => sitemapEntry(path, newest)), ...all]
}

async function listProductEntries(reader: Reader): Promise<SitemapEntryView[]> {
  const rows = await reader
    .select({ id: products.id, slug: products.slug, updatedAt: products.updatedAt })
    .from(products)
    .where(eq(products.status, 'active'))
    .orderBy(asc(products.id))
  const covers = await listProductPictures(reader, eq(productMedia.position, 0))
  const coverOf = new Map(covers.map(({ productId, picture }) => [productId, picture]))
  return rows.map(({ id, slug, updatedAt }) =>
    sitemapEntry(productPath(slug), updatedAt, coverOf.get(id)),
  )
}

/** The widest JPEG stands for the picture. */
export function sitemapEntry(
  path: string,
  updatedAt: Date,
  picture?: PictureView,
): SitemapEntryView {
  const widest = picture?.sources.at(-1)
  return { path, updatedAt, pictures: widest ? [widest.jpeg] : [] }
}
