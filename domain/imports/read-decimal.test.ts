import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDecimal } from '@/domain/imports/read-decimal'

test.each([
  ['12', '12'],
  ['12.5', '12.5'],
  ['12,50', '12.50'],
  ['1,299.00', '1299.00'],
  ['1.299,00', '1299.00'],
  ['1,299', '1299'],
  ['1,299,000', '1299000'],
  ['1.299.000', '1299000'],
  ["1'299.00", '1299.00'],
  ['1 299,5', '1299.5'],
  ['€ 12,50', '12.50'],
  ['12.50 EUR', '12.50'],
  ['US$5', '5'],
  ['-3', '-3'],
  ['0.00', '0.00'],
  ['5.', '5'],
  ['1.299', '1.299'],
])('%s is %s', (text, decimal) => {
  expect(readDecimal(text)).toBe(decimal)
})

test.each([
  '',
  '-',
  'free',
  '1,29,9.00',
  '1.2.3',
  '12,50,',
  '1.299,00.5',
  '1e5',
  '--3',
  '3-',
  'NaN',
])('%j is no number', (text) => {
  expect(readDecimal(text)).toBeUndefined()
})

test('however a price is grouped, it is the same price', () => {
  const cents = fc.integer({ min: 0, max: 999_999_999 })
  fc.assert(
    fc.property(cents, fc.constantFrom('en-US', 'de-DE', 'de-CH', 'fr-FR'), (amount, locale) => {
      const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(
        amount / 100,
      )
      expect(Number(readDecimal(written))).toBe(amount / 100)
    }),
  )
})
