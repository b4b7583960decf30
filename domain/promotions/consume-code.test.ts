import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { carts } from '@/db/schema/cart'
import { orders } from '@/db/schema/orders'
import { promoCodes, promoRedemptions } from '@/db/schema/promotions'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { consumeCode } from '@/domain/promotions/consume-code'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { customerKeyOf } from '@/domain/promotions/customer-key'
import { listPromotionOffers } from '@/domain/promotions/queries'
import { releaseCodes } from '@/domain/promotions/release-codes'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

const rules = { kind: 'order', discount: { type: 'percent', ppm: 100_000 } } as const
const address = {
  name: 'Ada',
  line1: '1 High Street',
  postalCode: '10115',
  city: 'Berlin',
  country: 'DE',
}

async function aCode(limits: { usageLimit?: number; oncePerCustomer?: boolean } = {}) {
  const code = newId('CODE')
  const { codeIds } = await transact((tx) =>
    createPromotion(tx, systemActor('setup'), {
      name: 'Ten',
      rules,
      codes: [{ code, ...limits }],
    }),
  )
  return { codeId: codeIds[0] ?? '', code: code.toUpperCase() }
}

/** Only the row that redemptions point to; making real orders is the affair of a higher noun. */
async function anOrder(): Promise<string> {
  const cartId = newId('crt')
  const id = newId('ord')
  await transact(async (tx) => {
    await tx.insert(carts).values({ id: cartId, tokenHash: cartId, currency: 'EUR' })
    await tx.insert(orders).values({
      id,
      number: id,
      cartId,
      status: 'pending',
      accessTokenHash: id,
      email: 'ada@example.com',
      shippingAddress: address,
      billingAddress: address,
      paymentMethod: 'test',
      currency: 'EUR',
      pricesIncludeTax: true,
      itemsAmount: 0,
      discountAmount: 0,
      shippingAmount: 0,
      addedTaxAmount: 0,
      taxAmount: 0,
      totalAmount: 0,
      calculationVersion: 1,
      calculationTrace: [],
      expiresAt: now(),
    })
  })
  return id
}

function consume(codeId: string, orderId: string, email = `${orderId}@example.com`) {
  return transact((tx) => consumeCode(tx, { codeId, orderId, customerKey: customerKeyOf(email) }))
}

/** How often the code says it was used, and how often it was. */
async function uses(codeId: string) {
  const [code] = await db.select().from(promoCodes).where(eq(promoCodes.id, codeId))
  return [code?.used, await db.$count(promoRedemptions, eq(promoRedemptions.codeId, codeId))]
}

test('an order uses a code once, however often it asks', async () => {
  const { codeId } = await aCode({ usageLimit: 1, oncePerCustomer: true })
  const orderId = await anOrder()
  expect(await uses(codeId)).toEqual([0, 0])

  await consume(codeId, orderId)
  await consume(codeId, orderId)

  expect(await uses(codeId)).toEqual([1, 1])
})

test('a code limited to ten is used ten times by thirty orders at once', async () => {
  const { codeId } = await aCode({ usageLimit: 10 })
  const orderIds: string[] = []
  for (let index = 0; index < 30; index++) orderIds.push(await anOrder())

  const outcomes = await Promise.allSettled(orderIds.map((orderId) => consume(codeId, orderId)))

  const refused = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason] : [],
  )
  expect(refused).toHaveLength(20)
  for (const reason of refused) expect(reason).toMatchObject({ code: 'code_used_up' })
  expect(await uses(codeId)).toEqual([10, 10])
})

test('a customer uses a code for one order only, whatever case they write their address in', async () => {
  const { codeId } = await aCode({ oncePerCustomer: true })
  const orderIds = [await anOrder(), await anOrder(), await anOrder()]

  const outcomes = await Promise.allSettled(
    orderIds.map((orderId, index) =>
      consume(codeId, orderId, index === 0 ? 'ada@example.com' : ' Ada@Example.com'),
    ),
  )

  const refused = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason] : [],
  )
  expect(refused).toHaveLength(2)
  for (const reason of refused) expect(reason).toMatchObject({ code: 'code_already_used' })
  expect(await uses(codeId)).toEqual([1, 1])
  await consume(codeId, await anOrder(), 'bob@example.com')
  expect(await uses(codeId)).toEqual([2, 2])
})

test('a code without limits is used by anybody, any number of times', async () => {
  const { codeId } = await aCode()
  await consume(codeId, await anOrder(), 'ada@example.com')
  await consume(codeId, await anOrder(), 'ada@example.com')
  expect(await uses(codeId)).toEqual([2, 2])
})

test('an unknown code is refused', async () => {
  await expect(consume('cod_none', await anOrder())).rejects.toMatchObject({
    code: 'code_unknown',
    details: { codeId: 'cod_none' },
  })
})

test('codes are given back once, and are free for others then', async () => {
  const limited = await aCode({ usageLimit: 1, oncePerCustomer: true })
  const open = await aCode()
  const first = await anOrder()
  await consume(limited.codeId, first, 'ada@example.com')
  await consume(open.codeId, first)
  await consume(open.codeId, await anOrder())

  await transact((tx) => releaseCodes(tx, first))
  await transact((tx) => releaseCodes(tx, first))

  expect(await uses(limited.codeId)).toEqual([0, 0])
  expect(await uses(open.codeId)).toEqual([1, 1])
  await consume(limited.codeId, await anOrder(), 'ada@example.com')
  expect(await uses(limited.codeId)).toEqual([1, 1])
})

test('who has used a code hears it before paying', async () => {
  const { codeId, code } = await aCode({ usageLimit: 2, oncePerCustomer: true })
  await consume(codeId, await anOrder(), 'ada@example.com')
  const refusalFor = async (email: string | null) => {
    const offers = await listPromotionOffers(db, { enteredCodes: [code], now: now(), email })
    return offers[0]?.codes[0]?.refusal
  }

  expect(await refusalFor('ADA@example.com')).toBe('code_already_used')
  expect(await refusalFor('bob@example.com')).toBeNull()
  expect(await refusalFor(null)).toBeNull()
  await consume(codeId, await anOrder(), 'bob@example.com')
  expect(await refusalFor('eve@example.com')).toBe('code_used_up')
})
