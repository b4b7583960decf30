import { MAX_AMOUNT } from '@/domain/catalog/product-input'
import type { ImportedContents, ImportedStock, Note } from '@/domain/imports/imported-product'
import { readDecimal } from '@/domain/imports/read-decimal'
import type { ShopifyContext } from '@/domain/imports/shopify/context'
import type { VariantRow } from '@/domain/imports/shopify/read-options'
import type { ShopifyRow } from '@/domain/imports/shopify/read-rows'
import { parseAmount } from '@/lib/money'

type Variant = ImportedContents['variants'][number]

const MAX_GRAMS = 1_000_000
const MAX_PIECES = 1_000_000

/** The variants of a product and what Shopify says of their stock. */
export function mapVariants(
  rows: VariantRow[],
  context: ShopifyContext,
  notes: Note[],
  refusals: Note[],
): { variants: Variant[]; stock: ImportedStock[] } {
  const variants: Variant[] = []
  const stock: ImportedStock[] = []
  for (const { row, choice } of rows) {
    const sku = skuOf(row, context, notes)
    const amount = amountOf(row, context.currency, refusals)
    if (amount === undefined) continue
    if (row.cells.taxable?.toLowerCase() === 'false') {
      notes.push({ line: row.line, text: 'was sold untaxed there and is taxed like the rest here' })
    }
    variants.push({
      sku,
      barcode: row.cells.barcode?.replace(/^'/, '').slice(0, 64),
      choice,
      prices: [{ amount, compareAt: compareAtOf(row, amount, context.currency, notes) }],
      weightGrams: gramsOf(row),
      trackStock: isTracked(row, context),
      requiresShipping: row.cells.requiresShipping?.toLowerCase() !== 'false',
    })
    const quantity = quantityOf(row, notes)
    if (quantity !== undefined && !isTracked(row, context)) {
      notes.push({ line: row.line, text: 'is not counted there, so it sells without end here too' })
    }
    if (quantity !== undefined) stock.push({ sku, quantity, canBackorder: canBackorder(row) })
  }
  return { variants, stock }
}

function skuOf(row: ShopifyRow, { skus }: ShopifyContext, notes: Note[]): string {
  const { sku, origin } = skus.get(row) ?? { sku: '', origin: 'given' }
  if (origin === 'made') notes.push({ line: row.line, text: `has no SKU and gets ${sku}` })
  if (origin === 'repeated') {
    notes.push({ line: row.line, text: `repeats the SKU ${row.cells.sku} and gets ${sku}` })
  }
  return sku
}

function amountOf({ line, cells }: ShopifyRow, currency: string, refusals: Note[]) {
  if (!cells.price) {
    refusals.push({ line, text: 'has no price' })
    return undefined
  }
  const amount = amountIn(cells.price, currency)
  if (amount === undefined) refusals.push({ line, text: `"${cells.price}" is no clear price` })
  return amount
}

function amountIn(text: string, currency: string): number | undefined {
  const amount = parseAmount(readDecimal(text) ?? '', currency)
  return amount !== undefined && amount <= MAX_AMOUNT ? amount : undefined
}

function compareAtOf(
  { line, cells }: ShopifyRow,
  amount: number,
  currency: string,
  notes: Note[],
): number | undefined {
  if (!cells.compareAt) return undefined
  const former = amountIn(cells.compareAt, currency)
  if (former === undefined) {
    notes.push({ line, text: `"${cells.compareAt}" is no clear former price and was left out` })
  } else if (former > 0 && former < amount) {
    notes.push({
      line,
      text: `the former price ${cells.compareAt} is below the price and was left out`,
    })
  }
  return former !== undefined && former > amount ? former : undefined
}

function gramsOf({ cells }: ShopifyRow): number {
  const grams = Math.round(Number(readDecimal(cells.grams ?? '') ?? 0))
  return Math.min(Math.max(grams, 0), MAX_GRAMS)
}

/** An empty tracker means that Shopify sells without counting. */
function isTracked({ cells }: ShopifyRow, { columns }: ShopifyContext): boolean {
  return columns.has('tracker') ? Boolean(cells.tracker) : Boolean(cells.quantity)
}

function quantityOf({ line, cells }: ShopifyRow, notes: Note[]): number | undefined {
  if (!cells.quantity) return undefined
  const quantity = Number(readDecimal(cells.quantity) ?? Number.NaN)
  if (!Number.isInteger(quantity)) {
    notes.push({ line, text: `"${cells.quantity}" is no number of pieces; its stock was left out` })
    return undefined
  }
  if (quantity < 0) {
    notes.push({ line, text: `was sold ${-quantity} times too often there; its stock begins at 0` })
  }
  return Math.min(Math.max(quantity, 0), MAX_PIECES)
}

function canBackorder({ cells }: ShopifyRow): boolean {
  return ['continue', 'true'].includes(cells.policy?.toLowerCase() ?? '')
}
