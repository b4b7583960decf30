import { expect, test } from 'vitest'
import { contentVersion } from '@/db/content-version'
import { transact } from '@/db/transact'
import { createCart } from '@/domain/cart/create-cart'
import { reserveStock } from '@/domain/inventory/reserve-stock'
import { aProduct } from '@/domain/testing'

const LATER = new Date(Date.now() + 60_000)

async function buyLast(variantId: string, isBought?: Promise<void>): Promise<void> {
  await transact(async (tx) => {
    const { cart } = await createCart(tx)
    await reserveStock(tx, cart.id, [{ variantId, quantity: 1 }], LATER)
    await isBought
  })
}

test('two who buy the last pieces of different goods do not wait for each other', async () => {
  const slowGoods = await aProduct({ stock: 1 })
  const quickGoods = await aProduct({ stock: 1 })
  const { promise: isBought, resolve: tell } = Promise.withResolvers<void>()
  const atFirst = await contentVersion()
  const slow = buyLast(slowGoods.variantId, isBought)
  await buyLast(quickGoods.variantId)
  const afterQuick = await contentVersion()
  tell()
  await slow
  expect(afterQuick).not.toBe(atFirst)
  expect(await contentVersion()).not.toBe(afterQuick)
})
