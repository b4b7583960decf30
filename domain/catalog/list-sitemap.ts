import { and, asc, eq, lte } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { productMedia, products } from '@/db/schema/catalog'
import { articles } from '@/db/schema/publication'
import { listCollectionRows } from '@/domain/catalog/collection-cards'
import { listProductPictures } from '@/domain/catalog/pictures'
import type { PictureView, SitemapEntryView } from '@/domain/catalog/views'
import { now } from '@/lib/clock'
import {
  collectionPath,
  collectionsPath,
  homePath,
  pagePath,
  productPath,
  productsPath,
} from '@/lib/paths'

/** Every public address that search engines shall know, with its first picture. Five queries. */
export async function listSitemap(reader: Reader): Promise<SitemapEntryView[]> {
  const goods = await listProductEntries(reader)
  const shelves = (await listCollectionRows(reader)).map(({ slug, picture, updatedAt }) =>
    entry(collectionPath(slug), updatedAt, picture),
  )
  const texts = await listPageEntries(reader)
  const all = [...shelves, ...goods, ...texts]
  const newest = all.map(({ updatedAt }) => updatedAt).toSorted((a, b) => +b - +a)[0] ?? now()
  const overviews = [homePath(), productsPath(), collectionsPath()]
  return [...overviews.map((path) => entry(path, newest)), ...all]
}

async function listProductEntries(reader: Reader): Promise<SitemapEntryView[]> {
  const rows = await reader
    .select({ id: products.id, slug: products.slug, updatedAt: products.updatedAt })
    .from(products)
    .where(eq(products.status, 'active'))
    .orderBy(asc(products.id))
  const covers = await listProductPictures(reader, eq(productMedia.position, 0))
  const coverOf = new Map(covers.map(({ productId, picture }) => [productId, picture]))
  return rows.map(({ id, slug, updatedAt }) => entry(productPath(slug), updatedAt, coverOf.get(id)))
}

async function listPageEntries(reader: Reader): Promise<SitemapEntryView[]> {
  const rows = await reader
    .select({ slug: articles.slug, updatedAt: articles.updatedAt })
    .from(articles)
    .where(
      and(
        eq(articles.kind, 'page'),
        eq(articles.status, 'published'),
        lte(articles.publishAt, now()),
      ),
    )
    .orderBy(asc(articles.slug))
  return rows.map(({ slug, updatedAt }) => entry(pagePath(slug), updatedAt))
}

function entry(path: string, updatedAt: Date, picture?: PictureView): SitemapEntryView {
  const widest = picture?.sources.at(-1)
  return { path, updatedAt, pictures: widest ? [widest.jpeg] : [] }
}
