import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { carts, jobs, orderLines, orders, promoCodes, stockLevels } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { setPrice } from '@/domain/catalog/set-price'
import { placeOrder } from '@/domain/checkout/place-order'
import { anOrder, aReadyCart, copiesOf, paymentOf } from '@/domain/checkout/testing'
import { getOrderView } from '@/domain/orders/queries'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { aProduct, aShop, type MadeShop, tester } from '@/domain/testing'
import { setClock } from '@/lib/clock'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

async function stockOf(variantId: string) {
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId))
  return { onHand: level?.onHand, reserved: level?.reserved, allocated: level?.allocated }
}

test('a session payment leaves the order pending, the stock reserved and the amount asked for', async () => {
  const { variantId } = await aProduct({ price: 1200, stock: 5 })
  const { order, next } = await anOrder(shop, { variantId, quantity: 2 })
  expect(next).toBe('pay')
  expect(order).toMatchObject({ status: 'pending', paymentStatus: 'unpaid', totalAmount: 2890 })
  expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 2, allocated: 0 })
  expect(await paymentOf(order.id)).toMatchObject({ amount: 2890, authorized: 0, captured: 0 })
  const expiry = await db
    .select()
    .from(jobs)
    .where(eq(jobs.dedupeKey, `expire-order:${order.id}`))
  expect(expiry[0]?.runAt).toEqual(order.expiresAt)
})

test('an offline method places the order at once', async () => {
  const { variantId } = await aProduct({ price: 1200, stock: 5 })
  const { order, next } = await anOrder(shop, { variantId, paymentMethod: 'bank_transfer' })
  expect(next).toBe('done')
  expect(order).toMatchObject({ status: 'placed', paymentStatus: 'unpaid' })
  expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 0, allocated: 1 })
  const [cart] = await db.select().from(carts).where(eq(carts.id, order.cartId))
  expect(cart?.status).toBe('completed')
})

test('an order that costs nothing is placed and paid', async () => {
  const { variantId } = await aProduct({ price: 1000, stock: 5 })
  await transact((tx) =>
    createPromotion(tx, tester, {
      name: 'Everything',
      rules: { kind: 'order', discount: { type: 'percent', ppm: 1_000_000 } },
      codes: [{ code: 'ALLFREE' }],
    }),
  )
  await transact((tx) =>
    createPromotion(tx, tester, {
      name: 'Post',
      rules: { kind: 'shipping', discount: { type: 'percent', ppm: 1_000_000 } },
      codes: [{ code: 'POSTFREE' }],
    }),
  )
  const { order } = await anOrder(shop, { variantId, codes: ['allfree', 'postfree'] })
  expect(order).toMatchObject({ status: 'placed', paymentStatus: 'paid', totalAmount: 0 })
})

test('what the order says is frozen: its lines, prices, tax and address', async () => {
  const { variantId } = await aProduct({ price: 1190, stock: 5, title: 'Field notes' })
  const { order } = await anOrder(shop, { variantId, paymentMethod: 'bank_transfer' })
  await transact((tx) => setPrice(tx, tester, { variantId, price: { amount: 9999 } }))
  const view = await getOrderView(db, order)
  expect(view.lines).toMatchObject([
    { title: 'Field notes', quantity: 1, unitAmount: 1190, netAmount: 1000, taxAmount: 190 },
  ])
  expect(view.totals).toMatchObject({ items: 1190, shipping: 490, total: 1680, tax: 268 })
  expect(view.shippingAddress.city).toBe('Berlin')
  const change = transact((tx) =>
    tx.update(orderLines).set({ title: 'Other' }).where(eq(orderLines.orderId, order.id)),
  )
  await expect(change).rejects.toThrow()
})

test('a second click gets the same order', async () => {
  const { variantId } = await aProduct({ stock: 5 })
  const cart = await aReadyCart(shop, { variantId })
  const first = await transact((tx) => placeOrder(tx, GUEST, cart))
  const second = await transact((tx) => placeOrder(tx, GUEST, cart))
  expect(second).toEqual({ order: first.order, next: 'pay' })
  expect(await stockOf(variantId)).toMatchObject({ reserved: 1 })
})

test('twenty tabs that pay one cart make one order', async () => {
  const { variantId } = await aProduct({ stock: 5 })
  const cart = await aReadyCart(shop, { variantId })
  const placed = await Promise.all(
    Array.from({ length: 20 }, () => transact((tx) => placeOrder(tx, GUEST, cart))),
  )
  expect(new Set(placed.map(({ order }) => order.number)).size).toBe(1)
  expect(await db.$count(orders, eq(orders.cartId, cart.cartId))).toBe(1)
})

