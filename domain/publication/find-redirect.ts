import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { collections, products, slugHistory, tags } from '@/db/schema/catalog'
import { articles, authors } from '@/db/schema/publication'
import type { SlugKind } from '@/domain/catalog/slug-history'
import { visibleArticles } from '@/domain/publication/visible'
import { now } from '@/lib/clock'
import { decoded } from '@/lib/decoded'
import {
  articlePath,
  authorPath,
  collectionPath,
  pagePath,
  productPath,
  tagPath,
} from '@/lib/paths'
import { isSlug } from '@/lib/slug'

type Found = Promise<{ slug: string }[]>

type Place = {
  kind: SlugKind
  path: (slug: string) => string
  /** Where it lives now, if readers may see it. */
  find: (reader: Reader, id: string) => Found
}

/** The first segment of an address, and what lives below it. */
const PLACES = new Map<string, Place>([
  ['products', { kind: 'product', path: (slug) => productPath(slug), find: findProduct }],
  ['collections', { kind: 'collection', path: (slug) => collectionPath(slug), find: findShelf }],
  ['pages', { kind: 'page', path: pagePath, find: findArticle }],
  ['articles', { kind: 'article', path: articlePath, find: findArticle }],
  ['authors', { kind: 'author', path: (slug) => authorPath(slug), find: findAuthor }],
  ['tags', { kind: 'tag', path: (slug) => tagPath(slug), find: findTag }],
])

/**
 * Where the thing lives now that once lived at `path` (`/products/old-name`). Undefined when nothing did, or when it is
 * not public any more. One query, or two.
 */
export async function findRedirect(reader: Reader, path: string): Promise<string | undefined> {
  const [, folder = '', segment = '', ...rest] = path.split('/')
  const place = PLACES.get(folder)
  const slug = decoded(segment)
  if (!place || !slug || !isSlug(slug) || rest.length > 0) return undefined
  const [moved] = await reader
    .select({ subjectId: slugHistory.subjectId })
    .from(slugHistory)
    .where(and(eq(slugHistory.kind, place.kind), eq(slugHistory.slug, slug)))
  const [present] = moved ? await place.find(reader, moved.subjectId) : []
  const target = present && place.path(present.slug)
  return target === path ? undefined : target
}

async function findProduct(reader: Reader, id: string): Found {
  return await reader
    .select({ slug: products.slug })
    .from(products)
    .where(and(eq(products.id, id), eq(products.status, 'active')))
}

async function findShelf(reader: Reader, id: string): Found {
  return await reader
    .select({ slug: collections.slug })
    .from(collections)
    .where(and(eq(collections.id, id), eq(collections.isPublished, true)))
}

async function findArticle(reader: Reader, id: string): Found {
  return await reader
    .select({ slug: articles.slug })
    .from(articles)
    .where(and(eq(articles.id, id), visibleArticles(now())))
}

async function findAuthor(reader: Reader, id: string): Found {
  return await reader.select({ slug: authors.slug }).from(authors).where(eq(authors.id, id))
}

async function findTag(reader: Reader, id: string): Found {
  return await reader.select({ slug: tags.slug }).from(tags).where(eq(tags.id, id))
}
