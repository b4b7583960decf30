import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Quote, quote } from '@/domain/checkout/quote'
import type { QuoteInput } from '@/domain/checkout/quote-input'
import { line, offer, percentOff, quoteInput, rate } from '@/domain/checkout/testing-quote'
import { applyPpm } from '@/lib/money'

const RUNS = { numRuns: 1500 }

describe('prices with and without tax', () => {
  it('agree on net and tax to the cent, for one rate and any price', () => {
    const net = fc.integer({ min: 0, max: 1e9 })
    const ratePpm = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(net, ratePpm, (net, ratePpm) => {
        const vat = rate('standard', 'VAT', ratePpm)
        const added = priced(net, { taxRates: [vat], pricesIncludeTax: false })
        const included = priced(added.totals.total, { taxRates: [vat], pricesIncludeTax: true })
        expect(amountsOf(included)).toEqual(amountsOf(added))
      }),
      RUNS,
    )
  })

  it('agree with several rates, quantities, discounts and either rounding where both are exact', () => {
    // Net prices in steps of 1,000,000 and rates in steps of 1,000 ppm make every tax and every discount whole.
    const thousandths = fc.integer({ min: 0, max: 400 }).map((steps) => steps * 1000)
    const exact = fc.record({
      goods: fc.array(
        fc.record({
          unitAmount: fc.nat(50).map((millions) => millions * 1_000_000),
          quantity: fc.integer({ min: 1, max: 9 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      rates: fc.tuple(thousandths, thousandths),
      off: thousandths.map((ppm) => ppm + 1000),
      taxRounding: fc.constantFrom('line' as const, 'invoice' as const),
    })
    fc.assert(
      fc.property(exact, ({ goods, rates: [state, city], off, taxRounding }) => {
        const common = {
          taxRounding,
          taxRates: [rate('standard', 'State', state), rate('standard', 'City', city)],
          promotions: [offer('off', percentOff('line', off))],
        }
        const net = goods.map(({ unitAmount, quantity }, index) =>
          line(`line-${index}`, unitAmount, { quantity }),
        )
        const gross = net.map((goods) => ({
          ...goods,
          unitAmount: goods.unitAmount + applyPpm(goods.unitAmount, state + city),
        }))
        const added = quote(quoteInput({ ...common, pricesIncludeTax: false, lines: net }))
        const included = quote(quoteInput({ ...common, pricesIncludeTax: true, lines: gross }))
        expect(amountsOf(included)).toEqual(amountsOf(added))
        expect(included.totals.total).toBe(added.totals.total)
      }),
      RUNS,
    )
  })
})

function priced(unitAmount: number, overrides: Partial<QuoteInput>) {
  return quote(quoteInput({ lines: [line('a', unitAmount)], ...overrides }))
}

function amountsOf({ lines }: Quote) {
  return lines.map(({ net, tax, gross, taxLines }) => ({ net, tax, gross, taxLines }))
}
