import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { prices, productMedia, products, variants } from '@/db/schema/catalog'
import { stockLevels } from '@/db/schema/inventory'
import { listProductPictures } from '@/domain/catalog/pictures'
import { inOrder } from '@/domain/catalog/places'
import type { PictureView } from '@/domain/catalog/views'

export type StaffProductRow = {
  id: string
  slug: string
  title: string
  status: (typeof products.$inferSelect)['status']
  picture?: PictureView
  /** SKUs of what is offered, in order. */
  skus: string[]
  /** Of a single piece without a date, in minor units; absent when nothing has a price in the shop's currency. */
  price?: { min: number; max: number; currency: string }
  stock: StaffStockSummary
  updatedAt: Date
}

export type StaffStockSummary = {
  /** Whether any offered variant is counted at all. */
  isTracked: boolean
  /** Unpromised pieces over all counted variants and places. */
  left: number
  /** Counted variants with nothing left. */
  soldOut: number
  /** Promised to orders and not there. */
  shortfall: number
}

/** These products, in this order, as a list shows them to staff. Five queries. */
export async function listStaffRows(
  reader: Reader,
  ids: readonly string[],
  currency: string,
): Promise<StaffProductRow[]> {
  if (ids.length === 0) return []
  const rows = await reader
    .select({
      id: products.id,
      slug: products.slug,
      title: products.title,
      status: products.status,
      updatedAt: products.updatedAt,
    })
    .from(products)
    .where(inArray(products.id, [...ids]))
  const offered = await selectOffered(reader, ids)
  const amounts = await selectAmounts(reader, ids, currency)
  const levels = await selectLevels(reader, ids)
  const covers = await listProductPictures(
    reader,
    and(inArray(productMedia.productId, [...ids]), eq(productMedia.position, 0)),
  )
  const pictureOf = new Map(covers.map(({ productId, picture }) => [productId, picture]))
  const full = rows.map((row) => {
    const ofProduct = offered.get(row.id) ?? []
    return {
      ...row,
      picture: pictureOf.get(row.id),
      skus: ofProduct.map(({ sku }) => sku),
      price: rangeOf(amounts.get(row.id) ?? [], currency),
      stock: summaryOf(ofProduct, levels),
    }
  })
  return inOrder(full, ids)
}

type Offered = { id: string; productId: string; sku: string; trackStock: boolean }

async function selectOffered(reader: Reader, ids: readonly string[]) {
  const rows = await reader
    .select({
      id: variants.id,
      productId: variants.productId,
      sku: variants.sku,
      trackStock: variants.trackStock,
    })
    .from(variants)
    .where(isOfferedOf(ids))
    .orderBy(variants.position)
  return Map.groupBy(rows, ({ productId }) => productId)
}

async function selectAmounts(reader: Reader, ids: readonly string[], currency: string) {
  const rows = await reader
    .select({ productId: variants.productId, amount: prices.amount })
    .from(prices)
    .innerJoin(variants, eq(variants.id, prices.variantId))
    .where(
      and(
        isOfferedOf(ids),
        eq(prices.currency, currency),
        eq(prices.minQuantity, 1),
        isNull(prices.startsAt),
        isNull(prices.endsAt),
      ),
    )
  return Map.groupBy(rows, ({ productId }) => productId)
}

async function selectLevels(reader: Reader, ids: readonly string[]) {
  const rows = await reader
    .select({
      variantId: stockLevels.variantId,
      onHand: stockLevels.onHand,
      reserved: stockLevels.reserved,
      allocated: stockLevels.allocated,
      shortfall: stockLevels.shortfall,
    })
    .from(stockLevels)
    .innerJoin(variants, eq(variants.id, stockLevels.variantId))
    .where(isOfferedOf(ids))
  return Map.groupBy(rows, ({ variantId }) => variantId)
}

function isOfferedOf(ids: readonly string[]) {
  return and(inArray(variants.productId, [...ids]), eq(variants.status, 'active'))
}

function rangeOf(rows: { amount: number }[], currency: string): StaffProductRow['price'] {
  if (rows.length === 0) return undefined
  const amounts = rows.map(({ amount }) => amount)
  return { min: Math.min(...amounts), max: Math.max(...amounts), currency }
}

function summaryOf(
  offered: readonly Offered[],
  levels: Awaited<ReturnType<typeof selectLevels>>,
): StaffStockSummary {
  const counted = offered.filter(({ trackStock }) => trackStock)
  const summary = { isTracked: counted.length > 0, left: 0, soldOut: 0, shortfall: 0 }
  for (const { id } of counted) {
    let left = 0
    for (const { onHand, reserved, allocated, shortfall } of levels.get(id) ?? []) {
      left += Math.max(0, onHand - reserved - allocated)
      summary.shortfall += shortfall
    }
    summary.left += left
    if (left === 0) summary.soldOut += 1
  }
  return summary
}
