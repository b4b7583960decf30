import type { Good, GoodVariant } from '@/domain/catalog/goods'
import type {
  FacetsView,
  OptionFacetView,
  ProductFilters,
  ProductSort,
} from '@/domain/catalog/views'

export type Listing = {
  /** What is on the asked page, in the asked order. */
  goods: Good[]
  facets: FacetsView
  filters: ProductFilters
  page: number
  pageCount: number
  total: number
}

export type ListingRules = { pageSize: number; currency: string; locale: string }

type OptionFilters = ProductFilters['options']

/**
 * One page of a listing and what else could be filtered. A product is found when one of its variants fits every filter
 * at once. The count beside a value says how many products would be found with it, whatever is chosen of the same
 * option. `goods` come in the shop's own order.
 */
export function listingOf(
  goods: readonly Good[],
  wanted: ProductFilters,
  rules: ListingRules,
): Listing {
  const filters = { ...wanted, options: knownOptions(goods, wanted.options) }
  const found = goods.filter((good) => good.variants.some((variant) => fits(variant, filters)))
  const sorted = sortGoods(found, filters, rules.locale)
  const pageCount = Math.max(1, Math.ceil(found.length / rules.pageSize))
  const start = (filters.page - 1) * rules.pageSize
  return {
    goods: sorted.slice(start, start + rules.pageSize),
    facets: {
      options: optionFacets(goods, filters),
      price: priceRange(goods, rules.currency),
      available: {
        count: countFitting(goods, { ...filters, available: true }),
        isChosen: filters.available,
      },
    },
    filters,
    page: filters.page,
    pageCount,
    total: found.length,
  }
}

/** Can be bought now. */
export function isAvailable(variant: GoodVariant): boolean {
  return variant.stock.state !== 'sold_out'
}

/** Whether a variant fits every filter at once. */
export function fits(variant: GoodVariant, filters: ProductFilters): boolean {
  const { amount } = variant.price
  if (filters.available && !isAvailable(variant)) return false
  if (filters.priceMin !== undefined && amount < filters.priceMin) return false
  if (filters.priceMax !== undefined && amount > filters.priceMax) return false
  return Object.entries(filters.options).every(([option, values]) => {
    const value = variant.choice[option]
    return value !== undefined && values.includes(value)
  })
}

function countFitting(goods: readonly Good[], filters: ProductFilters): number {
  return goods.filter((good) => good.variants.some((variant) => fits(variant, filters))).length
}

/** An address may be old or made up: what no product has is not filtered by. */
function knownOptions(goods: readonly Good[], wanted: OptionFilters): OptionFilters {
  const known = labelsOf(goods)
  const kept: OptionFilters = {}
  for (const [option, values] of Object.entries(wanted)) {
    const found = [...new Set(values)].filter((value) => known.get(option)?.values.has(value))
    if (found.length > 0) kept[option] = found
  }
  return kept
}

type Labels = Map<
  string,
  { label: string; values: Map<string, { label: string; swatch?: string }> }
>

/** Options of one key are one option, whichever product they belong to; the first one names it. */
function labelsOf(goods: readonly Good[]): Labels {
  const labels: Labels = new Map()
  for (const option of goods.flatMap((good) => good.options)) {
    const known = labels.get(option.key) ?? { label: option.label, values: new Map() }
    labels.set(option.key, known)
    for (const { key, ...value } of option.values) {
      if (!known.values.has(key)) known.values.set(key, value)
    }
  }
  return labels
}

/** An option with nothing to choose between is not offered, unless it was chosen. */
function optionFacets(goods: readonly Good[], filters: ProductFilters): OptionFacetView[] {
  return [...labelsOf(goods)]
    .filter(([key, { values }]) => values.size > 1 || Object.hasOwn(filters.options, key))
    .map(([key, { label, values }]) => {
      const chosen = filters.options[key] ?? []
      const withValue = (value: string) => ({
        ...filters,
        options: { ...filters.options, [key]: [value] },
      })
      return {
        key,
        label,
        values: [...values].map(([value, about]) => ({
          key: value,
          ...about,
          count: countFitting(goods, withValue(value)),
          isChosen: chosen.includes(value),
        })),
      }
    })
}

function priceRange(goods: readonly Good[], currency: string): FacetsView['price'] {
  const amounts = goods.flatMap((good) => good.variants.map(({ price }) => price.amount))
  if (amounts.length === 0) return undefined
  const min = amounts.reduce((lowest, amount) => Math.min(lowest, amount))
  const max = amounts.reduce((highest, amount) => Math.max(highest, amount))
  return { min, max, currency }
}

function sortGoods(goods: Good[], filters: ProductFilters, locale: string): Good[] {
  if (filters.sort === 'featured') return goods
  return goods.toSorted(orderBy(filters.sort, filters, locale))
}

type Order = (a: Good, b: Good) => number

/** Equals stay in the shop's own order. */
function orderBy(sort: Exclude<ProductSort, 'featured'>, filters: ProductFilters, locale: string) {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const orders: Record<typeof sort, Order> = {
    newest: (a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0),
    price_asc: (a, b) => lowestFitting(a, filters) - lowestFitting(b, filters),
    price_desc: (a, b) => lowestFitting(b, filters) - lowestFitting(a, filters),
    title: (a, b) => compare(a.title, b.title),
  }
  return orders[sort]
}

/** The lowest price among the variants that fit; minor units. */
export function lowestFitting(good: Good, filters: ProductFilters): number {
  const amounts = good.variants.filter((variant) => fits(variant, filters))
  return Math.min(...amounts.map(({ price }) => price.amount))
}
