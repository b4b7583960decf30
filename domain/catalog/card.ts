import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { productMedia } from '@/db/schema/catalog'
import type { Good, GoodVariant } from '@/domain/catalog/goods'
import { isAvailable } from '@/domain/catalog/listing'
import { listProductPictures } from '@/domain/catalog/pictures'
import type {
  PictureView,
  PriceView,
  ProductCardView,
  StockState,
  StockView,
  SwatchView,
} from '@/domain/catalog/views'
import type { ShopSettings } from '@/domain/settings/settings'

const DAY_MS = 24 * 60 * 60 * 1000

/** From the best on. */
const STATES: StockState[] = ['in_stock', 'low', 'last_one', 'backorder', 'sold_out']

/** The cards of these goods, in their order. One query, for the pictures. */
export async function listCards(
  reader: Reader,
  goods: readonly Good[],
  settings: ShopSettings,
  at: Date,
): Promise<ProductCardView[]> {
  if (goods.length === 0) return []
  const ids = goods.map((good) => good.id)
  const covers = await listProductPictures(
    reader,
    and(inArray(productMedia.productId, ids), eq(productMedia.position, 0)),
  )
  const coverOf = new Map(covers.map(({ productId, picture }) => [productId, picture]))
  return goods.map((good) => cardOf(good, coverOf.get(good.id), settings, at))
}

/** Money for people, in the shop's currency and with its way of telling tax. */
export function priceView(
  price: GoodVariant['price'],
  { currency, pricesIncludeTax }: Pick<ShopSettings, 'currency' | 'pricesIncludeTax'>,
): PriceView {
  const { amount, compareAt } = price
  return { amount, compareAt: compareAt ?? undefined, currency, taxIncluded: pricesIncludeTax }
}

/** A card of a product; its price is the lowest that can be paid now. */
export function cardOf(
  good: Good,
  picture: PictureView | undefined,
  settings: ShopSettings,
  at: Date,
): ProductCardView {
  const buyable = good.variants.filter(isAvailable)
  const offered = buyable.length > 0 ? buyable : good.variants
  const cheapest = offered.reduce((best, one) =>
    one.price.amount < best.price.amount ? one : best,
  )
  return {
    id: good.id,
    slug: good.slug,
    title: good.title,
    subtitle: good.summary || undefined,
    picture,
    price: priceView(cheapest.price, settings),
    priceVaries: offered.some(({ price }) => price.amount > cheapest.price.amount),
    stock: bestStock(good.variants),
    isNew: isNew(good.publishedAt, settings.newForDays, at),
    swatches: swatchesOf(good),
  }
}

function bestStock(variants: readonly GoodVariant[]): StockView {
  const worth = ({ state, count = 0 }: StockView) => count - 1000 * STATES.indexOf(state)
  return variants
    .map(({ stock }) => stock)
    .reduce((best, stock) => (worth(stock) > worth(best) ? stock : best))
}

/** In whole days, because `contentVersion` lets pages age at midnight UTC only. */
function isNew(publishedAt: Date | null, forDays: number, at: Date): boolean {
  if (!publishedAt) return false
  const dayOf = (time: Date) => Math.floor(time.getTime() / DAY_MS)
  return dayOf(at) - dayOf(publishedAt) < forDays
}

function swatchesOf(good: Good): SwatchView[] {
  return good.options
    .flatMap(({ values }) => values)
    .flatMap(({ label, swatch }) => (swatch ? [{ label, colour: swatch }] : []))
}
