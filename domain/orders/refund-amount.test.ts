import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RefundedLine, refundAmount } from '@/domain/orders/refund-amount'
import { sumOf } from '@/lib/money'

const quantity = fc.integer({ min: 1, max: 999 })
/** Up to more than any shop takes for a line: the product of both is past what a float can count. */
const gross = fc.integer({ min: 0, max: 9_000_000_000_000 })

const order = fc.array(fc.record({ quantity, grossAmount: gross }), { minLength: 1, maxLength: 8 })
const wishes = fc.array(fc.record({ line: fc.nat(7), pieces: fc.integer({ min: 1, max: 400 }) }), {
  maxLength: 60,
})

function sold(line: { quantity: number; grossAmount: number }): RefundedLine {
  return { ...line, refundedQuantity: 0, refundedAmount: 0 }
}

/** Gives pieces back and answers what for; no more than there are. */
function giveBack(line: RefundedLine, pieces: number): number {
  const left = Math.min(pieces, line.quantity - line.refundedQuantity)
  const amount = refundAmount(line, left)
  line.refundedQuantity += left
  line.refundedAmount += amount
  return amount
}

test.each([
  { what: 'the whole line', refunded: [0, 0], pieces: 3, amount: 1000 },
  { what: 'the first of three', refunded: [0, 0], pieces: 1, amount: 333 },
  { what: 'the second', refunded: [1, 333], pieces: 1, amount: 333 },
  { what: 'the last, with what rounding left', refunded: [2, 666], pieces: 1, amount: 334 },
])('$what', ({ refunded: [refundedQuantity = 0, refundedAmount = 0], pieces, amount }) => {
  const line = { quantity: 3, grossAmount: 1000, refundedQuantity, refundedAmount }
  expect(refundAmount(line, pieces)).toBe(amount)
})

test('however an order is sliced, the slices sum to what was paid and never to more', () => {
  fc.assert(
    fc.property(order, wishes, (sales, slices) => {
      const lines = sales.map(sold)
      const paid = sumOf(sales.map(({ grossAmount }) => grossAmount))
      let returned = 0
      for (const { line: index, pieces } of slices) {
        const line = lines[index % lines.length]
        if (!line) continue
        const amount = giveBack(line, pieces)
        expect(amount).toBeGreaterThanOrEqual(0)
        returned += amount
        expect(returned).toBeLessThanOrEqual(paid)
      }
      for (const line of lines) returned += giveBack(line, line.quantity)
      expect(returned).toBe(paid)
    }),
  )
})

test('a slice is worth the same whatever was given back before, but for one minor unit', () => {
  fc.assert(
    fc.property(quantity, gross, (quantity, grossAmount) => {
      const line = sold({ quantity, grossAmount })
      const each = Array.from({ length: quantity }, () => giveBack(line, 1))
      expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1)
    }),
    { numRuns: 20 },
  )
})

test('what was refused in between can be given back again, and the sum stays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 50 }), gross, (quantity, grossAmount) => {
      const line = sold({ quantity, grossAmount })
      const first = giveBack(line, 1)
      giveBack(line, 1)
      line.refundedQuantity -= 1
      line.refundedAmount -= first
      giveBack(line, quantity)
      expect(line.refundedAmount).toBe(grossAmount)
    }),
  )
})

test('more pieces than are left are refused', () => {
  const line = { quantity: 2, grossAmount: 100, refundedQuantity: 1, refundedAmount: 50 }
  expect(() => refundAmount(line, 2)).toThrow(RangeError)
  expect(() => refundAmount(line, -1)).toThrow(RangeError)
})
