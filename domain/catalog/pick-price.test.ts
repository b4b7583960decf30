import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DatedPrice, pickPrice } from '@/domain/catalog/pick-price'

const may = new Date('2026-05-01T00:00:00Z')
const june = new Date('2026-06-01T00:00:00Z')
const july = new Date('2026-07-01T00:00:00Z')

function price(amount: number, more: Partial<DatedPrice> = {}): DatedPrice {
  return { amount, compareAt: null, minQuantity: 1, startsAt: null, endsAt: null, ...more }
}

test.each<[string, DatedPrice[], number, { amount: number; compareAt: number | null } | null]>([
  ['no price', [], 1, null],
  ['one price', [price(1000)], 1, { amount: 1000, compareAt: null }],
  ['a reduced price', [price(800, { compareAt: 1000 })], 1, { amount: 800, compareAt: 1000 }],
  [
    'a former price that is no reduction',
    [price(800, { compareAt: 800 })],
    1,
    { amount: 800, compareAt: null },
  ],
  ['the lowest of two', [price(1000), price(900)], 1, { amount: 900, compareAt: null }],
  [
    'a sale that has begun',
    [price(1000), price(700, { startsAt: june })],
    1,
    { amount: 700, compareAt: 1000 },
  ],
  [
    'a sale that comes',
    [price(1000), price(700, { startsAt: july })],
    1,
    { amount: 1000, compareAt: null },
  ],
  [
    'a sale that ends now',
    [price(1000), price(700, { endsAt: june })],
    1,
    { amount: 1000, compareAt: null },
  ],
  [
    'a sale that goes on',
    [price(1000), price(700, { startsAt: may, endsAt: july })],
    1,
    { amount: 700, compareAt: 1000 },
  ],
  ['only a future price', [price(700, { startsAt: july })], 1, null],
  [
    'too few for the tier',
    [price(1000), price(800, { minQuantity: 10 })],
    9,
    { amount: 1000, compareAt: null },
  ],
  [
    'enough for the tier',
    [price(1000), price(800, { minQuantity: 10 })],
    10,
    { amount: 800, compareAt: null },
  ],
  ['only a tier', [price(800, { minQuantity: 10 })], 1, null],
  ['free', [price(0)], 1, { amount: 0, compareAt: null }],
])('%s', (_, prices, quantity, expected) => {
  expect(pickPrice(prices, june, quantity)).toEqual(expected)
})

const anyDate = fc.constantFrom(null, may, june, july)
const anyPrice = fc.record({
  amount: fc.nat(10_000),
  compareAt: fc.option(fc.nat(20_000)),
  minQuantity: fc.integer({ min: 1, max: 5 }),
  startsAt: anyDate,
  endsAt: anyDate,
})

test('the order of the rows does not matter, and more pieces never cost more each', () => {
  fc.assert(
    fc.property(fc.array(anyPrice, { maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (rows, n) => {
      const picked = pickPrice(rows, june, n)
      expect(pickPrice(rows.toReversed(), june, n)).toEqual(picked)
      if (!picked) return
      expect(pickPrice(rows, june, n + 1)?.amount).toBeLessThanOrEqual(picked.amount)
      if (picked.compareAt !== null) expect(picked.compareAt).toBeGreaterThan(picked.amount)
    }),
  )
})
