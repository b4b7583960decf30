import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import {
  collectionProducts,
  optionValues,
  prices,
  productMedia,
  productOptions,
  products,
  productTags,
  tags,
  variantOptionValues,
  variants,
} from '@/db/schema/catalog'
import { stockLevels } from '@/db/schema/inventory'
import { listAvailability } from '@/domain/catalog/availability'
import { type DatedPrice, type PickedPrice, pickPrice } from '@/domain/catalog/pick-price'
import { listProductPictures } from '@/domain/catalog/pictures'
import type { PictureView } from '@/domain/catalog/views'

export type ChosenOption = { name: string; value: string }

/** Everything that a cart, a quote and an order need to know of a variant. Amounts in minor units. */
export type SellableVariant = {
  variantId: string
  productId: string
  slug: string
  /** Of the product; the variant's own words are `options`. */
  title: string
  /** In the order of the product's options; empty for a product without options. */
  options: ChosenOption[]
  sku: string
  picture?: PictureView
  /** What one piece costs now; null when it has no price in the asked currency. See `unitPrice` for more pieces. */
  unitAmount: number | null
  compareAt: number | null
  prices: DatedPrice[]
  taxClassId: string
  requiresShipping: boolean
  trackStock: boolean
  weightGrams: number
  collectionIds: string[]
  /** Slugs. */
  tags: string[]
  /** The most one order can still be promised, backorders included; null when stock is not counted. Never negative. */
  available: number | null
  /** On sale at all: product and variant are active, and it has a price. Whether any is left is `available`. */
  isSellable: boolean
}

/**
 * The named variants as they can be sold at `at` in `currency`, in no particular order; unknown ids are left out.
 * At most seven queries, however many variants.
 */
export async function listSellableVariants(
  reader: Reader,
  variantIds: readonly string[],
  currency: string,
  at: Date,
): Promise<SellableVariant[]> {
  // What is no id need not be asked for, and PostgreSQL refuses text with a NUL.
  const ids = [...new Set(variantIds)].filter((id) => /^\w+$/.test(id))
  if (ids.length === 0) return []
  const rows = await selectVariants(reader, ids)
  const productIds = [...new Set(rows.map((row) => row.productId))]
  const options = await selectOptions(reader, ids)
  const prices = await selectPrices(reader, ids, currency)
  const left = await listAvailability(reader, inArray(stockLevels.variantId, ids))
  const pictures = await selectPictures(reader, productIds)
  const collectionIds = await selectCollectionIds(reader, productIds)
  const tagSlugs = await selectTags(reader, productIds)

  return rows.map(({ productStatus, variantStatus, mediaId, ...row }) => {
    const ownPrices = prices.get(row.variantId) ?? []
    const price = pickPrice(ownPrices, at)
    const album = pictures.get(row.productId) ?? []
    return {
      ...row,
      options: (options.get(row.variantId) ?? []).map(({ name, value }) => ({ name, value })),
      picture: (album.find((one) => one.mediaId === mediaId) ?? album[0])?.picture,
      unitAmount: price?.amount ?? null,
      compareAt: price?.compareAt ?? null,
      prices: ownPrices,
      collectionIds: (collectionIds.get(row.productId) ?? []).map((one) => one.collectionId),
      tags: (tagSlugs.get(row.productId) ?? []).map((one) => one.slug),
      available: row.trackStock ? (left.get(row.variantId)?.available ?? 0) : null,
      isSellable: productStatus === 'active' && variantStatus === 'active' && price !== null,
    }
  })
}

/** What one piece costs when `quantity` pieces are bought: prices may fall from a number of pieces on. */
export function unitPrice(
  variant: Pick<SellableVariant, 'prices'>,
  quantity: number,
  at: Date,
): PickedPrice | null {
  return pickPrice(variant.prices, at, quantity)
}

function selectVariants(reader: Reader, ids: string[]) {
  return reader
    .select({
      variantId: variants.id,
      productId: products.id,
      slug: products.slug,
      title: products.title,
      sku: variants.sku,
      taxClassId: products.taxClassId,
      requiresShipping: variants.requiresShipping,
      trackStock: variants.trackStock,
      weightGrams: variants.weightGrams,
      mediaId: variants.mediaId,
      productStatus: products.status,
      variantStatus: variants.status,
    })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(inArray(variants.id, ids))
}

async function selectOptions(reader: Reader, ids: string[]) {
  const rows = await reader
    .select({
      variantId: variantOptionValues.variantId,
      name: productOptions.name,
      value: optionValues.name,
    })
    .from(variantOptionValues)
    .innerJoin(optionValues, eq(optionValues.id, variantOptionValues.optionValueId))
    .innerJoin(productOptions, eq(productOptions.id, optionValues.optionId))
    .where(inArray(variantOptionValues.variantId, ids))
    .orderBy(asc(productOptions.position))
  return Map.groupBy(rows, (row) => row.variantId)
}

async function selectPrices(reader: Reader, ids: string[], currency: string) {
  const rows = await reader
    .select({
      variantId: prices.variantId,
      amount: prices.amount,
      compareAt: prices.compareAt,
      minQuantity: prices.minQuantity,
      startsAt: prices.startsAt,
      endsAt: prices.endsAt,
    })
    .from(prices)
    .where(and(inArray(prices.variantId, ids), eq(prices.currency, currency)))
  return Map.groupBy(rows, (row) => row.variantId)
}

async function selectPictures(reader: Reader, productIds: string[]) {
  const album = await listProductPictures(reader, inArray(productMedia.productId, productIds))
  return Map.groupBy(album, (one) => one.productId)
}

async function selectCollectionIds(reader: Reader, productIds: string[]) {
  const rows = await reader
    .select({
      productId: collectionProducts.productId,
      collectionId: collectionProducts.collectionId,
    })
    .from(collectionProducts)
    .where(inArray(collectionProducts.productId, productIds))
  return Map.groupBy(rows, (row) => row.productId)
}

async function selectTags(reader: Reader, productIds: string[]) {
  const rows = await reader
    .select({ productId: productTags.productId, slug: tags.slug })
    .from(productTags)
    .innerJoin(tags, eq(tags.id, productTags.tagId))
    .where(inArray(productTags.productId, productIds))
  return Map.groupBy(rows, (row) => row.productId)
}
