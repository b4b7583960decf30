import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { priceHistory, prices } from '@/db/schema/catalog'
import { events } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { setPrice } from '@/domain/catalog/set-price'
import { aClerk, aProduct, tester } from '@/domain/testing'

async function amountsOf(variantId: string) {
  const current = await db.select().from(prices).where(eq(prices.variantId, variantId))
  const remembered = await db
    .select()
    .from(priceHistory)
    .where(eq(priceHistory.variantId, variantId))
    .orderBy(asc(priceHistory.id))
  return {
    current: current.map(({ amount }) => amount).sort((a, b) => a - b),
    remembered: remembered.map(({ amount }) => amount),
  }
}

test('a new price takes the place of the old one, which is remembered', async () => {
  const { variantId, productId } = await aProduct({ price: 1000 })
  const price = { amount: 1200, compareAt: 1500 }
  await transact((tx) => setPrice(tx, aClerk('catalog.write'), { variantId, price }))

  expect(await amountsOf(variantId)).toEqual({ current: [1200], remembered: [1000, 1200] })
  const rows = await db.select().from(events).where(eq(events.subject, productId))
  expect(rows.at(-1)).toMatchObject({
    name: 'price.changed',
    data: {
      variantId,
      currency: 'EUR',
      before: { amount: 1000, compareAt: null },
      after: price,
      version: 3,
    },
  })
})

test('the same price again says nothing', async () => {
  const { variantId, productId } = await aProduct({ price: 1000 })
  const before = await db.$count(events, eq(events.subject, productId))
  await transact((tx) => setPrice(tx, tester, { variantId, price: { amount: 1000 } }))

  expect(await db.$count(events, eq(events.subject, productId))).toBe(before)
  expect(await amountsOf(variantId)).toEqual({ current: [1000], remembered: [1000] })
})

test('a sale and a price for many stand beside the usual price', async () => {
  const { variantId } = await aProduct({ price: 1000 })
  const endsAt = new Date('2027-01-01T00:00:00Z')
  await transact((tx) => setPrice(tx, tester, { variantId, price: { amount: 700, endsAt } }))
  await transact((tx) =>
    setPrice(tx, tester, { variantId, price: { amount: 900, minQuantity: 10 } }),
  )
  await transact((tx) => setPrice(tx, tester, { variantId, price: { amount: 650, endsAt } }))

  expect(await amountsOf(variantId)).toEqual({ current: [650, 900, 1000], remembered: [1000] })
})

test('strangers, the unknown and nonsense are refused', async () => {
  const { variantId } = await aProduct()
  const price = { amount: 100 }
  await expect(transact((tx) => setPrice(tx, GUEST, { variantId, price }))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(
    transact((tx) => setPrice(tx, tester, { variantId: 'var_none', price })),
  ).rejects.toMatchObject({ code: 'not_found' })
  for (const amount of [-1, 1.5, Number.NaN]) {
    await expect(
      transact((tx) => setPrice(tx, tester, { variantId, price: { amount } })),
    ).rejects.toThrow()
  }
})
