import { refuseField } from '@/app/_http/refuse-field'
import { namesIn, type ProductForm, type VariantFields } from '@/app/admin/products/product-form'
import type { StoredProduct } from '@/domain/catalog/get-product-contents'
import type { StoredVariant } from '@/domain/catalog/list-stored-variants'
import {
  MAX_AMOUNT,
  type OptionContents,
  type ProductChanges,
  type VariantContents,
} from '@/domain/catalog/product-input'
import { isUsualPrice } from '@/domain/catalog/usual-price'
import { readDecimal } from '@/domain/imports/read-decimal'
import { parseAmount } from '@/lib/money'

const MAX_GRAMS = 1_000_000

/** What a filled-in editor makes of the product that it was opened on. Throws the ZodError that marks the fields. */
export function readChanges(
  form: ProductForm,
  product: StoredProduct,
  currency: string,
): ProductChanges {
  const { title, slug, summary, description, vendor, kind, taxClassId, ...rest } = form
  const offered = product.variants.filter((variant) => isOffered(variant, form))
  if (offered.length === 0) {
    refuseField(
      ['variants'],
      'Please offer at least one variant. To sell none, archive the product.',
    )
  }
  return {
    title,
    slug,
    summary,
    description,
    vendor,
    kind,
    taxClassId,
    seoTitle: rest.seoTitle,
    seoDescription: rest.seoDescription,
    tags: namesIn(rest.tags),
    collectionIds: Object.keys(rest.collections),
    details: readDetails(rest.details),
    options: withValuesOf(offered, product.contents.options),
    variants: offered.map((variant) => readVariant(variant, form.variants[variant.id], currency)),
  }
}

/** What the form does not show stays as it is. Who has other options than the product now cannot come back. */
function isOffered({ id, isOffered, canReturn }: StoredVariant, form: ProductForm): boolean {
  const fields = form.variants[id]
  return fields ? fields.offered === 'on' && (isOffered || canReturn) : isOffered
}

function readDetails(rows: ProductForm['details']) {
  return Object.entries(rows).flatMap(([row, { label, value }]) => {
    const detail = { label: label.trim(), value: value.trim() }
    if (detail.label === '' && detail.value === '') return []
    if (detail.label === '') refuseField(['details', row, 'label'], 'Please give this a name.')
    if (detail.value === '') refuseField(['details', row, 'value'], 'Please fill this in.')
    return [detail]
  })
}

/** A variant that comes back brings its values with it. */
function withValuesOf(
  offered: readonly StoredVariant[],
  options: readonly OptionContents[],
): OptionContents[] {
  return options.map(({ name, values }) => {
    const known = new Set(values.map((value) => value.name))
    const back = offered
      .flatMap(({ choice }) => choice)
      .filter(({ option, value }) => option === name && !known.has(value))
    const added = new Map(back.map(({ value, swatch }) => [value, { name: value, swatch }]))
    return { name, values: [...values, ...added.values()] }
  })
}

function readVariant(
  { id, contents }: StoredVariant,
  fields: VariantFields | undefined,
  currency: string,
): VariantContents {
  if (!fields) return contents
  const place = (field: string) => ['variants', id, field]
  const amount = readAmount(fields.price, currency, place('price'))
  if (amount === null) refuseField(place('price'), 'Please write a price.')
  const compareAt = readAmount(fields.compareAt, currency, place('compareAt'))
  if (compareAt !== null && compareAt < amount) {
    refuseField(place('compareAt'), 'The former price must not be below the price.')
  }
  const others = contents.prices.filter((price) => !isUsualPrice(price, currency))
  return {
    ...contents,
    sku: fields.sku,
    barcode: fields.barcode || null,
    weightGrams: readGrams(fields.weight, place('weight')),
    trackStock: fields.tracked === 'on',
    prices: [{ amount, compareAt, currency, minQuantity: 1 }, ...others],
  }
}

function readAmount(text: string, currency: string, path: string[]): number | null {
  if (text.trim() === '') return null
  const amount = parseAmount(readDecimal(text) ?? '', currency)
  if (amount === undefined || amount > MAX_AMOUNT) {
    refuseField(path, 'Please write an amount like 12.50.')
  }
  return amount
}

function readGrams(text: string, path: string[]): number {
  if (text.trim() === '') return 0
  const grams = /^\d{1,7}$/.test(text.trim()) ? Number(text) : MAX_GRAMS + 1
  if (grams > MAX_GRAMS) refuseField(path, 'Please write whole grams.')
  return grams
}
