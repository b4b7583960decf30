import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { DomainError } from '@/lib/errors'

/**
 * The columns we read, by every name Shopify has given them.
 * Source: help.shopify.com/manual/products/import-export/using-csv, and exports of 2016 to 2026.
 */
const COLUMNS = {
  handle: ['handle', 'url handle'],
  title: ['title'],
  body: ['body (html)', 'body html', 'body', 'description'],
  vendor: ['vendor'],
  type: ['type', 'custom product type'],
  tags: ['tags'],
  published: ['published', 'published on online store'],
  status: ['status'],
  option1Name: ['option1 name'],
  option1Value: ['option1 value'],
  option2Name: ['option2 name'],
  option2Value: ['option2 value'],
  option3Name: ['option3 name'],
  option3Value: ['option3 value'],
  sku: ['variant sku', 'sku'],
  grams: ['variant grams', 'weight value (grams)'],
  tracker: ['variant inventory tracker', 'inventory tracker'],
  quantity: ['variant inventory qty', 'inventory quantity'],
  policy: ['variant inventory policy', 'continue selling when out of stock'],
  price: ['variant price', 'price'],
  compareAt: ['variant compare at price', 'compare-at price'],
  requiresShipping: ['variant requires shipping', 'requires shipping'],
  taxable: ['variant taxable', 'charge tax'],
  barcode: ['variant barcode', 'barcode'],
  imageSource: ['image src', 'product image url'],
  imagePosition: ['image position'],
  imageAlt: ['image alt text'],
  variantImage: ['variant image', 'variant image url'],
  giftCard: ['gift card'],
  seoTitle: ['seo title'],
  seoDescription: ['seo description'],
} as const

export type Column = keyof typeof COLUMNS

/** One line of the file. A column that is not there, or empty, is undefined. */
export type ShopifyRow = { line: number; cells: Partial<Record<Column, string>> }

export type ShopifyFile = { columns: Set<Column>; rows: ShopifyRow[] }

/** But tabs and line ends. PostgreSQL keeps no NUL, and nobody means the others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const REQUIRED: Column[] = ['handle', 'title', 'price']
const parsed = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }),
)

/**
 * Reads Shopify's product CSV: with or without BOM, any line ends, and whatever a spreadsheet made of the commas.
 * Throws `import_malformed` with the line, or with the columns that are missing.
 */
export function readShopifyRows(csv: string): ShopifyFile {
  // The parser counts a CRLF inside quotes as two lines.
  const [header, ...lines] = readCsv(csv.replace(/\r\n?/g, '\n'))
  const places = placesOf(header?.record ?? [])
  const missing = REQUIRED.filter((column) => !places.has(column)).map((one) => COLUMNS[one][0])
  if (missing.length > 0) throw new DomainError('import_malformed', { missing })
  let line = header?.info.lines ?? 0
  const rows = lines.map(({ record, info }) => {
    const row = { line: line + 1, cells: cellsOf(record, places) }
    line = info.lines
    return row
  })
  return {
    columns: new Set(places.keys()),
    rows: rows.filter(({ cells }) => Object.keys(cells).length > 0),
  }
}

function readCsv(csv: string): z.infer<typeof parsed> {
  try {
    return parsed.parse(
      parse(csv, {
        bom: true,
        info: true,
        delimiter: delimiterOf(csv),
        relax_column_count: true,
        relax_quotes: true,
      }),
    )
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new DomainError('import_malformed', { line: error.lines, reason: error.message })
  }
}

/** Spreadsheets of many countries save with semicolons; the header has no such signs in its names. */
function delimiterOf(csv: string): string {
  const [header = ''] = csv.split('\n', 1)
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

function placesOf(header: string[]): Map<Column, number> {
  const names = header.map((name) => name.trim().toLowerCase())
  const places = new Map<Column, number>()
  for (const column of columnNames()) {
    const known: readonly string[] = COLUMNS[column]
    const place = names.findIndex((name) => known.includes(name))
    if (place >= 0) places.set(column, place)
  }
  return places
}

function columnNames(): Column[] {
  const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name)
  return Object.keys(COLUMNS).filter(isColumn)
}

function cellsOf(record: string[], places: Map<Column, number>): ShopifyRow['cells'] {
  const cells: ShopifyRow['cells'] = {}
  for (const [column, place] of places) {
    const text = record[place]?.replace(CONTROL, '').trim()
    if (text) cells[column] = text
  }
  return cells
}
