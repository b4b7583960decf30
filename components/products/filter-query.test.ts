import { describe, expect, test } from 'vitest'
import { filterQuery, isFiltered, readFilters, readPage } from '@/components/products/filter-query'
import { withQuery } from '@/lib/paths'

const atRest = { options: {}, available: false, sort: 'featured', page: 1 }

describe('readFilters', () => {
  test('reads everything an address can say', () => {
    const filters = readFilters(
      {
        option: ['size:a5', 'size:a6', 'ruling:dotted'],
        min: '5',
        max: '19.50',
        available: '1',
        sort: 'price_asc',
        page: '3',
      },
      'EUR',
    )
    expect(filters).toEqual({
      options: { size: ['a5', 'a6'], ruling: ['dotted'] },
      priceMin: 500,
      priceMax: 1950,
      available: true,
      sort: 'price_asc',
      page: 3,
    })
  })

  test.each([
    ['an empty address', {}],
    ['empty fields', { min: '', max: '', option: '' }],
    ['prices that are none', { min: 'cheap', max: '-4' }],
    ['options without a value', { option: ['size', 'size:', ':a5'] }],
    ['an order nobody knows', { sort: 'toString' }],
    ['a page that is none', { page: '0' }],
  ])('leaves a listing at rest for %s', (_name, params) => {
    expect(readFilters(params, 'EUR')).toEqual(atRest)
  })

  test('understands a decimal comma', () => {
    expect(readFilters({ min: '4,90' }, 'EUR').priceMin).toBe(490)
  })

  test('counts in the minor units of the currency', () => {
    expect(readFilters({ min: '500' }, 'JPY').priceMin).toBe(500)
  })

  test('keeps a colon within a value and says a repeated value once', () => {
    const { options } = readFilters({ option: ['ratio:4:5', 'ratio:4:5'] }, 'EUR')
    expect(options).toEqual({ ratio: ['4:5'] })
  })

  test('takes names of prototypes for what they are', () => {
    const { options } = readFilters({ option: '__proto__:a' }, 'EUR')
    expect(Object.getPrototypeOf(options)).toBe(Object.prototype)
  })
})

describe('filterQuery', () => {
  test('is read back as the same filters', () => {
    const filters = readFilters(
      {
        option: ['size:a5', 'ruling:plain'],
        min: '4.90',
        available: '1',
        sort: 'title',
        page: '2',
      },
      'EUR',
    )
    const address = withQuery('/products', filterQuery(filters, 'EUR'))
    const { searchParams } = new URL(address, 'http://shop.example')
    const params = Object.fromEntries(
      [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
    )
    expect(readFilters(params, 'EUR')).toEqual(filters)
  })

  test('adds nothing to the address of a listing at rest', () => {
    expect(withQuery('/products', filterQuery(readFilters({}, 'EUR'), 'EUR'))).toBe('/products')
  })
})

test('order and page are no filters', () => {
  expect(isFiltered(readFilters({ sort: 'title', page: '2' }, 'EUR'))).toBe(false)
  expect(isFiltered(readFilters({ max: '9' }, 'EUR'))).toBe(true)
})

test.each([
  [undefined, 1],
  ['1', 1],
  ['12', 12],
  ['01', 1],
  ['1e3', 1],
  ['123456', 1],
])('page %s is read as %i', (text, page) => {
  expect(readPage(text)).toBe(page)
})
