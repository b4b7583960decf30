import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allocate,
  applyPpm,
  formatMoney,
  minorDigits,
  multiplyDivide,
  parseAmount,
  sumOf,
  toDecimal,
} from '@/lib/money'

const amounts = fc.nat(Number.MAX_SAFE_INTEGER)

describe('applyPpm', () => {
  it.each([
    [100, 190_000, 19],
    [1, 500_000, 1],
    [1, 499_999, 0],
    [3, 500_000, 2],
    [-3, 500_000, -2],
    [999, 107_500, 107],
    [Number.MAX_SAFE_INTEGER, 1_000_000, Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, 500_000, 4_503_599_627_370_496],
  ])('takes %i at %i ppm as %i', (amount, ratePpm, expected) => {
    expect(applyPpm(amount, ratePpm)).toBe(expected)
  })

  it('refuses what is not an integer', () => {
    expect(() => applyPpm(1.5, 100)).toThrow(RangeError)
    expect(() => multiplyDivide(1, 1, 0)).toThrow(RangeError)
  })
})

describe('allocate', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [100, [1, 2, 3], [17, 33, 50]],
    [5, [0, 3, 0], [0, 5, 0]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
    [1, [1, 1], [1, 0]],
  ])('splits %i by %j into %j', (total, weights, expected) => {
    expect(allocate(total, weights)).toEqual(expected)
  })

  it('refuses to split something over nothing', () => {
    expect(() => allocate(1, [0, 0])).toThrow(RangeError)
    expect(() => allocate(-1, [1])).toThrow(RangeError)
    expect(() => allocate(1, [2, -1])).toThrow(RangeError)
  })

  it('always sums to the total, and stays within a minor unit of the exact share', () => {
    const weights = fc.array(fc.nat(1e12), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amounts, weights, (total, parts) => {
        fc.pre(sumOf(parts) > 0)
        const shares = allocate(total, parts)
        expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(total))
        for (const [index, share] of shares.entries()) {
          const floor = (BigInt(total) * BigInt(parts[index] ?? 0)) / BigInt(sumOf(parts))
          expect([floor, floor + 1n]).toContain(BigInt(share))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives no share more than its weight while the total fits into the weights', () => {
    const weights = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(weights, fc.nat(600), (parts, wish) => {
        const shares = allocate(Math.min(wish, sumOf(parts)), parts)
        for (const [index, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(parts[index] ?? 0)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatMoney', () => {
  it.each([
    [{ amount: 4800, currency: 'EUR' }, 'en', '€48.00'],
    [{ amount: 4800, currency: 'EUR' }, 'de', '48,00 €'],
    [{ amount: 1200, currency: 'JPY' }, 'en', '¥1,200'],
    [{ amount: 1234, currency: 'KWD' }, 'en', 'KWD 1.234'],
    [{ amount: -5, currency: 'USD' }, 'en', '-$0.05'],
    [{ amount: Number.MAX_SAFE_INTEGER, currency: 'USD' }, 'en', '$90,071,992,547,409.91'],
  ])('writes %j in %s as %s', (money, locale, expected) => {
    expect(formatMoney(money, locale).replace(/\u00a0/g, ' ')).toBe(expected)
  })
})

describe('parseAmount', () => {
  it.each([
    ['12', 'EUR', 1200],
    ['12.5', 'EUR', 1250],
    [' 12.50 ', 'EUR', 1250],
    ['12.500', 'EUR', 1250],
    ['0.07', 'EUR', 7],
    ['1200.00', 'JPY', 1200],
    ['1.234', 'KWD', 1234],
    ['1.005', 'EUR', undefined],
    ['1.5', 'JPY', undefined],
    ['-1', 'EUR', undefined],
    ['1,50', 'EUR', undefined],
    ['1e3', 'EUR', undefined],
    ['', 'EUR', undefined],
    ['99999999999999999', 'EUR', undefined],
  ])('reads %j in %s as %s', (text, currency, expected) => {
    expect(parseAmount(text, currency)).toBe(expected)
  })

  it('reads back every amount that toDecimal wrote', () => {
    const currencies = fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF')
    fc.assert(
      fc.property(amounts, currencies, (amount, currency) => {
        expect(parseAmount(toDecimal({ amount, currency }), currency)).toBe(amount)
      }),
      { numRuns: 1000 },
    )
  })
})

it('knows the minor units that ISO 4217 and CLDR disagree on', () => {
  expect(['EUR', 'JPY', 'KWD', 'IQD', 'CLF'].map(minorDigits)).toEqual([2, 0, 3, 3, 4])
})
