import { type Editor, isTicked } from '@/components/admin-products/editor'
import { KIND_WORDS } from '@/components/admin-products/product-words'
import type { FormState } from '@/components/ui/form-state'
import { toDecimal } from '@/lib/money'

export interface ConflictRow {
  label: string
  theirs: string
  /** Absent where the form says nothing about it, so that saving keeps theirs. */
  yours?: string
}

type Facts = Pick<Editor, 'product' | 'collections' | 'taxClasses'>

/** The parts that somebody else has changed, as they are now and as the form that came back has them, in its order. */
export function conflictRows(
  parts: readonly string[],
  facts: Facts,
  state: FormState,
): ConflictRow[] {
  const known = partRows(facts, state)
  const ofProduct = Object.entries(known).flatMap(([part, row]) =>
    parts.includes(part) ? [row] : [],
  )
  const ofVariants = facts.product.variants.flatMap(({ id }) =>
    parts.includes(`variants.${id}`) ? variantRows(id, facts, state) : [],
  )
  return [...ofProduct, ...ofVariants]
}

function partRows(facts: Facts, { values }: FormState): Record<string, ConflictRow> {
  const { product, taxClasses } = facts
  const { contents } = product
  const text = (label: string, name: string, stored: string | null | undefined): ConflictRow => ({
    label,
    theirs: stored ?? '',
    yours: values[name] ?? '',
  })
  const taxName = (wanted: string | undefined) =>
    taxClasses.find(({ id }) => id === wanted)?.name ?? ''
  return {
    status: { label: 'State', theirs: product.status },
    title: text('Title', 'title', contents.title),
    summary: text('A few words', 'summary', contents.summary),
    description: text('Description', 'description', contents.description),
    mediaIds: { label: 'Pictures', theirs: `${product.pictures.length} pictures` },
    options: {
      label: 'Options',
      theirs: contents.options.map(({ name }) => name).join(', ') || 'none',
    },
    details: detailsRow(contents.details, values),
    collectionIds: collectionsRow(facts, values),
    tags: text('Tags', 'tags', contents.tags.join(', ')),
    vendor: text('Maker', 'vendor', contents.vendor),
    kind: {
      label: 'Kind',
      theirs: KIND_WORDS[contents.kind],
      yours: new Map<string, string>(Object.entries(KIND_WORDS)).get(values.kind ?? '') ?? '',
    },
    taxClassId: {
      label: 'Tax',
      theirs: taxName(contents.taxClassId),
      yours: taxName(values.taxClassId),
    },
    slug: text('Address', 'slug', product.slug),
    seoTitle: text('Title for search engines', 'seoTitle', contents.seoTitle),
    seoDescription: text(
      'Description for search engines',
      'seoDescription',
      contents.seoDescription,
    ),
  }
}

function detailsRow(
  details: Facts['product']['contents']['details'],
  values: FormState['values'],
): ConflictRow {
  const rows = Object.keys(values).flatMap(
    (name) => /^details\.(\d+)\.label$/.exec(name)?.[1] ?? [],
  )
  const typed = rows.map((row) => ({
    label: values[`details.${row}.label`] ?? '',
    value: values[`details.${row}.value`] ?? '',
  }))
  const words = (list: readonly { label: string; value: string }[]) =>
    list.flatMap(({ label, value }) => (label || value ? [`${label}: ${value}`] : [])).join('; ')
  return { label: 'Details', theirs: words(details), yours: words(typed) }
}

function collectionsRow({ product, collections }: Facts, values: FormState['values']): ConflictRow {
  const titles = (isIn: (id: string) => boolean) =>
    collections.flatMap(({ id, title }) => (isIn(id) ? [title] : [])).join(', ')
  return {
    label: 'Collections',
    theirs: titles((id) => product.contents.collectionIds.includes(id)),
    yours: titles((id) => values[`collections.${id}`] === 'on'),
  }
}

/** Of one variant only what differs between the two. */
function variantRows(id: string, { product }: Facts, state: FormState): ConflictRow[] {
  const variant = product.variants.find((one) => one.id === id)
  if (!variant) return []
  const { contents, title, isOffered } = variant
  const { currency } = product
  const usual = product.usualPrices.get(id)
  const decimal = (amount: number | null | undefined) =>
    amount == null ? '' : toDecimal({ amount, currency })
  const tick = (column: string) => yesNo(isTicked(state, `variants.${id}.${column}`, false))
  const typed = (column: string) => state.values[`variants.${id}.${column}`] ?? ''
  const rows = [
    ['offered', yesNo(isOffered), tick('offered')],
    ['price', decimal(usual?.amount), typed('price')],
    ['before', decimal(usual?.compareAt), typed('compareAt')],
    ['SKU', contents.sku, typed('sku')],
    ['barcode', contents.barcode ?? '', typed('barcode')],
    ['grams', String(contents.weightGrams), typed('weight')],
    ['counted', yesNo(contents.trackStock), tick('tracked')],
  ] as const
  return rows.flatMap(([what, theirs, yours]) =>
    theirs === yours ? [] : [{ label: `${title || contents.sku}: ${what}`, theirs, yours }],
  )
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no'
}
