import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Good, GoodVariant } from '@/domain/catalog/goods'
import { listingOf } from '@/domain/catalog/listing'
import type { OptionView, ProductFilters, StockState } from '@/domain/catalog/views'

const rules = { pageSize: 10, currency: 'EUR', locale: 'en' }
const all: ProductFilters = { options: {}, available: false, sort: 'featured', page: 1 }

type Sketch = { choice?: Record<string, string>; amount?: number; state?: StockState }

function good(id: string, sketches: Sketch[], more: Partial<Good> = {}): Good {
  const variants: GoodVariant[] = sketches.map(({ choice = {}, amount = 100, state }, index) => ({
    id: `${id}-${index}`,
    sku: `${id}-${index}`,
    title: Object.values(choice).join(' · '),
    mediaId: null,
    choice,
    price: { amount, compareAt: null },
    stock: { state: state ?? 'in_stock' },
  }))
  const options: OptionView[] = []
  for (const [key, value] of variants.flatMap(({ choice }) => Object.entries(choice))) {
    const known = options.find((option) => option.key === key)
    const option = known ?? { key, label: key, values: [] }
    if (!known) options.push(option)
    if (option.values.every((one) => one.key !== value))
      option.values.push({ key: value, label: value })
  }
  return { id, slug: id, title: id, summary: '', publishedAt: null, options, variants, ...more }
}

function idsOf(goods: Good[], filters: Partial<ProductFilters>): string[] {
  return listingOf(goods, { ...all, ...filters }, rules).goods.map(({ id }) => id)
}

const shelf = [
  good('book', [
    { choice: { size: 'a5', ruling: 'dotted' }, amount: 1800 },
    { choice: { size: 'a6', ruling: 'plain' }, amount: 1200, state: 'sold_out' },
  ]),
  good('ink', [{ amount: 900 }]),
  good('zine', [{ choice: { size: 'a6' }, amount: 600, state: 'sold_out' }]),
]

test.each<[string, Partial<ProductFilters>, string[]]>([
  ['nothing chosen', {}, ['book', 'ink', 'zine']],
  ['one value', { options: { size: ['a6'] } }, ['book', 'zine']],
  ['either of two values', { options: { size: ['a5', 'a6'] } }, ['book', 'zine']],
  ['two options on one variant', { options: { size: ['a5'], ruling: ['dotted'] } }, ['book']],
  ['two options on different variants', { options: { size: ['a5'], ruling: ['plain'] } }, []],
  ['what can be bought', { available: true }, ['book', 'ink']],
  ['a value that is sold out', { options: { size: ['a6'] }, available: true }, []],
  ['a price, inclusive', { priceMin: 900, priceMax: 1200 }, ['book', 'ink']],
  ['an option nobody has', { options: { scent: ['rose'] } }, ['book', 'ink', 'zine']],
  ['a value nobody has', { options: { size: ['a4', 'a6'] } }, ['book', 'zine']],
  ['cheapest first', { sort: 'price_asc' }, ['zine', 'ink', 'book']],
  ['dearest first, of what fits', { sort: 'price_desc', available: true }, ['book', 'ink']],
  ['by title', { sort: 'title' }, ['book', 'ink', 'zine']],
])('%s', (_, filters, ids) => {
  expect(idsOf(shelf, filters)).toEqual(ids)
})

test('the filters are told as they were applied', () => {
  const options = { size: ['a5', 'a4'], scent: ['rose'] }
  expect(listingOf(shelf, { ...all, options }, rules).filters.options).toEqual({ size: ['a5'] })
})

test('the newest come first and equals keep their order', () => {
  const day = (date: string) => ({ publishedAt: new Date(date) })
  const goods = [
    good('old', [{}], day('2026-01-01')),
    good('new', [{}], day('2026-03-01')),
    good('also-new', [{}], day('2026-03-01')),
  ]
  expect(idsOf(goods, { sort: 'newest' })).toEqual(['new', 'also-new', 'old'])
})

test('titles are compared as people do', () => {
  const goods = ['Zine', 'Écru 10', 'Écru 9', 'eagle'].map((title) => good(title, [{}], { title }))
  expect(idsOf(goods, { sort: 'title' })).toEqual(['eagle', 'Écru 9', 'Écru 10', 'Zine'])
})

test('pages run out', () => {
  const goods = Array.from({ length: 21 }, (_, index) => good(`${index}`, [{}]))
  const last = listingOf(goods, { ...all, page: 3 }, rules)
  expect(last).toMatchObject({ page: 3, pageCount: 3, total: 21 })
  expect(last.goods).toHaveLength(1)
  expect(idsOf(goods, { page: 4 })).toEqual([])
  expect(listingOf([], all, rules)).toMatchObject({
    pageCount: 1,
    total: 0,
    facets: { options: [] },
  })
})

test('an option with nothing to choose between is not offered', () => {
  const goods = [
    good('a', [{ choice: { format: 'zip', size: 'a5' } }]),
    good('b', [{ choice: { size: 'a6' } }]),
  ]
  const keys = listingOf(goods, all, rules).facets.options.map(({ key }) => key)
  expect(keys).toEqual(['size'])
})

const sketch: fc.Arbitrary<Sketch> = fc.record({
  choice: fc.record({
    size: fc.constantFrom('a4', 'a5', 'a6'),
    ruling: fc.constantFrom('plain', 'dotted'),
  }),
  amount: fc.integer({ min: 1, max: 5 }),
  state: fc.constantFrom('in_stock', 'low', 'sold_out'),
})
const anyShelf = fc
  .array(fc.array(sketch, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
  .map((products) => products.map((variants, index) => good(`p${index}`, variants)))
const anyFilters: fc.Arbitrary<ProductFilters> = fc.record({
  options: fc.record(
    {
      size: fc.uniqueArray(fc.constantFrom('a4', 'a5', 'a6'), { minLength: 1 }),
      ruling: fc.uniqueArray(fc.constantFrom('plain', 'dotted'), { minLength: 1 }),
    },
    { requiredKeys: [] },
  ),
  priceMin: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  priceMax: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  available: fc.boolean(),
  sort: fc.constantFrom('featured', 'newest', 'price_asc', 'price_desc', 'title'),
  page: fc.constant(1),
})

test('every count says what choosing that value alone of its option finds', () => {
  fc.assert(
    fc.property(anyShelf, anyFilters, (goods, filters) => {
      const { facets, filters: applied } = listingOf(goods, filters, rules)
      const totalWith = (changes: Partial<ProductFilters>) =>
        listingOf(goods, { ...applied, ...changes }, rules).total
      expect(facets.available.count).toBe(totalWith({ available: true }))
      for (const { key, values } of facets.options) {
        for (const value of values) {
          const options = { ...applied.options, [key]: [value.key] }
          expect(value.count).toBe(totalWith({ options }))
        }
      }
    }),
  )
})

test('more filters never find more, and sorting never loses anything', () => {
  fc.assert(
    fc.property(anyShelf, anyFilters, (goods, filters) => {
      const wide = { ...rules, pageSize: 100 }
      const found = listingOf(goods, filters, wide)
      expect(found.total).toBeLessThanOrEqual(goods.length)
      expect(found.goods).toHaveLength(found.total)
      const unsorted = listingOf(goods, { ...filters, sort: 'featured' }, wide)
      expect(new Set(found.goods)).toEqual(new Set(unsorted.goods))
    }),
  )
})
