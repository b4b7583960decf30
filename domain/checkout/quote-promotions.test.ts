import { describe, expect, it } from 'vitest'
import { quote } from '@/domain/checkout/quote'
import {
  amountOff,
  codeOffer,
  line,
  offer,
  percent,
  percentOff,
  quoteInput,
  shipping,
} from '@/domain/checkout/testing-quote'
import type { PromotionOffer } from '@/domain/promotions/offer'
import type { RulesOf } from '@/domain/promotions/rules'

const cart = { lines: [line('a', 1000, { quantity: 2 }), line('b', 500)], shipping: shipping(490) }

function withCodes(codes: string[], promotions: PromotionOffer[]) {
  return quote(quoteInput({ ...cart, promotions, enteredCodes: codes }))
}

describe('a code', () => {
  const tenPercent = percentOff('order', 100_000)

  it('unlocks its promotion', () => {
    const answer = withCodes(['TEN'], [codeOffer('TEN', tenPercent)])
    expect(answer.rejectedCodes).toEqual([])
    expect(answer.applied).toEqual([
      {
        promotionId: 'pro_TEN',
        name: 'Promotion pro_TEN',
        kind: 'order',
        codeId: 'cod_TEN',
        code: 'TEN',
        lines: [
          { lineId: 'a', amount: 200 },
          { lineId: 'b', amount: 50 },
        ],
        shippingAmount: 0,
        amount: 250,
      },
    ])
  })

  it('is needed where the promotion says so', () => {
    const answer = withCodes([], [codeOffer('TEN', tenPercent)])
    expect(answer.applied).toEqual([])
    expect(answer.trace.some((step) => step.kind === 'promotion_refused')).toBe(false)
  })

  const later = new Date('2026-11-23T12:00:00.001Z')
  const noon = new Date('2026-11-23T12:00:00Z')
  const usedUp = [{ id: 'cod_TEN', code: 'TEN', refusal: 'code_used_up' as const }]

  it.each<[string, PromotionOffer[]]>([
    ['code_unknown', []],
    ['code_not_started', [codeOffer('TEN', tenPercent, { startsAt: later })]],
    ['code_expired', [codeOffer('TEN', tenPercent, { endsAt: noon })]],
    ['code_used_up', [codeOffer('TEN', tenPercent, { codes: usedUp })]],
    ['code_minimum_not_met', [codeOffer('TEN', { ...tenPercent, minimumSubtotal: { EUR: 2501 } })]],
    ['code_minimum_not_met', [codeOffer('TEN', { ...tenPercent, minimumQuantity: 4 })]],
    [
      'code_not_applicable',
      [
        codeOffer('TEN', {
          kind: 'order',
          discount: percent(100_000),
          appliesTo: { tags: ['sale'] },
        }),
      ],
    ],
    ['code_not_applicable', [codeOffer('TEN', { ...tenPercent, minimumSubtotal: { USD: 1 } })]],
    [
      'code_not_applicable',
      [codeOffer('TEN', { kind: 'order', discount: { type: 'fixed', amounts: { USD: 1 } } })],
    ],
    [
      'code_not_applicable',
      [
        codeOffer('TEN', {
          kind: 'shipping',
          discount: percent(1_000_000),
          methodIds: ['shm_express'],
        }),
      ],
    ],
    [
      'code_not_applicable',
      [codeOffer('TEN', tenPercent), offer('all', percentOff('line', 1_000_000))],
    ],
    [
      'code_not_combinable',
      [
        codeOffer('TEN', tenPercent),
        offer('half', percentOff('order', 500_000), { stacking: 'exclusive' }),
      ],
    ],
  ])('is rejected as %s', (reason, promotions) => {
    const answer = withCodes(['TEN'], promotions)
    expect(answer.rejectedCodes).toEqual([{ code: 'TEN', reason }])
    expect(answer.applied.some(({ code }) => code === 'TEN')).toBe(false)
  })

  it('counts from the first to the last moment of its promotion', () => {
    const promotion = codeOffer('TEN', tenPercent, { startsAt: noon, endsAt: later })
    expect(withCodes(['TEN'], [promotion]).totals.discount).toBe(250)
  })

  it('meets a minimum exactly, whatever other promotions take off', () => {
    const promotion = codeOffer('TEN', { ...tenPercent, minimumSubtotal: { EUR: 2500 } })
    const answer = withCodes(['TEN'], [promotion, offer('half', percentOff('line', 500_000))])
    expect(answer.totals.discount).toBe(1250 + 125)
  })

  it('is not spent beside another code of the same promotion', () => {
    const codes = ['ONE', 'TWO'].map((code) => ({ id: code, code, refusal: null }))
    const promotion = offer('p', tenPercent, { requiresCode: true, codes })
    const answer = withCodes(['TWO', 'ONE'], [promotion])
    expect(answer.applied.map(({ code }) => code)).toEqual(['ONE'])
    expect(answer.rejectedCodes).toEqual([{ code: 'TWO', reason: 'code_not_combinable' }])
  })

  it('is replaced by its unspent sister', () => {
    const codes = [
      { id: 'ONE', code: 'ONE', refusal: 'code_used_up' as const },
      { id: 'TWO', code: 'TWO', refusal: null },
    ]
    const answer = withCodes(
      ['ONE', 'TWO'],
      [offer('p', tenPercent, { requiresCode: true, codes })],
    )
    expect(answer.applied.map(({ code }) => code)).toEqual(['TWO'])
    expect(answer.rejectedCodes).toEqual([{ code: 'ONE', reason: 'code_used_up' }])
  })

  it('for free shipping waits until a method is chosen', () => {
    const promotion = codeOffer('FREE', percentOff('shipping', 1_000_000), {
      stacking: 'exclusive',
    })
    const input = quoteInput({
      lines: cart.lines,
      promotions: [promotion],
      enteredCodes: ['FREE'],
    })
    const waiting = quote(input)
    expect(waiting.applied).toMatchObject([{ code: 'FREE', amount: 0 }])
    expect(quote({ ...input, shipping: shipping(490) }).totals.shipping).toBe(0)
  })

  it('for free shipping does not apply where nothing is sent or sending is free', () => {
    const promotions = [codeOffer('FREE', percentOff('shipping', 1_000_000))]
    const download = line('zine', 500, { requiresShipping: false })
    const base = { promotions, enteredCodes: ['FREE'] }
    const rejected = [{ code: 'FREE', reason: 'code_not_applicable' }]
    expect(quote(quoteInput({ ...base, lines: [download] })).rejectedCodes).toEqual(rejected)
    expect(quote(quoteInput({ ...base, ...cart, shipping: shipping(0) })).rejectedCodes).toEqual(
      rejected,
    )
  })
})

