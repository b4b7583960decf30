import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { events, jobs, ledgerEntries, payments, stockLevels } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { getCart } from '@/domain/cart/queries'
import { closePendingOrder } from '@/domain/checkout/close-pending-order'
import { placeOrder } from '@/domain/checkout/place-order'
import { retryPayment } from '@/domain/checkout/retry-payment'
import { settlePayment } from '@/domain/checkout/settle-payment'
import {
  anOrder,
  aReadyCart,
  capturedFacts,
  declinedFacts,
  paymentOf,
} from '@/domain/checkout/testing'
import { getOrder } from '@/domain/orders/queries'
import { settleOperation } from '@/domain/orders/settle-operation'
import type { ProviderPayment } from '@/domain/payments/provider'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { aProduct, aShop, type MadeShop, tester } from '@/domain/testing'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

const worker = systemActor('worker')

function settle(paymentId: string, facts: ProviderPayment) {
  return transact((tx) => settlePayment(tx, worker, { paymentId, facts }))
}

function close(orderId: string) {
  return transact((tx) => closePendingOrder(tx, worker, { orderId, to: 'expired' }))
}

async function stockOf(variantId: string) {
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId))
  return { reserved: level?.reserved, allocated: level?.allocated }
}

async function eventsOf(orderId: string) {
  const rows = await db.select().from(events).where(eq(events.subject, orderId)).orderBy(events.seq)
  return rows.map(({ name }) => name)
}

test('captured money places the order: stock promised, ledger charged, mail on its way', async () => {
  const { variantId } = await aProduct({ stock: 3 })
  const { order } = await anOrder(shop, { variantId })
  const payment = await paymentOf(order.id)
  const settled = await settle(payment.id, capturedFacts(payment))
  expect(settled).toMatchObject({ status: 'placed', paymentStatus: 'paid' })
  expect(await stockOf(variantId)).toEqual({ reserved: 0, allocated: 1 })
  const ledger = await db.select().from(ledgerEntries).where(eq(ledgerEntries.orderId, order.id))
  expect(ledger).toMatchObject([{ kind: 'charge', amount: order.totalAmount }])
  expect(await eventsOf(order.id)).toEqual(['order.created', 'payment.secured', 'order.placed'])
})

test('the same news ten times at once, in any order, settles once', async () => {
  const { variantId } = await aProduct({ stock: 3 })
  const { order } = await anOrder(shop, { variantId })
  const payment = await paymentOf(order.id)
  const open = { ...capturedFacts(payment), state: 'open' as const }
  const news = Array.from({ length: 10 }, (_, n) => (n % 3 ? capturedFacts(payment) : open))
  await Promise.all(news.map((facts) => settle(payment.id, facts)))
  expect(await db.$count(ledgerEntries, eq(ledgerEntries.orderId, order.id))).toBe(1)
  expect((await eventsOf(order.id)).filter((name) => name === 'order.placed')).toHaveLength(1)
  expect(await stockOf(variantId)).toEqual({ reserved: 0, allocated: 1 })
})

test('an amount other than the one asked for is an anomaly, not an order', async () => {
  const { variantId } = await aProduct({ stock: 3 })
  const { order } = await anOrder(shop, { variantId })
  const payment = await paymentOf(order.id)
  const tooLittle = { ...capturedFacts(payment), authorized: 1, captured: 1 }
  expect((await settle(payment.id, tooLittle)).status).toBe('pending')
})

test('after a decline the same order is paid with another attempt, and its stock was kept', async () => {
  const { variantId } = await aProduct({ stock: 1 })
  const { order } = await anOrder(shop, { variantId })
  const first = await paymentOf(order.id)
  await settle(first.id, declinedFacts(first))
  expect((await getOrder(db, order.id)).status).toBe('pending')
  expect(await stockOf(variantId)).toEqual({ reserved: 1, allocated: 0 })

  const wish = { orderId: order.id, paymentMethod: 'test', shippingKind: 'delivery' as const }
  await transact((tx) => retryPayment(tx, GUEST, wish))
  await transact((tx) => retryPayment(tx, GUEST, wish))
  expect(await db.$count(payments, eq(payments.orderId, order.id))).toBe(2)
  const second = await paymentOf(order.id)
  expect(second.id).not.toBe(first.id)
  expect((await settle(second.id, capturedFacts(second))).status).toBe('placed')
})

