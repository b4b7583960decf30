import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Quote, quote } from '@/domain/checkout/quote'
import type { QuoteInput, QuoteInputLine } from '@/domain/checkout/quote-input'
import { line, quoteInput, shipping } from '@/domain/checkout/testing-quote'
import type { PromotionOffer } from '@/domain/promotions/offer'
import type { PromotionRules } from '@/domain/promotions/rules'
import { applyPpm, multiplyDivide, sumOf } from '@/lib/money'

/** With quote-tax.property.test.ts more than 10,000 cases a run. */
const RUNS = { numRuns: 1500 }

const classes = ['standard', 'reduced', 'untaxed']
const tags = ['paper', 'ink', 'gift']

/** Mostly everyday amounts, and often such tiny ones that rounding is all there is. */
const amount = fc.oneof(fc.nat(3), fc.nat(200), fc.nat(100_000), fc.nat(1e12))
const ppm = fc.oneof(fc.constant(1_000_000), fc.integer({ min: 1, max: 1_000_000 }))

const cartLine = fc.record({
  unitAmount: amount,
  quantity: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 999 })),
  taxClassId: fc.constantFrom(...classes),
  tags: fc.subarray(tags),
  requiresShipping: fc.boolean(),
  variant: fc.nat(3),
})

const cartLines = fc
  .array(cartLine, { maxLength: 8 })
  .map((lines) =>
    lines.map(({ unitAmount, variant, ...rest }, index) =>
      line(`line-${index}`, unitAmount, { ...rest, variantId: `var-${variant}` }),
    ),
  )

const taxRates = fc.uniqueArray(
  fc.record({
    taxClassId: fc.constantFrom('standard', 'reduced'),
    name: fc.constantFrom('VAT', 'State', 'City'),
    ratePpm: fc.oneof(fc.constantFrom(0, 70_000, 190_000, 62_500), fc.nat(1_000_000)),
    appliesToShipping: fc.boolean(),
  }),
  { maxLength: 6, selector: (rate) => `${rate.taxClassId} ${rate.name}` },
)

const selector = fc.option(fc.record({ tags: fc.subarray(tags, { minLength: 1 }) }), {
  nil: undefined,
})
const minimumSubtotal = fc.option(fc.record({ EUR: fc.integer({ min: 1, max: 50_000 }) }), {
  nil: undefined,
})
const discount = fc.oneof(
  fc.record({ type: fc.constant('percent' as const), ppm }),
  fc.record({
    type: fc.constant('fixed' as const),
    amounts: fc.record({ EUR: fc.integer({ min: 1, max: 20_000 }) }),
  }),
)
const units = fc.integer({ min: 1, max: 3 })
const rules: fc.Arbitrary<PromotionRules> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('line' as const, 'order' as const),
    discount,
    appliesTo: selector,
    minimumSubtotal,
  }),
  fc.record({ kind: fc.constant('shipping' as const), discount, minimumSubtotal }),
  fc.record({
    kind: fc.constant('buy_x_get_y' as const),
    buy: fc.record({ quantity: units, items: selector }),
    get: fc.record({ quantity: units, items: selector, ppm }),
    maximumUses: fc.option(units, { nil: undefined }),
  }),
)

