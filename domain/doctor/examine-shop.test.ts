import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { carts } from '@/db/schema/cart'
import { transact } from '@/db/transact'
import { createCart } from '@/domain/cart/create-cart'
import { examineShop } from '@/domain/doctor/examine-shop'
import { aProduct } from '@/domain/testing'

test('a sound shop has no findings, and what is damaged is found', async () => {
  await aProduct()
  const before = await examineShop()
  expect(before.length).toBeGreaterThan(15)
  expect(before.filter(({ violations }) => violations > 0)).toEqual([])

  const { cart } = await transact(createCart)
  await transact((tx) => tx.update(carts).set({ status: 'completed' }).where(eq(carts.id, cart.id)))
  const wrong = (await examineShop()).filter(({ violations }) => violations > 0)
  expect(wrong).toMatchObject([
    { invariant: 'a cart closed for an order has one', violations: 1, rows: [{ id: cart.id }] },
  ])
})