test('after a decline the order can be placed by bank transfer', async () => {
  const { variantId } = await aProduct({ stock: 1 })
  const { order } = await anOrder(shop, { variantId })
  const payment = await paymentOf(order.id)
  await settle(payment.id, declinedFacts(payment))
  const wish = { orderId: order.id, paymentMethod: 'bank_transfer', shippingKind: null }
  const { next, order: placed } = await transact((tx) => retryPayment(tx, GUEST, wish))
  expect(next).toBe('done')
  expect(placed).toMatchObject({ status: 'placed', paymentMethod: 'bank_transfer' })
})

test('an order nobody paid gives stock, code and cart back', async () => {
  const { variantId } = await aProduct({ stock: 1 })
  await transact((tx) =>
    createPromotion(tx, tester, {
      name: 'Once',
      rules: { kind: 'order', discount: { type: 'percent', ppm: 100_000 } },
      codes: [{ code: 'ONCE', usageLimit: 1 }],
    }),
  )
  const cart = await aReadyCart(shop, { variantId, codes: ['ONCE'] })
  const { order } = await transact((tx) => placeOrder(tx, GUEST, cart))
  await close(order.id)
  await close(order.id)
  expect((await getOrder(db, order.id)).status).toBe('expired')
  expect(await stockOf(variantId)).toEqual({ reserved: 0, allocated: 0 })

  const again = await getCart(db, cart.cartToken)
  expect(again).toMatchObject({ status: 'open', quantity: 1, codes: [{ code: 'ONCE' }] })
  expect(again.id).not.toBe(cart.cartId)
  const { cartId, shownTotal } = { cartId: again.id, shownTotal: cart.shownTotal }
  const retried = await transact((tx) => placeOrder(tx, GUEST, { cartId, shownTotal }))
  expect(retried.order.id).not.toBe(order.id)
})

test('money that comes after the order was given up still places it while there is stock', async () => {
  const { variantId } = await aProduct({ stock: 1 })
  const { order } = await anOrder(shop, { variantId })
  const payment = await paymentOf(order.id)
  await close(order.id)
  expect((await settle(payment.id, capturedFacts(payment))).status).toBe('placed')
  expect(await stockOf(variantId)).toEqual({ reserved: 0, allocated: 1 })
})

test('money that comes when the goods are gone goes back, and the customer is told', async () => {
  const { variantId } = await aProduct({ stock: 1 })
  const { order } = await anOrder(shop, { variantId })
  const payment = await paymentOf(order.id)
  await close(order.id)
  await anOrder(shop, { variantId, paymentMethod: 'bank_transfer' })

  expect((await settle(payment.id, capturedFacts(payment))).status).toBe('expired')
  expect(await eventsOf(order.id)).toContain('payment.returning')
  const [refund] = await db.select().from(jobs).where(eq(jobs.name, 'perform-payment-operation'))
  const operationId = String(refund?.payload.operationId)
  await transact((tx) => settleOperation(tx, tester, operationId))
  await transact((tx) => settleOperation(tx, tester, operationId))
  const [row] = await db.select().from(payments).where(eq(payments.id, payment.id))
  expect(row).toMatchObject({
    captured: payment.amount,
    refunded: payment.amount,
    refundPending: 0,
  })
  const ledger = await db.select().from(ledgerEntries).where(eq(ledgerEntries.orderId, order.id))
  expect(ledger.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
})

test('giving up and being paid at the same moment ends one way, never both', async () => {
  const { variantId } = await aProduct({ stock: 20 })
  for (let n = 0; n < 10; n++) {
    const { order } = await anOrder(shop, { variantId })
    const payment = await paymentOf(order.id)
    await Promise.all([close(order.id), settle(payment.id, capturedFacts(payment))])
    expect((await getOrder(db, order.id)).status).toBe('placed')
  }
  expect(await stockOf(variantId)).toEqual({ reserved: 0, allocated: 10 })
})

test('after all this every invariant holds', async () => {
  expect(await findViolations()).toEqual([])
})