describe('several promotions', () => {
  it('take percentages before fixed amounts, whatever their ids', () => {
    const answer = withCodes(
      [],
      [offer('a', amountOff('order', 500)), offer('b', percentOff('order', 100_000))],
    )
    expect(answer.applied.map(({ promotionId, amount }) => [promotionId, amount])).toEqual([
      ['b', 250],
      ['a', 500],
    ])
  })

  it('never take more than is left', () => {
    const answer = withCodes(
      [],
      [
        offer('a', amountOff('line', 800)),
        offer('b', amountOff('order', 9999)),
        offer('c', amountOff('shipping', 9999)),
      ],
    )
    expect(answer.lines.map((line) => [line.lineDiscount, line.orderDiscount])).toEqual([
      [1600, 400],
      [500, 0],
    ])
    expect(answer.totals.total).toBe(0)
  })

  it.each([
    ['the exclusive one when it saves more', 300_000, ['exclusive'], 750],
    ['the stackable ones together when they save more', 150_000, ['s1', 's2'], 475],
  ])('apply %s', (_, ppm, promotionIds, discount) => {
    const answer = withCodes(
      [],
      [
        offer('exclusive', percentOff('order', ppm), { stacking: 'exclusive' }),
        offer('s1', percentOff('order', 100_000)),
        offer('s2', percentOff('order', 100_000)),
      ],
    )
    expect(answer.applied.map(({ promotionId }) => promotionId)).toEqual(promotionIds)
    expect(answer.totals.discount).toBe(discount)
    expect(answer.trace).toContainEqual(
      expect.objectContaining({
        kind: 'promotions_compared',
        chosen: { promotionIds, total: answer.totals.total },
      }),
    )
  })

  it('leave the tie to the one whose code was entered', () => {
    const rules = percentOff('order', 100_000)
    const promotions = [
      offer('auto', rules),
      codeOffer('TEN', rules, { stacking: 'exclusive', id: 'zz' }),
    ]
    expect(withCodes(['TEN'], promotions).applied.map(({ code }) => code)).toEqual(['TEN'])
  })

  it('apply only to the goods they name', () => {
    const rules: RulesOf<'line'> = {
      kind: 'line',
      discount: percent(100_000),
      appliesTo: { collectionIds: ['paper'], except: { tags: ['gift-card'] } },
    }
    const lines = [
      line('a', 1000, { collectionIds: ['paper'] }),
      line('b', 1000, { collectionIds: ['paper'], tags: ['gift-card'] }),
      line('c', 1000, { collectionIds: ['ink'] }),
    ]
    const answer = quote(quoteInput({ lines, promotions: [offer('p', rules)] }))
    expect(answer.lines.map((line) => line.lineDiscount)).toEqual([100, 0, 0])
  })
})

