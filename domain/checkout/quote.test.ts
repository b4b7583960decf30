import { describe, expect, it } from 'vitest'
import { QUOTE_VERSION, type Quote, quote } from '@/domain/checkout/quote'
import {
  amountOff,
  line,
  offer,
  percent,
  percentOff,
  quoteInput,
  rate,
  shipping,
} from '@/domain/checkout/testing-quote'
import { isDomainError } from '@/lib/errors'

function money({ totals }: Quote) {
  const { items, discount, shipping, addedTax, tax, total } = totals
  return [items, discount, shipping, addedTax, tax, total]
}

function perLine({ lines }: Quote) {
  return lines.map((line) => [line.net, line.tax, line.gross])
}

const salesTax = [
  rate('standard', 'NY State', 40_000),
  { ...rate('standard', 'New York City', 48_750), appliesToShipping: false },
]

describe('quote', () => {
  it('charges nothing for nothing', () => {
    const empty = quote(quoteInput())
    expect(money(empty)).toEqual([0, 0, 0, 0, 0, 0])
    expect(empty.version).toBe(QUOTE_VERSION)
  })

  it('finds 19 % in German prices, on goods and shipping alike', () => {
    const answer = quote(
      quoteInput({ lines: [line('a', 2400, { quantity: 2 })], shipping: shipping(490) }),
    )
    // 48.00 × 19 ÷ 119 = 7.6639; 4.90 × 19 ÷ 119 = 0.7824
    expect(perLine(answer)).toEqual([[4034, 766, 4800]])
    expect(answer.shipping).toMatchObject({ amount: 490, discount: 0, net: 412, tax: 78 })
    expect(money(answer)).toEqual([4800, 0, 490, 0, 844, 5290])
    expect(answer.taxes).toEqual([{ name: 'VAT', ratePpm: 190_000, base: 4446, amount: 844 }])
  })

  it('keeps two German rates apart', () => {
    const answer = quote(
      quoteInput({ lines: [line('book', 1070, { taxClassId: 'reduced' }), line('pen', 1190)] }),
    )
    expect(perLine(answer)).toEqual([
      [1000, 70, 1070],
      [1000, 190, 1190],
    ])
    expect(answer.taxes.map((tax) => [tax.ratePpm, tax.base, tax.amount])).toEqual([
      [190_000, 1000, 190],
      [70_000, 1000, 70],
    ])
  })

  it('adds several US rates, and to shipping only the one that taxes it', () => {
    const answer = quote(
      quoteInput({
        currency: 'USD',
        pricesIncludeTax: false,
        taxRates: salesTax,
        lines: [line('a', 1999), line('b', 333, { quantity: 3 })],
        shipping: shipping(795),
      }),
    )
    // 19.99: 4 % = 0.7996, 4.875 % = 0.9745; 9.99: 0.3996 and 0.4870; 7.95: 4 % = 0.318
    expect(perLine(answer)).toEqual([
      [1999, 177, 2176],
      [999, 89, 1088],
    ])
    expect(answer.shipping).toMatchObject({ net: 795, tax: 32, gross: 827 })
    expect(money(answer)).toEqual([2998, 0, 795, 298, 298, 4091])
  })

  it('rounds each line, or the invoice once and spreads that over its lines', () => {
    const lines = [line('a', 350), line('b', 350), line('c', 350)]
    const exclusive = { lines, pricesIncludeTax: false }
    // 0.19 × 3.50 = 0.665, and × 10.50 = 1.995
    const byLine = quote(quoteInput({ ...exclusive, taxRounding: 'line' }))
    const byInvoice = quote(quoteInput({ ...exclusive, taxRounding: 'invoice' }))
    expect(byLine.lines.map(({ tax }) => tax)).toEqual([67, 67, 67])
    expect(byInvoice.lines.map(({ tax }) => tax)).toEqual([67, 67, 66])
    expect([byLine.totals.total, byInvoice.totals.total]).toEqual([1251, 1250])
  })

  it('rounds shipping with the goods of its rate on an invoice', () => {
    const answer = quote(
      quoteInput({
        lines: [line('a', 350)],
        shipping: shipping(350),
        pricesIncludeTax: false,
        taxRounding: 'invoice',
      }),
    )
    expect(answer.totals.tax).toBe(133)
    expect([answer.lines[0]?.tax, answer.shipping?.tax]).toEqual([67, 66])
  })

  it('charges the price as shown where nothing is taxed', () => {
    const answer = quote(quoteInput({ lines: [line('a', 1190)], taxRates: [] }))
    expect(perLine(answer)).toEqual([[1190, 0, 1190]])
    expect(answer.totals.total).toBe(1190)
  })

  it('knows currencies without a minor unit', () => {
    const consumption = [rate('standard', 'Consumption tax', 100_000)]
    const answer = quote(
      quoteInput({ currency: 'JPY', taxRates: consumption, lines: [line('a', 1999)] }),
    )
    // ¥1,999 × 10 ÷ 110 = 181.7
    expect(perLine(answer)).toEqual([[1817, 182, 1999]])
  })

  it('stays whole on amounts too small to tax', () => {
    const answer = quote(quoteInput({ lines: [line('a', 1), line('b', 3)] }))
    // 0.01 holds 0.0016 of tax, 0.03 holds 0.0048
    expect(perLine(answer)).toEqual([
      [1, 0, 1],
      [3, 0, 3],
    ])
  })

  it('gives everything away at 100 %, shipping included', () => {
    const answer = quote(
      quoteInput({
        lines: [line('a', 999, { quantity: 3 })],
        shipping: shipping(490),
        promotions: [
          offer('p1', percentOff('order', 1_000_000)),
          offer('p2', percentOff('shipping', 1_000_000)),
        ],
      }),
    )
    expect(money(answer)).toEqual([2997, 2997, 0, 0, 0, 0])
    expect(answer.shipping).toMatchObject({ amount: 490, discount: 490, gross: 0 })
  })

  it('spreads an order discount over the lines to the cent', () => {
    const answer = quote(
      quoteInput({
        lines: [line('a', 1000), line('b', 1000), line('c', 1000)],
        promotions: [offer('p', amountOff('order', 1000))],
      }),
    )
    expect(answer.lines.map((line) => line.orderDiscount)).toEqual([334, 333, 333])
    // 6.66 × 19 ÷ 119 = 1.0634 and 6.67 × 19 ÷ 119 = 1.0650: 1.06 each
    expect(money(answer)).toEqual([3000, 1000, 0, 0, 318, 2000])
  })

  it('gives the odd cent to the same goods, whichever was put into the cart first', () => {
    const share = (ink: string, pen: string) =>
      quote(
        quoteInput({
          lines: [line(ink, 1000, { variantId: 'ink' }), line(pen, 1000, { variantId: 'pen' })],
          promotions: [offer('p', amountOff('order', 333))],
        }),
      ).lines.map((line) => line.orderDiscount)
    expect(share('1', '2')).toEqual([167, 166])
    expect(share('2', '1')).toEqual([167, 166])
  })

  it('takes the line discount first, the order discount off what is left, and adds tax to that', () => {
    const answer = quote(
      quoteInput({
        pricesIncludeTax: false,
        lines: [line('a', 2000, { productId: 'ink' }), line('b', 1000)],
        promotions: [
          offer('order', percentOff('order', 100_000)),
          offer('line', {
            kind: 'line',
            discount: percent(500_000),
            appliesTo: { productIds: ['ink'] },
          }),
        ],
      }),
    )
    expect(answer.lines.map((line) => [line.lineDiscount, line.orderDiscount])).toEqual([
      [1000, 100],
      [0, 100],
    ])
    expect(perLine(answer)).toEqual([
      [900, 171, 1071],
      [900, 171, 1071],
    ])
    expect(money(answer)).toEqual([3000, 1200, 0, 342, 342, 2142])
  })

  it('tells its steps in order', () => {
    const answer = quote(
      quoteInput({
        lines: [line('a', 1190)],
        shipping: shipping(490),
        taxRounding: 'invoice',
        promotions: [offer('p', amountOff('order', 190))],
      }),
    )
    expect(answer.trace).toEqual([
      { kind: 'unit_price', lineId: 'a', quantity: 1, unitAmount: 1190, amount: 1190 },
      { kind: 'shipping_price', methodId: 'shm_post', name: 'Post', amount: 490 },
      {
        kind: 'order_discount',
        promotionId: 'p',
        name: 'Promotion p',
        code: null,
        lineId: 'a',
        base: 1190,
        amount: 190,
      },
      {
        kind: 'tax_rounded',
        name: 'VAT',
        ratePpm: 190_000,
        base: 1490,
        amount: 238,
        isIncluded: true,
      },
      {
        kind: 'tax',
        lineId: 'a',
        name: 'VAT',
        ratePpm: 190_000,
        base: 840,
        amount: 160,
        isIncluded: true,
      },
      {
        kind: 'tax',
        lineId: null,
        name: 'VAT',
        ratePpm: 190_000,
        base: 412,
        amount: 78,
        isIncluded: true,
      },
      { kind: 'total', ...answer.totals },
    ])
  })

  it('refuses sums that could not be counted exactly', () => {
    const huge = line('a', Number.MAX_SAFE_INTEGER, { quantity: 2 })
    expect(() => quote(quoteInput({ lines: [huge] }))).toThrow(
      expect.toSatisfy((error) => isDomainError(error, 'amount_too_large')),
    )
  })

  it.each([
    ['a fraction of a cent', [line('a', 1.5)]],
    ['a negative price', [line('a', -1)]],
    ['no quantity', [line('a', 1, { quantity: 0 })]],
    ['a line twice', [line('a', 1), line('a', 1)]],
  ])('refuses %s', (_, lines) => {
    expect(() => quote(quoteInput({ lines }))).toThrow(RangeError)
  })
})
