import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { promoCodes } from '@/db/schema/promotions'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { applyCode } from '@/domain/cart/apply-code'
import { getCart } from '@/domain/cart/queries'
import { removeCode } from '@/domain/cart/remove-code'
import { aCart, aVariant, staff } from '@/domain/cart/testing-cart'
import { type CreatePromotionInput, createPromotion } from '@/domain/promotions/create-promotion'
import { now } from '@/lib/clock'

const tenPercent = {
  kind: 'order',
  discount: { type: 'percent', ppm: 100_000 },
} satisfies CreatePromotionInput['rules']

function promotion(code: string, overrides: Partial<CreatePromotionInput> = {}) {
  const codes = [{ code }]
  return transact((tx) =>
    createPromotion(tx, staff, { name: code, rules: tenPercent, codes, ...overrides }),
  )
}

const apply = (cartToken: string, code: string) =>
  transact((tx) => applyCode(tx, GUEST, { cartToken, code }))

async function someCart() {
  return await aCart([(await aVariant({ amount: 1000 })).variantId])
}

function inDays(days: number): Date {
  return new Date(now().getTime() + days * 24 * 60 * 60_000)
}

describe('applyCode', () => {
  it('enters a code once, however it is written', async () => {
    await promotion('WELCOME')
    const cartToken = await someCart()
    await apply(cartToken, ' wel come ')
    await apply(cartToken, 'WELCOME')
    expect((await getCart(db, cartToken)).codes.map(({ code }) => code)).toEqual(['WELCOME'])
  })

  it('gives a code up again', async () => {
    const { codeIds } = await promotion('FICKLE')
    const cartToken = await someCart()
    await apply(cartToken, 'fickle')
    const codeId = codeIds[0] ?? ''
    await transact((tx) => removeCode(tx, GUEST, { cartToken, codeId }))
    await transact((tx) => removeCode(tx, GUEST, { cartToken, codeId }))
    expect((await getCart(db, cartToken)).codes).toEqual([])
  })

  it.each<[string, Partial<CreatePromotionInput>, string]>([
    ['SOON', { startsAt: inDays(1) }, 'code_not_started'],
    ['LATE', { startsAt: inDays(-2), endsAt: inDays(-1) }, 'code_expired'],
    [
      'LITTLE',
      { rules: { ...tenPercent, minimumSubtotal: { EUR: 5000 } } },
      'code_minimum_not_met',
    ],
    ['OTHER', { rules: { ...tenPercent, appliesTo: { tags: ['ink'] } } }, 'code_not_applicable'],
  ])('refuses %s', async (code, overrides, expected) => {
    await promotion(code, overrides)
    const cartToken = await someCart()
    await expect(apply(cartToken, code)).rejects.toMatchObject({ code: expected })
    expect((await getCart(db, cartToken)).codes).toEqual([])
  })

  it('refuses a code that nobody knows or that is used up', async () => {
    const cartToken = await someCart()
    await expect(apply(cartToken, 'NONE')).rejects.toMatchObject({ code: 'code_unknown' })
    await promotion('ONCE', { codes: [{ code: 'ONCE', usageLimit: 1 }] })
    await transact((tx) =>
      tx.update(promoCodes).set({ used: 1 }).where(eq(promoCodes.codeNorm, 'ONCE')),
    )
    await expect(apply(cartToken, 'ONCE')).rejects.toMatchObject({ code: 'code_used_up' })
  })

  it('refuses the sixth code', async () => {
    const cartToken = await someCart()
    for (const number of [1, 2, 3, 4, 5, 6]) await promotion(`MANY${number}`)
    for (const number of [1, 2, 3, 4, 5]) await apply(cartToken, `MANY${number}`)
    const sixth = apply(cartToken, 'MANY6')
    await expect(sixth).rejects.toMatchObject({ code: 'too_many_codes', details: { max: 5 } })
  })
})