describe('buy x, get y', () => {
  const threeForTwo: RulesOf<'buy_x_get_y'> = {
    kind: 'buy_x_get_y',
    buy: { quantity: 2 },
    get: { quantity: 1, ppm: 1_000_000 },
  }
  const penForNotebook: RulesOf<'buy_x_get_y'> = {
    kind: 'buy_x_get_y',
    buy: { quantity: 1, items: { tags: ['notebook'] } },
    get: { quantity: 1, ppm: 500_000, items: { tags: ['pen'] } },
  }
  const notebook = (quantity: number) => line('n', 1500, { quantity, tags: ['notebook'] })
  const pen = (quantity: number) => line('p', 333, { quantity, tags: ['pen'] })

  it.each([
    ['nothing of two', threeForTwo, [line('a', 500, { quantity: 2 })], [0]],
    ['one of three', threeForTwo, [line('a', 500, { quantity: 3 })], [500]],
    [
      'the cheapest two of seven',
      threeForTwo,
      [line('a', 900, { quantity: 6 }), line('b', 100)],
      [900, 100],
    ],
    ['once at most', { ...threeForTwo, maximumUses: 1 }, [line('a', 5, { quantity: 9 })], [5]],
    ['half a pen per notebook', penForNotebook, [notebook(2), pen(3)], [0, 333]],
    ['only as many pens as are there', penForNotebook, [notebook(5), pen(1)], [0, 167]],
    ['no pen without a notebook', penForNotebook, [pen(3)], [0]],
  ])('gives %s', (_, rules, lines, discounts) => {
    const answer = quote(quoteInput({ lines, promotions: [offer('p', rules)] }))
    expect(answer.lines.map((line) => line.lineDiscount)).toEqual(discounts)
  })

  it('keeps back what must have been bought when both may be the same', () => {
    const rules: RulesOf<'buy_x_get_y'> = {
      ...threeForTwo,
      buy: { quantity: 1, items: { tags: ['notebook'] } },
    }
    // The cheap notebook alone could be bought, so the dear pen is what is given.
    const lines = [line('n', 100, { tags: ['notebook'] }), line('p', 900)]
    const answer = quote(quoteInput({ lines, promotions: [offer('p', rules)] }))
    expect(answer.lines.map((line) => line.lineDiscount)).toEqual([0, 900])
  })

  it('gives no unit twice', () => {
    const lines = [line('a', 500, { quantity: 3 })]
    const promotions = [offer('p1', threeForTwo), offer('p2', threeForTwo)]
    expect(quote(quoteInput({ lines, promotions })).totals.discount).toBe(500)
  })

  it('says when too little is in the cart', () => {
    const answer = quote(
      quoteInput({
        lines: [line('a', 500, { quantity: 2 })],
        promotions: [codeOffer('THREE', threeForTwo)],
        enteredCodes: ['THREE'],
      }),
    )
    expect(answer.rejectedCodes).toEqual([{ code: 'THREE', reason: 'code_minimum_not_met' }])
  })
})