test('a total that changed meanwhile is refused with both amounts, and nothing is kept', async () => {
  const { variantId } = await aProduct({ price: 1000, stock: 5 })
  const cart = await aReadyCart(shop, { variantId })
  await transact((tx) => setPrice(tx, tester, { variantId, price: { amount: 1100 } }))
  await expect(transact((tx) => placeOrder(tx, GUEST, cart))).rejects.toMatchObject({
    code: 'quote_changed',
    details: { shown: 1490, now: 1590 },
  })
  const [row] = await db.select().from(carts).where(eq(carts.id, cart.cartId))
  expect(row?.status).toBe('open')
  expect(await stockOf(variantId)).toMatchObject({ reserved: 0 })
})

test('a cart that another tab changed is refused', async () => {
  const { variantId } = await aProduct({ stock: 5 })
  const cart = await aReadyCart(shop, { variantId })
  const stale = { ...cart, cartVersion: cart.cartVersion - 1 }
  await expect(transact((tx) => placeOrder(tx, GUEST, stale))).rejects.toMatchObject({
    code: 'cart_changed',
  })
})

test('goods that somebody else is paying for are out of stock', async () => {
  const { variantId } = await aProduct({ stock: 1 })
  const slower = await aReadyCart(shop, { variantId })
  await anOrder(shop, { variantId })
  await expect(transact((tx) => placeOrder(tx, GUEST, slower))).rejects.toMatchObject({
    code: 'out_of_stock',
    details: { variantId },
  })
})

test('goods that somebody has held for too long go to the next buyer', async () => {
  const { variantId } = await aProduct({ stock: 1 })
  const patient = await aReadyCart(shop, { variantId, paymentMethod: 'bank_transfer' })
  const { order } = await anOrder(shop, { variantId })
  setClock(() => new Date(order.expiresAt.getTime() + 16 * 60_000))
  const { order: next } = await transact((tx) => placeOrder(tx, GUEST, patient))
  expect(next.status).toBe('placed')
  expect(await stockOf(variantId)).toEqual({ onHand: 1, reserved: 0, allocated: 1 })
})

test('two hundred buyers for fifty pieces buy fifty', async () => {
  const { variantId } = await aProduct({ stock: 50 })
  const first = await aReadyCart(shop, { variantId, paymentMethod: 'bank_transfer' })
  const ready = [first, ...(await copiesOf(first, 199))]
  const results = await Promise.allSettled(
    ready.map((cart) => transact((tx) => placeOrder(tx, GUEST, cart))),
  )
  const refused = results.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(150)
  for (const result of refused) expect(result).toMatchObject({ reason: { code: 'out_of_stock' } })
  expect(await stockOf(variantId)).toEqual({ onHand: 50, reserved: 0, allocated: 50 })
})

test('a code limited to ten is used ten times', async () => {
  const { variantId } = await aProduct({ stock: 100 })
  await transact((tx) =>
    createPromotion(tx, tester, {
      name: 'Ten only',
      rules: { kind: 'order', discount: { type: 'percent', ppm: 100_000 } },
      codes: [{ code: 'TENONLY', usageLimit: 10 }],
    }),
  )
  const first = await aReadyCart(shop, { variantId, codes: ['TENONLY'] })
  const ready = [first, ...(await copiesOf(first, 24))]
  const results = await Promise.allSettled(
    ready.map((cart) => transact((tx) => placeOrder(tx, GUEST, cart))),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  const [code] = await db.select().from(promoCodes).where(eq(promoCodes.codeNorm, 'TENONLY'))
  expect(code?.used).toBe(10)
})

test('an incomplete checkout is refused with what is missing', async () => {
  const { variantId } = await aProduct({ stock: 5 })
  for (const [column, code] of [
    ['email', 'contact_missing'],
    ['shippingAddress', 'address_missing'],
    ['shippingMethodId', 'shipping_method_missing'],
    ['paymentMethod', 'payment_method_missing'],
  ] as const) {
    const cart = await aReadyCart(shop, { variantId })
    await transact((tx) =>
      tx
        .update(carts)
        .set({ [column]: null })
        .where(eq(carts.id, cart.cartId)),
    )
    await expect(transact((tx) => placeOrder(tx, GUEST, cart))).rejects.toMatchObject({ code })
  }
})

test('after all this every invariant holds', async () => {
  expect(await findViolations()).toEqual([])
})
