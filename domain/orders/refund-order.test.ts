import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { ledgerEntries, paymentAnomalies, refundLines, refunds } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { anOrder } from '@/domain/checkout/testing'
import { fulfilOrder } from '@/domain/orders/fulfil-order'
import { getOrder } from '@/domain/orders/queries'
import { recordReceivedPayment } from '@/domain/orders/record-received-payment'
import { type RefundOrderInput, refundOrder } from '@/domain/orders/refund-order'
import { failOperation } from '@/domain/orders/settle-operation'
import {
  aProvedClerk,
  aSoldOrder,
  carryOut,
  eventsAbout,
  lineOf,
  moneyOf,
  outcomes,
  type SoldOrder,
  shelfOf,
} from '@/domain/orders/testing-orders'
import { aClerk, aProduct, aShop, type MadeShop, tester } from '@/domain/testing'

const clerk = aProvedClerk('orders.refund')
const packer = aClerk('orders.fulfil')

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

function refund(input: RefundOrderInput, actor = clerk) {
  return transact((tx) => refundOrder(tx, actor, input))
}

function pieces({ order, line }: SoldOrder, quantity: number, isRestocked = false) {
  return { orderId: order.id, lines: [{ orderLineId: line.id, quantity, isRestocked }] }
}

function send({ order, line }: SoldOrder, quantity: number) {
  const lines = [{ orderLineId: line.id, quantity }]
  return transact((tx) => fulfilOrder(tx, packer, { orderId: order.id, lines }))
}

describe('pieces that were not sent', () => {
  test('leave the order, their stock is free, and their money goes back once the provider says so', async () => {
    const sold = await aSoldOrder(shop, { quantity: 3 })
    const { operationId, amount } = await refund({ ...pieces(sold, 2), reason: 'out of paper' })
    expect(amount).toBe(2000)
    expect(await moneyOf(sold.order.id)).toMatchObject({ refunded: 0, refundPending: 2000 })
    expect(await lineOf(sold.line.id)).toMatchObject({
      refundedQuantity: 2,
      refundedAmount: 2000,
      cancelledQuantity: 2,
    })
    expect(await shelfOf(sold.variantId)).toEqual({ onHand: 20, allocated: 1 })
    expect((await getOrder(db, sold.order.id)).paymentStatus).toBe('paid')

    await carryOut(operationId)
    await carryOut(operationId)
    expect(await moneyOf(sold.order.id)).toMatchObject({ refunded: 2000, refundPending: 0 })
    expect((await getOrder(db, sold.order.id)).paymentStatus).toBe('partially_refunded')
    expect(await eventsAbout(sold.order.id, 'order.refunded')).toHaveLength(1)
    const [asked] = await eventsAbout(sold.order.id, 'order.refund_requested')
    expect(asked?.data).toMatchObject({ amount: 2000, reason: 'out of paper' })
  })

  test('come before those that were sent', async () => {
    const sold = await aSoldOrder(shop, { quantity: 3 })
    await send(sold, 1)
    await refund(pieces(sold, 1))
    expect(await lineOf(sold.line.id)).toMatchObject({ cancelledQuantity: 1 })
    await refund(pieces(sold, 2, true))
    expect(await lineOf(sold.line.id)).toMatchObject({
      cancelledQuantity: 2,
      fulfilledQuantity: 1,
      refundedQuantity: 3,
      refundedAmount: 3000,
    })
    expect(await shelfOf(sold.variantId)).toEqual({ onHand: 20, allocated: 0 })
    expect((await getOrder(db, sold.order.id)).fulfilmentStatus).toBe('fulfilled')
  })
})

test('pieces that were sent go back on the shelf only where the line says so', async () => {
  const sold = await aSoldOrder(shop, { quantity: 3 })
  await send(sold, 3)
  expect(await shelfOf(sold.variantId)).toEqual({ onHand: 17, allocated: 0 })
  await refund(pieces(sold, 1))
  expect(await shelfOf(sold.variantId)).toEqual({ onHand: 17, allocated: 0 })
  const { refundId } = await refund(pieces(sold, 2, true))
  expect(await shelfOf(sold.variantId)).toEqual({ onHand: 19, allocated: 0 })
  expect(await db.select().from(refundLines).where(eq(refundLines.refundId, refundId))).toEqual([
    { refundId, orderLineId: sold.line.id, quantity: 2, amount: 2000, isRestocked: true },
  ])
})

test('all of it and the shipping is exactly what was paid', async () => {
  const sold = await aSoldOrder(shop, { quantity: 3 })
  const { amount, operationId } = await refund({ ...pieces(sold, 3), shippingAmount: 490 })
  expect(amount).toBe(sold.order.totalAmount)
  await carryOut(operationId)
  expect((await getOrder(db, sold.order.id)).paymentStatus).toBe('refunded')
})

test('what came by hand goes back by hand and counts at once', async () => {
  const sold = await aSoldOrder(shop, { money: 'offline' })
  const treasurer = aClerk('orders.capture')
  const { id: orderId, totalAmount } = sold.order
  await transact((tx) => recordReceivedPayment(tx, treasurer, { orderId }))
  await refund(pieces(sold, 3))
  expect((await getOrder(db, orderId)).paymentStatus).toBe('partially_refunded')
  const ledger = await db.select().from(ledgerEntries).where(eq(ledgerEntries.orderId, orderId))
  expect(ledger.map(({ amount }) => amount)).toEqual([totalAmount, -3000])
})

