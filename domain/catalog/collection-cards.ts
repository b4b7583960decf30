import { and, asc, count, eq, getTableColumns, max } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { collectionProducts, collections, products } from '@/db/schema/catalog'
import { media } from '@/db/schema/media'
import type { CollectionCardView, PictureView } from '@/domain/catalog/views'
import { pictureView } from '@/domain/media/pictures'
import { plainText } from '@/lib/markdown'

const MAX_SENTENCE_LETTERS = 200

export type CollectionRow = CollectionCardView & { id: string; updatedAt: Date }

/** Every published collection with goods on sale, in the shop's order. Two queries. */
export async function listCollectionRows(reader: Reader): Promise<CollectionRow[]> {
  const filled = await reader
    .select({
      collectionId: collectionProducts.collectionId,
      productCount: count(),
      updatedAt: max(products.updatedAt),
    })
    .from(collectionProducts)
    .innerJoin(products, eq(products.id, collectionProducts.productId))
    .where(eq(products.status, 'active'))
    .groupBy(collectionProducts.collectionId)
  const byId = new Map(filled.map((row) => [row.collectionId, row]))
  const rows = await selectCollections(reader).orderBy(asc(collections.position))
  return rows.flatMap(({ collection, picture }) => {
    const contents = byId.get(collection.id)
    if (!contents?.updatedAt) return []
    const { id, slug, title, descriptionHtml } = collection
    return [
      {
        id,
        slug,
        title,
        summary: firstSentence(descriptionHtml),
        picture: picture ? pictureView(picture) : undefined,
        productCount: contents.productCount,
        updatedAt: contents.updatedAt,
      },
    ]
  })
}

export type CollectionHead = {
  id: string
  slug: string
  title: string
  descriptionHtml: string
  picture?: PictureView
}

/** A published collection, filled or not. */
export async function findCollectionHead(
  reader: Reader,
  slug: string,
): Promise<CollectionHead | undefined> {
  const [row] = await selectCollections(reader, slug)
  if (!row) return undefined
  const { collection, picture } = row
  const { id, title, descriptionHtml } = collection
  return { id, slug, title, descriptionHtml, picture: picture ? pictureView(picture) : undefined }
}

/** The beginning of a text, for where there is room for one sentence. */
export function firstSentence(html: string): string | undefined {
  const [sentence = ''] = plainText(html).split(/(?<=[.!?…])\s/)
  if (sentence === '') return undefined
  if (sentence.length <= MAX_SENTENCE_LETTERS) return sentence
  return `${sentence.slice(0, MAX_SENTENCE_LETTERS).replace(/\s+\S*$/, '')} …`
}

function selectCollections(reader: Reader, slug?: string) {
  return reader
    .select({ collection: getTableColumns(collections), picture: getTableColumns(media) })
    .from(collections)
    .leftJoin(media, and(eq(media.id, collections.mediaId), eq(media.status, 'ready')))
    .where(
      and(
        eq(collections.isPublished, true),
        slug === undefined ? undefined : eq(collections.slug, slug),
      ),
    )
}
