import type {
  ImportedContents,
  ImportedPicture,
  ImportedProduct,
  Note,
  ReadProduct,
} from '@/domain/imports/imported-product'
import type { ShopifyContext } from '@/domain/imports/shopify/context'
import { mapVariants } from '@/domain/imports/shopify/map-variants'
import { readOptions, type VariantRow } from '@/domain/imports/shopify/read-options'
import type { Column, ShopifyRow } from '@/domain/imports/shopify/read-rows'
import { sanitizeHtml } from '@/lib/markdown'
import { slugify } from '@/lib/slug'

const MAX_TAG_LETTERS = 100
const UNSAFE_HTML = /<\s*(script|style|iframe|object|embed|form)\b|\son\w+\s*=|javascript:/i

/** All rows of one handle as one product, or the reasons why they are none. */
export function mapProduct(
  handle: string,
  rows: ShopifyRow[],
  context: ShopifyContext,
): ReadProduct {
  const line = rows[0]?.line ?? 0
  const notes: Note[] = []
  const refusals: Note[] = []
  const title = first(rows, 'title')
  if (!title) refusals.push({ line, text: 'has no title' })
  const { options, variantRows } = readOptions(rows, notes, refusals)
  const { variants, stock } = mapVariants(variantRows, context, notes, refusals)
  if (!title || refusals.length > 0) return { externalId: handle, line, notes: byLine(refusals) }

  const contents: ImportedContents = {
    slug: slugify(handle) || undefined,
    title: title.slice(0, 200),
    description: description(rows, line, notes),
    kind: first(rows, 'giftCard')?.toLowerCase() === 'true' ? 'gift_card' : 'physical',
    vendor: first(rows, 'vendor')?.slice(0, 200),
    seoTitle: first(rows, 'seoTitle')?.slice(0, 200),
    seoDescription: first(rows, 'seoDescription')?.slice(0, 500),
    options,
    variants,
    tags: tagsOf(rows),
  }
  const product: ImportedProduct = {
    externalId: handle,
    line,
    status: statusOf(rows),
    contents,
    collection: first(rows, 'type')?.slice(0, 200),
    pictures: picturesOf(rows, variantRows, context),
    stock,
  }
  return { externalId: handle, line, notes: byLine(notes), product }
}

function byLine(notes: Note[]): Note[] {
  return notes.toSorted((a, b) => a.line - b.line)
}

function first(rows: ShopifyRow[], column: Column): string | undefined {
  return rows.find(({ cells }) => cells[column])?.cells[column]
}

/**
 * Made safe, and as one block of HTML without blank lines, because only such a block passes through Markdown as it is.
 */
function description(rows: ShopifyRow[], line: number, notes: Note[]): string {
  const body = first(rows, 'body')
  if (!body) return ''
  if (UNSAFE_HTML.test(body)) notes.push({ line, text: 'unsafe HTML was taken out of its text' })
  const lines = sanitizeHtml(body).split(/\r\n|\n|\r/)
  return `<div>\n${lines.filter((one) => one.trim() !== '').join('\n')}\n</div>`
}

function tagsOf(rows: ShopifyRow[]): string[] {
  const tags = (first(rows, 'tags') ?? '').split(',').map((tag) => tag.trim())
  return [...new Set(tags.filter(Boolean))]
    .map((tag) => tag.slice(0, MAX_TAG_LETTERS))
    .slice(0, 100)
}

/** `Status` came later and says more than `Published`. */
function statusOf(rows: ShopifyRow[]): ImportedProduct['status'] {
  const status = first(rows, 'status')?.toLowerCase()
  if (status === 'archived' || status === 'draft') return status
  return first(rows, 'published')?.toLowerCase() === 'false' ? 'draft' : 'active'
}

function picturesOf(
  rows: ShopifyRow[],
  variantRows: VariantRow[],
  { skus }: ShopifyContext,
): ImportedPicture[] {
  const placed = rows.flatMap(({ cells }, index) =>
    cells.imageSource
      ? [
          {
            source: cells.imageSource,
            alt: (cells.imageAlt ?? '').slice(0, 500),
            position: Number(cells.imagePosition) || index + 1,
          },
        ]
      : [],
  )
  const ofVariants = variantRows.flatMap(({ row }) => {
    const source = row.cells.variantImage
    const sku = skus.get(row)?.sku
    return source && sku ? [{ source, sku }] : []
  })
  const known = placed.toSorted((a, b) => a.position - b.position)
  const extra = ofVariants.map(({ source }) => ({ source, alt: '' }))
  const bySource = Map.groupBy([...known, ...extra], ({ source }) => source)
  return [...bySource].map(([source, [picture]]) => ({
    source,
    alt: picture?.alt ?? '',
    skus: ofVariants.filter((one) => one.source === source).map(({ sku }) => sku),
  }))
}
