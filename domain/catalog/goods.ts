import { and, asc, eq, inArray, notInArray, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import {
  optionValues,
  prices,
  productOptions,
  products,
  variantOptionValues,
  variants,
} from '@/db/schema/catalog'
import { stockLevels } from '@/db/schema/inventory'
import { type Availability, listAvailability, stockView } from '@/domain/catalog/availability'
import { keysOf } from '@/domain/catalog/option-keys'
import { type DatedPrice, type PickedPrice, pickPrice } from '@/domain/catalog/pick-price'
import type { OptionView, StockView } from '@/domain/catalog/views'
import type { ShopSettings } from '@/domain/settings/settings'

/** A product as listings and cards need it: what can be chosen, what it costs, what is left. */
export type Good = {
  id: string
  slug: string
  title: string
  summary: string
  publishedAt: Date | null
  options: OptionView[]
  /** In order; at least one. */
  variants: GoodVariant[]
}

export type GoodVariant = {
  id: string
  sku: string
  title: string
  mediaId: string | null
  /** Option key to value key. */
  choice: Record<string, string>
  price: PickedPrice
  stock: StockView
}

type OptionRow = {
  variantId: string
  option: string
  value: string
  swatch: string | null
}

/**
 * The products on sale that fit `scope`, a condition on `products`, in the order in which they were made. What has no
 * price in the shop's currency is not on sale. Four queries, however many there are.
 */
export async function listGoods(
  reader: Reader,
  scope: SQL | undefined,
  settings: ShopSettings,
  at: Date,
): Promise<Good[]> {
  // Not "= 'active'": SQLite would take the index of that, which nearly all products share, instead of the scope's.
  const isActive = notInArray(products.status, ['draft', 'archived'])
  const onSale = and(isActive, eq(variants.status, 'active'), scope)
  const rows = await selectVariants(reader, onSale)
  if (rows.length === 0) return []
  const facts: Facts = {
    choices: await selectChoices(reader, onSale),
    prices: await selectPrices(reader, onSale, settings.currency),
    left: await listAvailability(reader, inArray(stockLevels.variantId, idsOf(reader, onSale))),
    lowStockAt: settings.lowStockAt,
    at,
  }
  return [...Map.groupBy(rows, (row) => row.productId).values()].flatMap((ofProduct) =>
    goodOf(ofProduct, facts),
  )
}

type VariantRow = Awaited<ReturnType<typeof selectVariants>>[number]
type Facts = {
  choices: Map<string, OptionRow[]>
  prices: Map<string, DatedPrice[]>
  left: Map<string, Availability>
  lowStockAt: number
  at: Date
}

function goodOf(rows: VariantRow[], facts: Facts): Good[] {
  const [first] = rows
  const priced = rows.flatMap((row) => {
    const price = pickPrice(facts.prices.get(row.id) ?? [], facts.at)
    return price ? [{ row, price }] : []
  })
  if (!first || priced.length === 0) return []
  const pricedIds = new Set(priced.map(({ row }) => row.id))
  const chosen = (facts.choices.get(first.productId) ?? []).filter((one) =>
    pricedIds.has(one.variantId),
  )
  const options = keyedOptions(chosen)
  const choices = Map.groupBy(chosen, (one) => one.variantId)
  return [
    {
      id: first.productId,
      slug: first.slug,
      title: first.productTitle,
      summary: first.summary,
      publishedAt: first.publishedAt,
      options: options.views,
      variants: priced.map(({ row, price }) => ({
        id: row.id,
        sku: row.sku,
        title: row.title,
        mediaId: row.mediaId,
        choice: Object.fromEntries((choices.get(row.id) ?? []).map(options.keysFor)),
        price,
        stock: stockView(row.trackStock, facts.left.get(row.id), facts.lowStockAt),
      })),
    },
  ]
}

/** What the variants on sale leave to choose; `rows` come in the order of the options and of their values. */
function keyedOptions(rows: OptionRow[]) {
  const groups = Map.groupBy(rows, ({ option }) => option)
  const optionKeys = keysOf([...groups.keys()])
  const valueKeys = new Map(
    [...groups].map(([option, chosen]) => [option, keysOf(chosen.map(({ value }) => value))]),
  )
  const views: OptionView[] = [...groups].map(([option, chosen]) => ({
    key: optionKeys.get(option) ?? '',
    label: option,
    values: [...Map.groupBy(chosen, ({ value }) => value)].map(([value, [one]]) => ({
      key: valueKeys.get(option)?.get(value) ?? '',
      label: value,
      swatch: one?.swatch ?? undefined,
    })),
  }))
  const keysFor = ({ option, value }: OptionRow): [string, string] => [
    optionKeys.get(option) ?? '',
    valueKeys.get(option)?.get(value) ?? '',
  ]
  return { views, keysFor }
}

function selectVariants(reader: Reader, onSale: SQL | undefined) {
  return reader
    .select({
      id: variants.id,
      sku: variants.sku,
      title: variants.title,
      mediaId: variants.mediaId,
      trackStock: variants.trackStock,
      productId: products.id,
      slug: products.slug,
      productTitle: products.title,
      summary: products.summary,
      publishedAt: products.publishedAt,
    })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(onSale)
    .orderBy(asc(products.id), asc(variants.position))
}

async function selectChoices(reader: Reader, onSale: SQL | undefined) {
  const rows = await reader
    .select({
      productId: variants.productId,
      variantId: variants.id,
      option: productOptions.name,
      value: optionValues.name,
      swatch: optionValues.swatch,
    })
    .from(variantOptionValues)
    .innerJoin(variants, eq(variants.id, variantOptionValues.variantId))
    .innerJoin(products, eq(products.id, variants.productId))
    .innerJoin(optionValues, eq(optionValues.id, variantOptionValues.optionValueId))
    .innerJoin(productOptions, eq(productOptions.id, optionValues.optionId))
    .where(onSale)
    .orderBy(asc(productOptions.position), asc(optionValues.position))
  return Map.groupBy(rows, (row) => row.productId)
}

async function selectPrices(reader: Reader, onSale: SQL | undefined, currency: string) {
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
    .innerJoin(variants, eq(variants.id, prices.variantId))
    .innerJoin(products, eq(products.id, variants.productId))
    .where(and(onSale, eq(prices.currency, currency)))
  return Map.groupBy(rows, (row) => row.variantId)
}

function idsOf(reader: Reader, onSale: SQL | undefined) {
  return reader
    .select({ id: variants.id })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(onSale)
}
