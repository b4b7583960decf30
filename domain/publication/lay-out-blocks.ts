import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { listCards } from '@/domain/catalog/card'
import { listCollectionRows } from '@/domain/catalog/collection-cards'
import { listGoods } from '@/domain/catalog/goods'
import type { CollectionCardView, PictureView, ProductCardView } from '@/domain/catalog/views'
import { listPicturesOf } from '@/domain/media/pictures'
import { pictureHtml } from '@/domain/publication/picture-html'
import type { ArticleBlockView } from '@/domain/publication/views'
import { getSettings } from '@/domain/settings/queries'
import type { ArticleBlock } from '@/lib/article-blocks'
import { now } from '@/lib/clock'
import { fillPictures } from '@/lib/markup/pictures'

type Blocks = readonly ArticleBlock[]

/**
 * The parts of a text as they are shown at this moment: pictures from the library, goods and collections from the catalogue.
 * What is not there, not ready or not on sale leaves no gap. At most nine queries, however many parts there are.
 */
export async function layOutBlocks(reader: Reader, blocks: Blocks): Promise<ArticleBlockView[]> {
  const [laidOut = []] = await layOutTexts(reader, [blocks])
  return laidOut
}

/** The parts of several texts, as `layOutBlocks`; no more queries than for one. */
export async function layOutTexts(
  reader: Reader,
  texts: readonly Blocks[],
): Promise<ArticleBlockView[][]> {
  const all = texts.flat()
  const shown: Shown = {
    pictures: await listPicturesOf(reader, all.flatMap(mediaIdsOf)),
    goods: await readGoods(reader, all),
    collections: await readCollections(reader, all),
  }
  return texts.map((blocks) => blocks.flatMap((block) => viewOf(block, shown)))
}

type Shown = {
  pictures: ReadonlyMap<string, PictureView>
  goods: ReadonlyMap<string, ProductCardView>
  collections: ReadonlyMap<string, CollectionCardView>
}

function viewOf(block: ArticleBlock, { pictures, goods, collections }: Shown): ArticleBlockView[] {
  switch (block.kind) {
    case 'html': {
      const html = fillPictures(block.html, (mediaId, alt) => {
        const picture = pictures.get(mediaId)
        return picture ? pictureHtml(named(picture, alt)) : ''
      })
      return [{ kind: 'html', html }]
    }
    case 'picture': {
      const picture = pictures.get(block.mediaId)
      if (!picture) return []
      const { captionHtml, alt } = block
      return [{ kind: 'picture', picture: named(picture, alt), captionHtml }]
    }
    case 'product': {
      const card = goods.get(block.productId)
      return card ? [{ kind: 'product', card }] : []
    }
    case 'collection': {
      const card = collections.get(block.collectionId)
      return card ? [{ kind: 'collection', card }] : []
    }
    case 'video': {
      const { url, title, mediaId } = block
      return [{ kind: 'video', url, title, picture: pictures.get(mediaId ?? '') }]
    }
  }
}

/** What the writer says of a picture at this place comes before what the library says. */
function named(picture: PictureView, alt: string): PictureView {
  return alt === '' ? picture : { ...picture, alt }
}

function mediaIdsOf(block: ArticleBlock): string[] {
  if (block.kind === 'html') {
    const ids: string[] = []
    fillPictures(block.html, (mediaId) => {
      ids.push(mediaId)
      return ''
    })
    return ids
  }
  return 'mediaId' in block && block.mediaId !== null ? [block.mediaId] : []
}

async function readGoods(reader: Reader, blocks: Blocks) {
  const ids = blocks.flatMap((block) => (block.kind === 'product' ? [block.productId] : []))
  if (ids.length === 0) return new Map<string, ProductCardView>()
  const settings = await getSettings(reader)
  const goods = await listGoods(reader, inArray(products.id, [...new Set(ids)]), settings, now())
  const cards = await listCards(reader, goods, settings, now())
  return new Map(cards.map((card) => [card.id, card]))
}

async function readCollections(reader: Reader, blocks: Blocks) {
  const ids = new Set(
    blocks.flatMap((block) => (block.kind === 'collection' ? [block.collectionId] : [])),
  )
  if (ids.size === 0) return new Map<string, CollectionCardView>()
  const rows = await listCollectionRows(reader)
  return new Map(
    rows.flatMap(({ id, updatedAt: _, ...card }) => (ids.has(id) ? [[id, card] as const] : [])),
  )
}
