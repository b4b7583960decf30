import { describe, expect, it } from 'vitest'
import { explainTotal } from '@/components/admin-orders/explain-total'
import { quote } from '@/domain/checkout/quote'
import type { QuoteInput } from '@/domain/checkout/quote-input'
import { readTrace } from '@/domain/checkout/read-trace'
import {
  amountOff,
  codeOffer,
  line,
  offer,
  percentOff,
  quoteInput,
  shipping,
} from '@/domain/checkout/testing-quote'
import { formatMoney } from '@/lib/money'

const format = {
  money: (amount: number) => formatMoney({ amount, currency: 'EUR' }, 'en'),
  locale: 'en',
}

/** Calculates, stores and reads the trace as an order does, and tells it. */
function told(input: Partial<QuoteInput>) {
  const answer = quote(quoteInput(input))
  const lines = answer.lines.map((row, position) => ({
    ...row,
    position,
    title: `Title ${row.id}`,
    options: row.id === 'b' ? [{ name: 'Size', value: 'A5' }] : [],
  }))
  const trace = readTrace(JSON.parse(JSON.stringify(answer.trace)))
  return { answer, trace, parts: explainTotal(trace, lines, format) }
}

const cart = { lines: [line('b', 500), line('a', 1000, { quantity: 2 })], shipping: shipping(490) }

describe('the explanation of a total', () => {
  it('tells every step, with the goods by their names', () => {
    const { parts } = told({
      ...cart,
      promotions: [offer('SPRING', percentOff('order', 100_000))],
      enteredCodes: ['NEVER'],
    })
    expect(parts).toEqual([
      {
        title: 'Goods',
        rows: [
          { text: '2 × Title a at €10.00', amount: 2000, details: [] },
          { text: '1 × Title b, A5 at €5.00', amount: 500, details: [] },
        ],
      },
      { title: 'Delivery', rows: [{ text: 'Post', amount: 490, details: [] }] },
      {
        title: 'Taken off',
        rows: [
          {
            text: 'Promotion SPRING',
            amount: -250,
            details: [
              '€2.00 off Title a, which stood at €20.00',
              '€0.50 off Title b, A5, which stood at €5.00',
            ],
          },
        ],
      },
      {
        title: 'Not taken off',
        rows: [{ text: 'code NEVER: there is no such code', amount: null, details: [] }],
      },
      {
        title: 'Tax',
        rows: [
          {
            text: '19% VAT: the prices contain €4.37',
            amount: null,
            details: [
              '€2.87 on €15.13 net for Title a',
              '€0.72 on €3.78 net for Title b, A5',
              '€0.78 on €4.12 net for delivery',
            ],
          },
        ],
      },
      {
        title: 'Total',
        rows: [
          {
            text: '€25.00 goods − €2.50 taken off them + €4.90 delivery',
            amount: 2740,
            details: [],
          },
        ],
      },
    ])
  })

  it.each([true, false])('adds up, whether prices include tax (%s) or not', (pricesIncludeTax) => {
    const { parts, answer } = told({
      ...cart,
      pricesIncludeTax,
      taxRounding: 'invoice',
      promotions: [
        codeOffer('TEN', amountOff('order', 333)),
        offer('FREE', percentOff('shipping', 1_000_000)),
      ],
      enteredCodes: ['TEN'],
    })
    const rows = parts
      .filter(({ title }) => title !== 'Total')
      .flatMap((part) => part.rows.map(({ amount }) => amount ?? 0))
    expect(rows.reduce((sum, amount) => sum + amount, 0)).toBe(answer.totals.total)
    expect(JSON.stringify(parts)).toContain('Promotion pro_TEN, with the code TEN')
    expect(JSON.stringify(parts)).toMatch(/rounded once for the whole order/)
  })

  it('says what another choice of promotions would have cost', () => {
    const { parts } = told({
      ...cart,
      promotions: [
        offer('a', amountOff('order', 100), { stacking: 'exclusive' }),
        offer('b', amountOff('order', 300), { stacking: 'exclusive' }),
      ],
    })
    const off = parts.find(({ title }) => title === 'Taken off')
    expect(off?.rows.at(-1)?.details).toContain('Another choice would have come to €28.90')
  })

  it('reads every step that a calculation stores', () => {
    const { answer, trace } = told({ ...cart, taxRounding: 'invoice' })
    expect(trace).toEqual(answer.trace)
  })

  it('names no goods when the prices do not fit', () => {
    const { trace } = told(cart)
    expect(explainTotal(trace, [], format)[0]?.rows[0]?.text).toBe('2 × goods at €10.00')
  })
})