test('a refund that the provider refuses can be made again, and a person sees it', async () => {
  const sold = await aSoldOrder(shop, { quantity: 3 })
  const wish = { ...pieces(sold, 1), shippingAmount: 90 }
  const { operationId } = await refund(wish)
  const refused = { operationId, refusal: 'account closed' }
  const refuse = () => transact((tx) => failOperation(tx, systemActor('worker'), refused))
  await refuse()
  await refuse()

  expect(await moneyOf(sold.order.id)).toMatchObject({ refunded: 0, refundPending: 0 })
  expect(await lineOf(sold.line.id)).toMatchObject({ refundedQuantity: 0, refundedAmount: 0 })
  expect(await eventsAbout(sold.order.id, 'order.refund_refused')).toHaveLength(1)
  const anomalies = await db.select().from(paymentAnomalies)
  expect(anomalies).toMatchObject([{ kind: 'refund_refused', resolvedAt: null }])

  const again = await refund(wish)
  expect(again.amount).toBe(1090)
  // The piece that left the order with the first refund is the one that the second one pays for.
  expect(await lineOf(sold.line.id)).toMatchObject({ refundedQuantity: 1, cancelledQuantity: 1 })
  await carryOut(again.operationId)
  expect((await getOrder(db, sold.order.id)).paymentStatus).toBe('partially_refunded')
})

test('it is refused with what is wrong', async () => {
  const sold = await aSoldOrder(shop, { quantity: 2 })
  const { id: orderId } = sold.order
  const code = (input: RefundOrderInput, actor = clerk) =>
    refund(input, actor).then(
      () => 'done',
      (error) => error.code,
    )
  expect(await code(pieces(sold, 1), GUEST)).toBe('forbidden')
  expect(await code(pieces(sold, 1), aProvedClerk('orders.write', 'orders.read'))).toBe('forbidden')
  expect(await code(pieces(sold, 1), aClerk('orders.refund'))).toBe('step_up_required')
  expect(await code({ orderId: 'ord_none' })).toBe('not_found')
  expect(await code({ orderId, lines: [{ orderLineId: 'oln_none', quantity: 1 }] })).toBe(
    'not_found',
  )
  const other = await aSoldOrder(shop)
  expect(await code({ orderId, lines: [{ orderLineId: other.line.id, quantity: 1 }] })).toBe(
    'not_found',
  )
  expect(await code({ orderId })).toBe('refund_empty')
  expect(await code(pieces(sold, 3))).toBe('quantity_exceeds_open')
  expect(await code({ orderId, shippingAmount: 491 })).toBe('refund_exceeds_paid')
  expect(await code({ orderId, shippingAmount: 1_000_000 })).toBe('refund_exceeds_paid')

  const { variantId } = await aProduct()
  const { order: pending } = await anOrder(shop, { variantId })
  expect(await code({ orderId: pending.id, shippingAmount: 1 })).toBe('order_not_refundable')
  const unpaid = await aSoldOrder(shop, { money: 'offline' })
  expect(await code(pieces(unpaid, 1))).toBe('refund_exceeds_paid')
  const twice = [1, 1].map((quantity) => ({ orderLineId: sold.line.id, quantity }))
  await expect(refund({ orderId, lines: twice })).rejects.toThrow()
  await expect(refund({ ...pieces(sold, 0) })).rejects.toThrow()
  await expect(refund({ orderId, shippingAmount: -1 })).rejects.toThrow()

  expect(await moneyOf(orderId)).toMatchObject({ refunded: 0, refundPending: 0 })
  expect(await lineOf(sold.line.id)).toMatchObject({ refundedQuantity: 0, cancelledQuantity: 0 })
})

test('fifty at once give back what there is and no more', async () => {
  const sold = await aSoldOrder(shop, { quantity: 4 })
  const told = await outcomes(
    Array.from({ length: 50 }, (_, n) =>
      refund({ ...pieces(sold, 1 + (n % 2)), shippingAmount: n % 3 === 0 ? 49 : 0 }),
    ),
  )
  expect(new Set(told.filter((one) => one !== 'done'))).toEqual(new Set(['quantity_exceeds_open']))
  const made = await db.select().from(refunds).where(eq(refunds.orderId, sold.order.id))
  expect(made).toHaveLength(told.filter((one) => one === 'done').length)
  expect(await lineOf(sold.line.id)).toMatchObject({ refundedQuantity: 4, refundedAmount: 4000 })
  await Promise.all(made.map(({ operationId }) => carryOut(operationId)))
  const given = made.reduce((sum, { amount }) => sum + amount, 0)
  expect(await moneyOf(sold.order.id)).toMatchObject({ refunded: given, refundPending: 0 })
})

test('the system may, and after all this every invariant holds', async () => {
  const sold = await aSoldOrder(shop)
  await refund(pieces(sold, 1), tester)
  expect(await findViolations()).toEqual([])
})
