import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { listCards } from '@/domain/catalog/card'
import { listCollectionRows } from '@/domain/catalog/collection-cards'
import { listGoods } from '@/domain/catalog/goods'
import type { CollectionCardView, PictureView, ProductCardView } from '@/domain/catalog/views'
import { listPicturesOf } from '@/domain/media/pictures'
import type { ArticleBlockView } from '@/domain/publication/views'
import { getSettings } from '@/domain/settings/queries'
import type { ArticleBlock } from '@/lib/article-blocks'
import { now } from '@/lib/clock'

/**
 * The parts of a text as they are shown at this moment: pictures from the library, goods and collections from the catalogue.
 * What is not there, not ready or not on sale leaves no gap. At most nine queries, however many parts there are.
 */
export async function layOutBlocks(
  reader: Reader,
  blocks: readonly ArticleBlock[],
): Promise<ArticleBlockView[]> {
  const shown: Shown = {
    pictures: await listPicturesOf(reader, mediaIdsOf(blocks)),
    goods: await readGoods(reader, blocks),
    collections: await readCollections(reader, blocks),
  }
  return blocks.flatMap((block) => viewOf(block, shown))
}

type Shown = {
  pictures: ReadonlyMap<string, PictureView>
  goods: ReadonlyMap<string, ProductCardView>
  collections: ReadonlyMap<string, CollectionCardView>
}

function viewOf(block: ArticleBlock, shown: Shown): ArticleBlockView[] {
  switch (block.kind) {
    case 'html':
      return [block]
    case 'picture': {
      const picture = shown.pictures.get(block.mediaId)
      if (!picture) return []
      const { captionHtml, alt } = block
      return [{ kind: 'picture', picture: alt ? { ...picture, alt } : picture, captionHtml }]
    }
    case 'product': {
      const card = shown.goods.get(block.productId)
      return card ? [{ kind: 'product', card }] : []
    }
    case 'collection': {
      const card = shown.collections.get(block.collectionId)
      return card ? [{ kind: 'collection', card }] : []
    }
    case 'video': {
      const { url, title, mediaId } = block
      return [{ kind: 'video', url, title, picture: shown.pictures.get(mediaId ?? '') }]
    }
  }
}

function mediaIdsOf(blocks: readonly ArticleBlock[]): string[] {
  const ids = blocks.flatMap((block) =>
    (block.kind === 'picture' || block.kind === 'video') && block.mediaId ? [block.mediaId] : [],
  )
  return [...new Set(ids)]
}

async function readGoods(reader: Reader, blocks: readonly ArticleBlock[]) {
  const ids = blocks.flatMap((block) => (block.kind === 'product' ? [block.productId] : []))
  if (ids.length === 0) return new Map<string, ProductCardView>()
  const settings = await getSettings(reader)
  const goods = await listGoods(reader, inArray(products.id, [...new Set(ids)]), settings, now())
  const cards = await listCards(reader, goods, settings, now())
  return new Map(cards.map((card) => [card.id, card]))
}

async function readCollections(reader: Reader, blocks: readonly ArticleBlock[]) {
  const ids = new Set(
    blocks.flatMap((block) => (block.kind === 'collection' ? [block.collectionId] : [])),
  )
  if (ids.size === 0) return new Map<string, CollectionCardView>()
  const rows = await listCollectionRows(reader)
  return new Map(
    rows.flatMap(({ id, updatedAt: _, ...card }) => (ids.has(id) ? [[id, card] as const] : [])),
  )
}
