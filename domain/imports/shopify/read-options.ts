import type { ProductInput } from '@/domain/catalog/product-input'
import type { Note } from '@/domain/imports/imported-product'
import type { Column, ShopifyRow } from '@/domain/imports/shopify/read-rows'

type Option = NonNullable<ProductInput['options']>[number]

const PLACES: { name: Column; value: Column }[] = [
  { name: 'option1Name', value: 'option1Value' },
  { name: 'option2Name', value: 'option2Value' },
  { name: 'option3Name', value: 'option3Value' },
]
const MAX_NAME_LETTERS = 100

/** A row that is a variant, and its value of each option in order. */
export type VariantRow = { row: ShopifyRow; choice: string[] }

/**
 * The options of a product and the rows that are variants: all but those that only add a picture. What Shopify writes
 * for a product without options (`Title`, `Default Title`) is no option.
 */
export function readOptions(
  rows: ShopifyRow[],
  notes: Note[],
  refusals: Note[],
): { options: Option[]; variantRows: VariantRow[] } {
  const own = rows.filter((row, index) => index === 0 || isVariant(row))
  const places = hasOptions(own)
    ? PLACES.filter(({ value }) => own.some(({ cells }) => cells[value]))
    : []
  const names = namesOf(places, rows, notes)
  const options = places.map(({ value }, index) => ({
    name: names[index] ?? '',
    values: valuesOf(own, value).map((name) => ({ name })),
  }))
  for (const row of own) {
    for (const [index, { value }] of places.entries()) {
      if (!row.cells[value]) refusals.push({ line: row.line, text: `has no ${names[index]}` })
    }
  }
  const variantRows = own.map((row) => ({
    row,
    choice: places.flatMap(({ value }) => nameIn(row, value) ?? []),
  }))
  refuseRepetition(variantRows, refusals)
  return { options, variantRows }
}

function nameIn({ cells }: ShopifyRow, column: Column): string | undefined {
  return cells[column]?.slice(0, MAX_NAME_LETTERS).trim()
}

function isVariant({ cells }: ShopifyRow): boolean {
  return Boolean(cells.option1Value || cells.sku || cells.price)
}

function isDefault(cells: ShopifyRow['cells']): boolean {
  return cells.option1Value === 'Default Title' && !cells.option2Value
}

function hasOptions(variantRows: ShopifyRow[]): boolean {
  return variantRows.some(({ cells }) => cells.option1Value && !isDefault(cells))
}

function namesOf(places: typeof PLACES, rows: ShopifyRow[], notes: Note[]): string[] {
  const names: string[] = []
  for (const [index, { name }] of places.entries()) {
    const row = rows.find(({ cells }) => cells[name])
    const given = row?.cells[name]?.slice(0, MAX_NAME_LETTERS - 2).trim()
    const isRepeated = given !== undefined && names.includes(given)
    const used = given && !isRepeated ? given : `${given ?? 'Option'} ${index + 1}`
    const line = row?.line ?? rows[0]?.line ?? 0
    if (!given) notes.push({ line, text: `an option has no name and is called "${used}"` })
    if (isRepeated) notes.push({ line, text: `a second option "${given}" is called "${used}"` })
    names.push(used)
  }
  return names
}

function valuesOf(rows: ShopifyRow[], column: Column): string[] {
  return [...new Set(rows.flatMap((row) => nameIn(row, column) ?? []))]
}

function refuseRepetition(variantRows: VariantRow[], refusals: Note[]): void {
  const lines = new Map<string, number>()
  for (const { row, choice } of variantRows) {
    const key = JSON.stringify(choice)
    const earlier = lines.get(key)
    if (earlier === undefined) lines.set(key, row.line)
    else refusals.push({ line: row.line, text: `repeats the options of line ${earlier}` })
  }
}
