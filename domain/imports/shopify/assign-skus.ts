import type { Column, ShopifyRow } from '@/domain/imports/shopify/read-rows'
import { slugify } from '@/lib/slug'

const MAX_SKU_LETTERS = 64
const OPTION_VALUES: Column[] = ['option1Value', 'option2Value', 'option3Value']

/** Where the SKU comes from: as it stands there, or made by us because it was missing or taken by an earlier line. */
export type AssignedSku = { sku: string; origin: 'given' | 'made' | 'repeated' }

/**
 * A SKU for every row, unique in the file: Shopify asks for none and forbids no repetition, our catalogue does both.
 * The same file always gets the same SKUs, so that a second run finds its variants again.
 */
export function assignSkus(rows: ShopifyRow[]): Map<ShopifyRow, AssignedSku> {
  const given = new Set(rows.map(skuOf).filter(Boolean))
  const taken = new Set<string>()
  const assigned = new Map<ShopifyRow, AssignedSku>()
  for (const row of rows) {
    const wanted = skuOf(row)
    const base = wanted || inventedSku(row)
    const isTaken = wanted ? taken.has(wanted) : given.has(base) || taken.has(base)
    const sku = isTaken ? nextFree(base, (one) => given.has(one) || taken.has(one)) : base
    taken.add(sku)
    assigned.set(row, { sku, origin: originOf(wanted, isTaken) })
  }
  return assigned
}

/** Spreadsheets are kept from eating leading zeros by an apostrophe, which Shopify exports too. */
function skuOf({ cells }: ShopifyRow): string {
  return (cells.sku ?? '').replace(/^'/, '').trim().slice(0, MAX_SKU_LETTERS)
}

function inventedSku({ cells }: ShopifyRow): string {
  const values = OPTION_VALUES.map((column) => cells[column] ?? '')
  const words = [cells.handle ?? '', ...values.filter((value) => value !== 'Default Title')]
  return (slugify(words.join(' ')) || 'item').toUpperCase().slice(0, MAX_SKU_LETTERS)
}

function nextFree(base: string, isTaken: (sku: string) => boolean): string {
  for (let next = 2; ; next += 1) {
    const ending = `-${next}`
    const sku = `${base.slice(0, MAX_SKU_LETTERS - ending.length)}${ending}`
    if (!isTaken(sku)) return sku
  }
}

function originOf(wanted: string, isTaken: boolean): AssignedSku['origin'] {
  if (!wanted) return 'made'
  return isTaken ? 'repeated' : 'given'
}
