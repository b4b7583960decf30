import { z } from 'zod'
import { wholeNumber } from '@/app/_http/fields'
import { productParts, variantInput } from '@/domain/catalog/product-input'

const { sku, barcode } = variantInput.shape
const typed = z.string().max(500).default('')
const tick = z.literal('on').optional()

const variantFields = z.object({
  offered: tick,
  sku,
  barcode,
  price: typed,
  compareAt: typed,
  weight: typed,
  tracked: tick,
})
export type VariantFields = z.output<typeof variantFields>

/** The fields of the editor. What it does not name, such as the status, cannot be sent. */
export const productForm = z.object({
  params: z.object({ id: z.string() }),
  version: wholeNumber,
  title: productParts.title,
  slug: productParts.slug,
  summary: productParts.summary.default(''),
  description: productParts.description.default(''),
  vendor: productParts.vendor,
  kind: productParts.kind,
  taxClassId: productParts.taxClassId,
  seoTitle: productParts.seoTitle,
  seoDescription: productParts.seoDescription,
  tags: z.string().max(5000).default(''),
  collections: z.record(z.string(), tick).default({}),
  details: z.record(z.string(), z.object({ label: typed, value: typed })).default({}),
  variants: z.record(z.string(), variantFields).default({}),
  /** Which of the two buttons was pressed. */
  next: z.enum(['publication']).optional(),
})
export type ProductForm = z.output<typeof productForm>

/** Names between commas, each once, without what is empty. */
export function namesIn(text: string): string[] {
  const names = text.split(',').map((name) => name.trim())
  return [...new Set(names)].filter((name) => name !== '')
}

/** The field of the variant that was given a SKU, to stand beside a refusal of it. */
export function findSkuField(form: ProductForm, wanted: unknown): string[] | undefined {
  const found = Object.entries(form.variants).find(([, fields]) => fields.sku === wanted)
  return found && ['variants', found[0], 'sku']
}