const promotions: fc.Arbitrary<PromotionOffer[]> = fc
  .array(
    fc.record({
      rules,
      stacking: fc.constantFrom('stackable' as const, 'stackable' as const, 'exclusive' as const),
      requiresCode: fc.boolean(),
      isExpired: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((offers) =>
    offers.map(({ isExpired, ...offer }, index) => ({
      id: `pro-${index}`,
      name: `Promotion ${index}`,
      startsAt: null,
      endsAt: isExpired ? new Date('2026-01-01') : null,
      codes: [{ id: `cod-${index}`, code: `CODE${index}`, refusal: null }],
      ...offer,
    })),
  )

const inputs: fc.Arbitrary<QuoteInput> = fc
  .record({
    lines: cartLines,
    shipping: fc.option(amount.map(shipping), { nil: null }),
    taxRates,
    pricesIncludeTax: fc.boolean(),
    taxRounding: fc.constantFrom('line' as const, 'invoice' as const),
    promotions,
    enteredCodes: fc.subarray(['CODE0', 'CODE1', 'CODE2', 'CODE3', 'CODE4', 'NONE']),
  })
  .map(quoteInput)

/** What is taxed: the lines, and shipping if there is any. */
function rowsOf({ lines, shipping }: Quote) {
  return shipping ? [...lines, shipping] : lines
}

function holdsFor(check: (answer: Quote, input: QuoteInput) => void) {
  fc.assert(
    fc.property(inputs, (input) => check(quote(input), input)),
    RUNS,
  )
}

describe('for every cart, a quote', () => {
  it('has net + tax = gross on every line, on shipping and in sum', () => {
    holdsFor((answer) => {
      for (const row of rowsOf(answer)) {
        expect(row.net + row.tax).toBe(row.gross)
        expect(sumOf(row.taxLines.map((tax) => tax.amount))).toBe(row.tax)
      }
      expect(sumOf(rowsOf(answer).map((row) => row.gross))).toBe(answer.totals.total)
      expect(sumOf(rowsOf(answer).map((row) => row.tax))).toBe(answer.totals.tax)
      expect(sumOf(answer.taxes.map((tax) => tax.amount))).toBe(answer.totals.tax)
    })
  })

  it('has total = items − discount + shipping + fee + added tax', () => {
    holdsFor(({ totals, pricesIncludeTax }) => {
      const { items, discount, shipping, fee, addedTax, tax, total } = totals
      expect(total).toBe(items - discount + shipping + fee + addedTax)
      expect(addedTax).toBe(pricesIncludeTax ? 0 : tax)
    })
  })

  it('holds only whole amounts, and none below zero', () => {
    holdsFor((answer) => {
      const amounts = JSON.stringify(answer).matchAll(/:(-?[\d.e+]+)/g)
      for (const [, amount] of amounts) {
        expect(Number.isSafeInteger(Number(amount)) && Number(amount) >= 0).toBe(true)
      }
    })
  })

  it('discounts nothing by more than it costs', () => {
    holdsFor((answer) => {
      for (const line of answer.lines) {
        expect(line.lineDiscount + line.orderDiscount).toBeLessThanOrEqual(line.subtotal)
      }
      const { shipping } = answer
      if (shipping) expect(shipping.discount).toBeLessThanOrEqual(shipping.amount)
      for (const step of answer.trace) {
        if ('promotionId' in step && 'base' in step) {
          expect(step.amount).toBeLessThanOrEqual(step.base)
        }
      }
    })
  })

  it('accounts for every discount by the promotions it names', () => {
    holdsFor((answer) => {
      for (const { id, lineDiscount, orderDiscount } of answer.lines) {
        const shares = answer.applied.flatMap(({ lines }) =>
          lines.filter((share) => share.lineId === id).map((share) => share.amount),
        )
        expect(sumOf(shares)).toBe(lineDiscount + orderDiscount)
      }
      for (const { lines, shippingAmount, amount } of answer.applied) {
        expect(sumOf(lines.map((share) => share.amount)) + shippingAmount).toBe(amount)
      }
      const applied = sumOf(answer.applied.map((promotion) => promotion.amount))
      expect(applied).toBe(answer.totals.discount + (answer.shipping?.discount ?? 0))
    })
  })

  it('answers every entered code, either way but not both', () => {
    holdsFor((answer, input) => {
      const applied = answer.applied.flatMap(({ code }) => (code === null ? [] : [code]))
      const rejected = answer.rejectedCodes.map(({ code }) => code)
      expect([...applied, ...rejected].sort()).toEqual(input.enteredCodes.toSorted())
    })
  })

  it('is the same in whatever order lines, rates, promotions and codes come', () => {
    const shuffled = inputs.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.record({
          lines: reordered(input.lines),
          taxRates: reordered(input.taxRates),
          promotions: reordered(input.promotions),
          enteredCodes: reordered(input.enteredCodes),
        }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([input, order]) => {
        const one = quote(input)
        const other = quote({ ...input, ...order })
        expect(other.lines.map(({ id }) => id)).toEqual(order.lines.map(({ id }) => id))
        expect({ ...other, lines: byId(other.lines) }).toEqual({ ...one, lines: byId(one.lines) })
      }),
      RUNS,
    )
  })

  it('is the same the second time, and leaves its input alone', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = structuredClone(input)
        expect(quote(deepFreeze(input))).toEqual(quote(input))
        expect(input).toEqual(before)
      }),
      RUNS,
    )
  })

  it('costs no more with promotions than without', () => {
    holdsFor((answer, input) => {
      const plain = quote({ ...input, promotions: [] })
      expect(answer.totals.total).toBeLessThanOrEqual(plain.totals.total)
    })
  })
})

describe('rounding by invoice', () => {
  it('rounds the sum of each rate once, added or included', () => {
    const oneRatePerClass = taxRates.map((rates) =>
      rates.filter(
        (rate, index) => rates.findIndex((r) => r.taxClassId === rate.taxClassId) === index,
      ),
    )
    fc.assert(
      fc.property(inputs, oneRatePerClass, (input, rates) => {
        const answer = quote({ ...input, taxRates: rates, taxRounding: 'invoice' })
        for (const { ratePpm, base, amount } of answer.taxes) {
          const expected = input.pricesIncludeTax
            ? multiplyDivide(base + amount, ratePpm, 1_000_000 + ratePpm)
            : applyPpm(base, ratePpm)
          expect(amount).toBe(expected)
        }
      }),
      RUNS,
    )
  })
})

function reordered<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
}

function byId<Row extends Pick<QuoteInputLine, 'id'>>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const part of Object.values(value)) deepFreeze(part)
    Object.freeze(value)
  }
  return value
}
