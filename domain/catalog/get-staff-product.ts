import { and, asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { priceHistory, productMedia, variants } from '@/db/schema/catalog'
import { locations, stockLevels } from '@/db/schema/inventory'
import { media } from '@/db/schema/media'
import { getProductContents, type StoredProduct } from '@/domain/catalog/get-product-contents'
import { listFormerSlugs } from '@/domain/catalog/slug-history'
import { isUsualPrice } from '@/domain/catalog/usual-price'
import type { PictureView } from '@/domain/catalog/views'
import { pictureView } from '@/domain/media/pictures'
import type { MediaStatus } from '@/domain/media/views'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'

/** The window of the Price Indication Directive: Directive 98/6/EC as amended by (EU) 2019/2161, Article 6a. */
const LOWEST_PRICE_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

export type StaffStockLevel = {
  locationId: string
  onHand: number
  /** Reserved by checkouts, and promised to orders. */
  reserved: number
  allocated: number
  shortfall: number
  backorderLimit: number
}

export type StaffPicture = {
  mediaId: string
  alt: string
  fileName: string
  status: MediaStatus
  /** Without sources until it is ready. */
  picture: PictureView
}

export type StaffProduct = StoredProduct & {
  /** Of the prices below. */
  currency: string
  pictures: StaffPicture[]
  /** Where stock lies, in the order in which goods are taken from there. */
  locations: { id: string; name: string }[]
  /** Variant id to what lies where. */
  stock: Map<string, StaffStockLevel[]>
  /** Variant id to what one piece costs without a date, in minor units. */
  usualPrices: Map<string, { amount: number; compareAt: number | null }>
  /** Variant id to the lowest usual price of the last thirty days, in minor units: what a reduction is measured by in the EU. */
  lowestPrices: Map<string, number>
  /** Addresses it once had, the latest first; each leads to the present one. */
  formerSlugs: string[]
}

/** Everything the editor of a product shows. Throws `not_found`. Fifteen queries. */
export async function getStaffProduct(reader: Reader, productId: string): Promise<StaffProduct> {
  const product = await getProductContents(reader, productId)
  const { currency } = await getSettings(reader)
  return {
    ...product,
    currency,
    pictures: await listPictures(reader, productId),
    locations: await listPlaces(reader),
    stock: await listStock(reader, productId),
    usualPrices: usualPricesOf(product, currency),
    lowestPrices: await listLowestPrices(reader, productId, currency),
    formerSlugs: await listFormerSlugs(reader, {
      kind: 'product',
      slug: product.slug,
      subjectId: product.id,
    }),
  }
}

function usualPricesOf({ variants }: StoredProduct, currency: string) {
  const usual: StaffProduct['usualPrices'] = new Map()
  for (const { id, contents } of variants) {
    const price = contents.prices.find((one) => isUsualPrice(one, currency))
    if (price) usual.set(id, { amount: price.amount, compareAt: price.compareAt ?? null })
  }
  return usual
}

async function listPictures(reader: Reader, productId: string): Promise<StaffProduct['pictures']> {
  const rows = await reader
    .select({
      mediaId: media.id,
      alt: media.alt,
      fileName: media.fileName,
      status: media.status,
      width: media.width,
      height: media.height,
      renditions: media.renditions,
    })
    .from(productMedia)
    .innerJoin(media, eq(media.id, productMedia.mediaId))
    .where(eq(productMedia.productId, productId))
    .orderBy(asc(productMedia.position))
  return rows.map((row) => ({
    mediaId: row.mediaId,
    alt: row.alt,
    fileName: row.fileName,
    status: row.status,
    picture: pictureView(row),
  }))
}

async function listPlaces(reader: Reader): Promise<StaffProduct['locations']> {
  return await reader
    .select({ id: locations.id, name: locations.name })
    .from(locations)
    .where(eq(locations.isActive, true))
    .orderBy(asc(locations.position))
}

async function listStock(reader: Reader, productId: string): Promise<StaffProduct['stock']> {
  const rows = await reader
    .select({
      variantId: stockLevels.variantId,
      locationId: stockLevels.locationId,
      onHand: stockLevels.onHand,
      reserved: stockLevels.reserved,
      allocated: stockLevels.allocated,
      shortfall: stockLevels.shortfall,
      backorderLimit: stockLevels.backorderLimit,
    })
    .from(stockLevels)
    .innerJoin(variants, eq(variants.id, stockLevels.variantId))
    .where(eq(variants.productId, productId))
    .orderBy(asc(stockLevels.locationId))
  return Map.groupBy(rows, ({ variantId }) => variantId)
}

/** What it cost when the window opened counts too. */
async function listLowestPrices(reader: Reader, productId: string, currency: string) {
  const since = new Date(now().getTime() - LOWEST_PRICE_DAYS * DAY_MS)
  const rows = await reader
    .select({ variantId: priceHistory.variantId, amount: priceHistory.amount, at: priceHistory.at })
    .from(priceHistory)
    .innerJoin(variants, eq(variants.id, priceHistory.variantId))
    .where(and(eq(variants.productId, productId), eq(priceHistory.currency, currency)))
    .orderBy(desc(priceHistory.at), desc(priceHistory.id))
  const lowest = new Map<string, number>()
  for (const [variantId, history] of Map.groupBy(rows, (row) => row.variantId)) {
    const opening = history.findIndex(({ at }) => at < since)
    const counted = opening < 0 ? history : history.slice(0, opening + 1)
    lowest.set(variantId, Math.min(...counted.map(({ amount }) => amount)))
  }
  return lowest
}
