import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { type BookStockInput, bookStock } from '@/domain/inventory/book-stock'
import { listStockMovements } from '@/domain/inventory/list-movements'
import { listStockLevels } from '@/domain/inventory/queries'
import { aClerk, aLocation, aProduct, tester } from '@/domain/testing'

const clerk = aClerk('inventory.write')

async function aShelf(stock = 5) {
  const locationId = await aLocation()
  const { variantId } = await aProduct({ stock })
  const book = (reason: BookStockInput['reason'], quantity: number, actor = clerk, note = '') =>
    transact((tx) =>
      bookStock(tx, actor, { locationId, reason, note, quantities: [{ variantId, quantity }] }),
    )
  const onHand = async () => (await listStockLevels(db, [variantId]))[0]?.onHand
  return { locationId, variantId, book, onHand }
}

test.each([
  ['received', 3, 8],
  ['returned', 3, 8],
  ['found', 3, 8],
  ['counted', 3, 3],
  ['damaged', 3, 2],
  ['lost', 3, 2],
  ['used', 5, 0],
] as const)('%s %i makes five %i', async (reason, quantity, expected) => {
  const { book, onHand } = await aShelf(5)
  await book(reason, quantity)
  expect(await onHand()).toBe(expected)
})

test('several variants are booked together or not at all', async () => {
  const { locationId, variantId, onHand } = await aShelf(5)
  const other = await aShelf(1)
  const quantities = [
    { variantId, quantity: 2 },
    { variantId: other.variantId, quantity: 2 },
  ]
  await expect(
    transact((tx) => bookStock(tx, clerk, { locationId, reason: 'damaged', quantities })),
  ).rejects.toMatchObject({
    code: 'stock_too_low',
    details: { variantId: other.variantId, onHand: 1 },
  })
  expect([await onHand(), await other.onHand()]).toEqual([5, 1])

  await transact((tx) => bookStock(tx, clerk, { locationId, reason: 'found', quantities }))
  expect([await onHand(), await other.onHand()]).toEqual([7, 3])
})

test('who booked what and why can be read, the latest first', async () => {
  const { userId } = await aColleague('catalogue')
  const kit = { kind: 'staff', userId, permissions: ['inventory.write'] } as const
  const { variantId, book } = await aShelf(5)
  await book('received', 4, kit, 'PO 7')
  await book('counted', 8, kit)
  await book('counted', 8, kit)

  expect(await listStockMovements(db, [variantId])).toMatchObject([
    { kind: 'adjusted', onHandDelta: -1, reason: 'counted', by: 'Kit Foxglove' },
    { kind: 'received', onHandDelta: 4, reason: 'received: PO 7', by: 'Kit Foxglove' },
    { kind: 'adjusted', onHandDelta: 5, reason: 'test', by: 'test' },
  ])
  expect(await listStockMovements(db, [])).toEqual([])
})

test('strangers, the unknown and nonsense are refused', async () => {
  const { locationId, variantId, book, onHand } = await aShelf(5)
  for (const actor of [GUEST, aClerk('catalog.write')]) {
    await expect(book('found', 1, actor)).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(book('found', -1)).rejects.toThrow()
  const quantities = [{ variantId: 'var_none', quantity: 1 }]
  await expect(
    transact((tx) => bookStock(tx, tester, { locationId, reason: 'found', quantities })),
  ).rejects.toMatchObject({ code: 'not_found' })
  expect(await onHand()).toBe(5)
  expect(await listStockMovements(db, [variantId])).toHaveLength(1)
})
