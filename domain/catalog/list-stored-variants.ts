import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import {
  optionValues,
  prices,
  productOptions,
  variantOptionValues,
  variants,
} from '@/db/schema/catalog'
import type { VariantContents } from '@/domain/catalog/product-input'

type StoredChoice = {
  option: string
  value: string
  swatch: string | null
  optionPosition: number
  valuePosition: number
}

export type StoredVariant = {
  id: string
  title: string
  /** False: archived, kept for the orders and carts that name it. */
  isOffered: boolean
  /** Archived, but made of the options that the offered ones have: it can be offered again as it is. */
  canReturn: boolean
  /** In the order of the options. */
  choice: StoredChoice[]
  contents: VariantContents
}

/** Every variant a product has or had, in order, as `updateProduct` takes them. Three queries. */
export async function listStoredVariants(
  reader: Reader,
  productId: string,
): Promise<StoredVariant[]> {
  const rows = await reader
    .select()
    .from(variants)
    .where(eq(variants.productId, productId))
    .orderBy(asc(variants.position), asc(variants.id))
  const choices = await selectChoices(reader, productId)
  const amounts = await selectPrices(reader, productId)
  const optionsOf = (id: string) => (choices.get(id) ?? []).map(({ option }) => option).join('/')
  const offered = rows.find(({ status }) => status === 'active')
  const options = offered && optionsOf(offered.id)
  return rows.map(({ id, title, status, ...row }) => {
    const choice = choices.get(id) ?? []
    return {
      id,
      title,
      isOffered: status === 'active',
      canReturn: status === 'archived' && optionsOf(id) === options,
      choice,
      contents: {
        sku: row.sku,
        barcode: row.barcode,
        choice: choice.map(({ value }) => value),
        prices: amounts.get(id) ?? [],
        weightGrams: row.weightGrams,
        trackStock: row.trackStock,
        requiresShipping: row.requiresShipping,
        mediaId: row.mediaId,
      },
    }
  })
}

async function selectChoices(reader: Reader, productId: string) {
  const rows = await reader
    .select({
      variantId: variantOptionValues.variantId,
      option: productOptions.name,
      value: optionValues.name,
      swatch: optionValues.swatch,
      optionPosition: productOptions.position,
      valuePosition: optionValues.position,
    })
    .from(variantOptionValues)
    .innerJoin(optionValues, eq(optionValues.id, variantOptionValues.optionValueId))
    .innerJoin(productOptions, eq(productOptions.id, optionValues.optionId))
    .where(eq(productOptions.productId, productId))
    .orderBy(asc(productOptions.position))
  return Map.groupBy(rows, ({ variantId }) => variantId)
}

async function selectPrices(reader: Reader, productId: string) {
  const rows = await reader
    .select({
      variantId: prices.variantId,
      currency: prices.currency,
      amount: prices.amount,
      compareAt: prices.compareAt,
      minQuantity: prices.minQuantity,
      startsAt: prices.startsAt,
      endsAt: prices.endsAt,
    })
    .from(prices)
    .innerJoin(variants, eq(variants.id, prices.variantId))
    .where(eq(variants.productId, productId))
    .orderBy(asc(prices.id))
  const groups = Map.groupBy(rows, ({ variantId }) => variantId)
  return new Map(
    [...groups].map(([id, ofVariant]) => [
      id,
      ofVariant.map(({ variantId: _, ...price }) => price),
    ]),
  )
}
