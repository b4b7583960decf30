import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { media } from '@/db/schema/media'
import { type FoundPlaces, findPlaces } from '@/domain/catalog/find-places'
import type { ArticleBlock, ArticlePart, ContentsEntry } from '@/lib/article-blocks'
import { renderArticle } from '@/lib/article-markdown'
import { collectionPath, productPath } from '@/lib/paths'

export type RenderedContents = {
  blocks: ArticleBlock[]
  tableOfContents: ContentsEntry[]
  wordCount: number
  /** All words of the body, for the search. */
  plainText: string
  /** What the body shows or links to; each once. */
  productIds: string[]
  collectionIds: string[]
  mediaIds: string[]
  /** What the body names and nothing has: `/products/no-such`, `media:med_gone`. Readers see nothing in its place. */
  unresolved: string[]
}

/**
 * A text as readers would see it, with products and collections found by their address, a former one too. Whether they are on
 * sale is looked up when the page is laid out. At most five queries.
 */
export async function renderContents(
  reader: Reader,
  { body }: { body: string },
): Promise<RenderedContents> {
  const { parts, mentions, ...rendered } = renderArticle(body)
  const productOf = await findPlaces(reader, 'product', mentions.productSlugs)
  const collectionOf = await findPlaces(reader, 'collection', mentions.collectionSlugs)
  const pictures = await findPictures(reader, mentions.mediaIds)
  const blocks = parts.flatMap((part) => blockOf(part, { productOf, collectionOf, pictures }))
  return {
    ...rendered,
    blocks,
    productIds: [...new Set(productOf.values())],
    collectionIds: [...new Set(collectionOf.values())],
    mediaIds: [...pictures],
    unresolved: [
      ...missing(mentions.productSlugs, productOf).map((slug) => productPath(slug)),
      ...missing(mentions.collectionSlugs, collectionOf).map((slug) => collectionPath(slug)),
      ...missing(mentions.mediaIds, pictures).map((mediaId) => `media:${mediaId}`),
    ],
  }
}

type Found = { productOf: FoundPlaces; collectionOf: FoundPlaces; pictures: ReadonlySet<string> }

function blockOf(part: ArticlePart, { productOf, collectionOf, pictures }: Found): ArticleBlock[] {
  switch (part.kind) {
    case 'product': {
      const productId = productOf.get(part.slug)
      return productId ? [{ kind: 'product', productId }] : []
    }
    case 'collection': {
      const collectionId = collectionOf.get(part.slug)
      return collectionId ? [{ kind: 'collection', collectionId }] : []
    }
    case 'picture':
      return pictures.has(part.mediaId) ? [part] : []
    case 'video': {
      const hasPoster = part.mediaId !== null && pictures.has(part.mediaId)
      return [{ ...part, mediaId: hasPoster ? part.mediaId : null }]
    }
    default:
      return [part]
  }
}

async function findPictures(reader: Reader, mediaIds: readonly string[]): Promise<Set<string>> {
  if (mediaIds.length === 0) return new Set()
  const rows = await reader
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, [...mediaIds]))
  return new Set(rows.map(({ id }) => id))
}

function missing(named: readonly string[], found: { has(name: string): boolean }): string[] {
  return [...new Set(named)].filter((name) => !found.has(name))
}
