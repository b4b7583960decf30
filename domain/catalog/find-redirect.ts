import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { collections, products, slugHistory } from '@/db/schema/catalog'
import { articles } from '@/db/schema/publication'
import { collectionPath, pagePath, productPath } from '@/lib/paths'
import { isSlug } from '@/lib/slug'

type Kind = (typeof slugHistory.$inferSelect)['kind']

const KINDS = new Map<string, Kind>([
  ['products', 'product'],
  ['collections', 'collection'],
  ['pages', 'page'],
])

/**
 * Where the thing lives now that once lived at `path` (`/products/old-name`). Undefined when nothing did, or when it is
 * not public any more. One query, or two.
 */
export async function findRedirect(reader: Reader, path: string): Promise<string | undefined> {
  const [, folder = '', segment = '', ...rest] = path.split('/')
  const kind = KINDS.get(folder)
  const slug = decoded(segment)
  if (!kind || !slug || !isSlug(slug) || rest.length > 0) return undefined
  const [moved] = await reader
    .select({ subjectId: slugHistory.subjectId })
    .from(slugHistory)
    .where(and(eq(slugHistory.kind, kind), eq(slugHistory.slug, slug)))
  const target = moved && (await currentPath(reader, kind, moved.subjectId))
  return target === path ? undefined : target
}

async function currentPath(reader: Reader, kind: Kind, id: string): Promise<string | undefined> {
  if (kind === 'product') {
    const [product] = await reader
      .select({ slug: products.slug })
      .from(products)
      .where(and(eq(products.id, id), eq(products.status, 'active')))
    return product && productPath(product.slug)
  }
  if (kind === 'collection') {
    const [collection] = await reader
      .select({ slug: collections.slug })
      .from(collections)
      .where(and(eq(collections.id, id), eq(collections.isPublished, true)))
    return collection && collectionPath(collection.slug)
  }
  const [page] = await reader
    .select({ slug: articles.slug })
    .from(articles)
    .where(eq(articles.id, id))
  return page && pagePath(page.slug)
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
