import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { stockLevels, stockMovements } from '@/db/schema/inventory'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { adjustStock } from '@/domain/inventory/adjust-stock'
import { createLocation } from '@/domain/inventory/create-location'
import { listLocations, listStockLevels } from '@/domain/inventory/queries'
import { receiveStock } from '@/domain/inventory/receive-stock'
import { setBackorderLimit } from '@/domain/inventory/set-backorder-limit'
import { aClerk, aLocation, aProduct } from '@/domain/testing'

const clerk = aClerk('inventory.write')

async function aPlace(stock = 0) {
  const { variantId } = await aProduct({ stock })
  return { variantId, locationId: await aLocation() }
}

/** As an order would, without making one. */
async function promise(variantId: string, allocated: number) {
  await transact(async (tx) => {
    await tx.update(stockLevels).set({ allocated }).where(eq(stockLevels.variantId, variantId))
  })
}

async function movementsOf(variantId: string) {
  const rows = await db
    .select()
    .from(stockMovements)
    .where(eq(stockMovements.variantId, variantId))
    .orderBy(asc(stockMovements.id))
  return rows.map(({ kind, onHandDelta, reason }) => [kind, onHandDelta, reason])
}

test('what arrives is added, and why is written down', async () => {
  const place = await aPlace()
  await transact((tx) => receiveStock(tx, clerk, { ...place, quantity: 10, reason: 'PO 7' }))
  const level = await transact((tx) => receiveStock(tx, clerk, { ...place, quantity: 5 }))

  expect(level).toMatchObject({ onHand: 15, shortfall: 0 })
  expect(await listStockLevels(db, [place.variantId])).toEqual([level])
  expect(await movementsOf(place.variantId)).toEqual([
    ['received', 10, 'PO 7'],
    ['received', 5, ''],
  ])
})

test('a count replaces what was believed, and counting the same changes nothing', async () => {
  const place = await aPlace(10)
  const count = { ...place, counted: 7, reason: 'stocktaking' }
  await transact((tx) => adjustStock(tx, clerk, count))
  const level = await transact((tx) => adjustStock(tx, clerk, count))

  expect(level.onHand).toBe(7)
  expect(await movementsOf(place.variantId)).toEqual([
    ['adjusted', 10, 'test'],
    ['adjusted', -3, 'stocktaking'],
  ])
})

test('a count below what is promised becomes a shortfall, which arrivals make up for', async () => {
  const place = await aPlace(10)
  await promise(place.variantId, 8)

  const short = await transact((tx) =>
    adjustStock(tx, clerk, { ...place, counted: 5, reason: 'water damage' }),
  )
  expect(short).toMatchObject({ onHand: 5, allocated: 8, shortfall: 3 })

  const less = await transact((tx) => receiveStock(tx, clerk, { ...place, quantity: 2 }))
  expect(less).toMatchObject({ onHand: 7, shortfall: 1 })
  const enough = await transact((tx) => receiveStock(tx, clerk, { ...place, quantity: 20 }))
  expect(enough).toMatchObject({ onHand: 27, shortfall: 0 })
})

test('a lower backorder limit keeps what is promised', async () => {
  const place = await aPlace(2)
  await transact((tx) => setBackorderLimit(tx, clerk, { ...place, limit: 10 }))
  await promise(place.variantId, 9)

  const level = await transact((tx) => setBackorderLimit(tx, clerk, { ...place, limit: 4 }))
  expect(level).toMatchObject({ onHand: 2, backorderLimit: 4, allocated: 9, shortfall: 3 })
  expect(await movementsOf(place.variantId)).toHaveLength(1)
})

test('arrivals booked at the same time are all counted', async () => {
  const place = await aPlace()
  await Promise.all(
    Array.from({ length: 12 }, () =>
      transact((tx) => receiveStock(tx, clerk, { ...place, quantity: 1 })),
    ),
  )
  expect(await listStockLevels(db, [place.variantId])).toMatchObject([{ onHand: 12 }])
  expect(await movementsOf(place.variantId)).toHaveLength(12)
})

test('goods are taken from the oldest location first', async () => {
  const first = await aLocation()
  const { locationId } = await transact((tx) => createLocation(tx, clerk, { name: 'Attic' }))
  expect((await listLocations(db)).map(({ id }) => id)).toEqual([first, locationId])
})

test('strangers, the unknown and nonsense are refused', async () => {
  const place = await aPlace(3)
  const receive = (input: object, actor = clerk) =>
    transact((tx) => receiveStock(tx, actor, { ...place, quantity: 1, ...input }))
  const count = (input: object, actor = clerk) =>
    transact((tx) => adjustStock(tx, actor, { ...place, counted: 1, reason: 'x', ...input }))
  const limit = (input: object, actor = clerk) =>
    transact((tx) => setBackorderLimit(tx, actor, { ...place, limit: 1, ...input }))

  for (const verb of [receive, count, limit]) {
    for (const actor of [GUEST, aClerk('catalog.write')]) {
      await expect(verb({}, actor)).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(verb({ variantId: 'var_none' })).rejects.toMatchObject({ code: 'not_found' })
    await expect(verb({ locationId: 'loc_none' })).rejects.toMatchObject({ code: 'not_found' })
  }
  await expect(receive({ quantity: 0 })).rejects.toThrow()
  await expect(count({ counted: -1 })).rejects.toThrow()
  await expect(transact((tx) => createLocation(tx, GUEST, { name: 'Mine' }))).rejects.toMatchObject(
    { code: 'forbidden' },
  )
  expect(await listStockLevels(db, [place.variantId])).toMatchObject([{ onHand: 3 }])
})
