import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { collections, products } from '@/db/schema/catalog'
import { listCards } from '@/domain/catalog/card'
import { listGoods } from '@/domain/catalog/goods'
import { inOrder, listPlaces } from '@/domain/catalog/places'
import { listCollections } from '@/domain/catalog/queries'
import type { HomeView, ShelfView } from '@/domain/catalog/views'
import { listPicturesOf } from '@/domain/media/pictures'
import { getSettings } from '@/domain/settings/queries'
import type { ShopSettings } from '@/domain/settings/settings'
import { now } from '@/lib/clock'
import { renderMarkdown } from '@/lib/markdown'
import { collectionPath, productsPath } from '@/lib/paths'

const SHELF_CARDS = 8

/** The front page as the settings describe it. At most eleven queries. */
export async function getHome(reader: Reader): Promise<HomeView> {
  const settings = await getSettings(reader)
  const { hero, story } = settings
  const mediaIds = [hero.mediaId, story.mediaId].filter((id) => id !== null)
  const pictures = await listPicturesOf(reader, mediaIds)
  return {
    hero: {
      title: hero.title,
      text: hero.text,
      link: hero.link,
      picture: pictures.get(hero.mediaId ?? ''),
    },
    shelves:
      settings.homeShelves.length > 0
        ? await listShelves(reader, settings)
        : await anyShelf(reader, settings),
    collections: await listCollections(reader),
    story: story.title
      ? {
          title: story.title,
          textHtml: renderMarkdown(story.body),
          link: story.link ?? undefined,
          picture: pictures.get(story.mediaId ?? ''),
        }
      : undefined,
  }
}

/** The chosen collections, each by its first goods; an unpublished one serves as a hand-picked shelf, an empty one is left out. */
async function listShelves(reader: Reader, settings: ShopSettings): Promise<ShelfView[]> {
  const slugs = settings.homeShelves.map((shelf) => shelf.collection)
  const rows = await reader.select().from(collections).where(inArray(collections.slug, slugs))
  const ids = rows.map((row) => row.id)
  const places = Map.groupBy(await listPlaces(reader, ids), (place) => place.collectionId)
  const productIds = [...places.values()].flat().map((place) => place.productId)
  const goods = await listGoods(reader, inArray(products.id, productIds), settings, now())

  const shelves = settings.homeShelves.flatMap((shelf) => {
    const collection = rows.find((row) => row.slug === shelf.collection)
    const order = places.get(collection?.id ?? '') ?? []
    const ordered = inOrder(
      goods,
      order.map((place) => place.productId),
    )
    return collection ? [{ shelf, collection, goods: ordered.slice(0, SHELF_CARDS) }] : []
  })
  const shown = shelves.flatMap((shelf) => shelf.goods)
  const cards = await listCards(reader, [...new Set(shown)], settings, now())
  return shelves
    .filter((one) => one.goods.length > 0)
    .map(({ shelf, collection, goods: own }) => ({
      title: shelf.title || collection.title,
      summary: shelf.summary || undefined,
      link: collection.isPublished
        ? { label: `All ${collection.title}`, href: collectionPath(collection.slug) }
        : undefined,
      cards: inOrder(
        cards,
        own.map((good) => good.id),
      ),
    }))
}

/** The first goods there are, for a shop whose front page nobody has arranged. */
async function anyShelf(reader: Reader, settings: ShopSettings): Promise<ShelfView[]> {
  const goods = await listGoods(reader, undefined, settings, now())
  const cards = await listCards(reader, goods.slice(0, SHELF_CARDS), settings, now())
  if (cards.length === 0) return []
  const link = { label: 'All goods', href: productsPath() }
  return [{ title: 'From the shop', link, cards }]
}
