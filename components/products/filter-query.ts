import type { ProductFilters, ProductSort } from '@/domain/catalog/views'
import { minorDigits, parseAmount, toDecimal } from '@/lib/money'

/** Every order a listing knows, as a person reads it. */
export const sortLabels: Record<ProductSort, string> = {
  featured: 'Our order',
  newest: 'Newest first',
  price_asc: 'Price, low to high',
  price_desc: 'Price, high to low',
  title: 'A to Z',
}

export type SearchParams = Record<string, string | string[] | undefined>

/** A longer address is no visitor's. */
const MAX_CHOSEN = 40

/**
 * Reads a listing's address: `option=size:a5` (repeated), `min` and `max` in major units, `available=1`,
 * `sort`, `page`. What makes no sense is left out, so every address shows something.
 */
export function readFilters(params: SearchParams, currency: string): ProductFilters {
  const sort = first(params.sort)
  return {
    options: readOptions(all(params.option)),
    priceMin: readPrice(first(params.min), currency),
    priceMax: readPrice(first(params.max), currency),
    available: first(params.available) === '1',
    sort: isSort(sort) ? sort : 'featured',
    page: readPage(first(params.page)),
  }
}

/** The address parameters that `readFilters` reads back; what is at rest stays out. */
export function filterQuery(filters: ProductFilters, currency: string) {
  return {
    option: Object.entries(filters.options).flatMap(([option, values]) =>
      values.map((value) => `${option}:${value}`),
    ),
    min: shortDecimal(filters.priceMin, currency),
    max: shortDecimal(filters.priceMax, currency),
    available: filters.available ? '1' : undefined,
    sort: filters.sort === 'featured' ? undefined : filters.sort,
    page: filters.page === 1 ? undefined : filters.page,
  }
}

/** A page number of an address: a whole number from 1, else 1. */
export function readPage(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1
}

export function isFiltered(filters: ProductFilters): boolean {
  const { options, priceMin, priceMax, available } = filters
  return (
    available ||
    priceMin !== undefined ||
    priceMax !== undefined ||
    Object.values(options).some((values) => values.length > 0)
  )
}

/** `€5` is typed as `5`, not as `5.00`. */
export function shortDecimal(amount: number | undefined, currency: string): string | undefined {
  if (amount === undefined) return undefined
  const decimal = toDecimal({ amount, currency })
  return minorDigits(currency) > 0 ? decimal.replace(/\.0+$/, '') : decimal
}

export function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

function readOptions(pairs: string[]): ProductFilters['options'] {
  const options = new Map<string, string[]>()
  for (const pair of pairs.slice(0, MAX_CHOSEN)) {
    const [, option, value] = /^([^:]+):(.+)$/.exec(pair) ?? []
    if (option === undefined || value === undefined) continue
    options.set(option, [...new Set([...(options.get(option) ?? []), value])])
  }
  return Object.fromEntries(options)
}

function readPrice(text: string | undefined, currency: string): number | undefined {
  return text === undefined ? undefined : parseAmount(text.replace(',', '.'), currency)
}

function isSort(value: string | undefined): value is ProductSort {
  return value !== undefined && Object.hasOwn(sortLabels, value)
}

function all(value: string | string[] | undefined): string[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
