import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { promoCodes, refunds } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { anOrder } from '@/domain/checkout/testing'
import { cancelOrder } from '@/domain/orders/cancel-order'
import { capturePayment } from '@/domain/orders/capture-payment'
import { fulfilOrder } from '@/domain/orders/fulfil-order'
import { getOrder } from '@/domain/orders/queries'
import { recordReceivedPayment } from '@/domain/orders/record-received-payment'
import { refundOrder } from '@/domain/orders/refund-order'
import {
  aProvedClerk,
  aSoldOrder,
  carryOut,
  eventsAbout,
  lineOf,
  moneyOf,
  outcomes,
  shelfOf,
} from '@/domain/orders/testing-orders'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { aClerk, aShop, type MadeShop, tester } from '@/domain/testing'

const clerk = aProvedClerk('orders.cancel')
const treasurer = aProvedClerk('orders.capture', 'orders.refund')

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

function cancel(orderId: string, actor = clerk) {
  return transact((tx) => cancelOrder(tx, actor, { orderId, reason: 'asked for it' }))
}
function capture(orderId: string, amount?: number) {
  return transact((tx) => capturePayment(tx, treasurer, { orderId, amount }))
}
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error) => error.code,
  )
async function refundsOf(orderId: string) {
  return await db.select().from(refunds).where(eq(refunds.orderId, orderId)).orderBy(refunds.id)
}

test('everything paid goes back, goods and codes are free, and doing it twice is the same', async () => {
  const rules = { kind: 'order', discount: { type: 'percent', ppm: 100_000 } } as const
  const codes = [{ code: 'SPRING', usageLimit: 1 }]
  await transact((tx) => createPromotion(tx, tester, { name: 'Spring', rules, codes }))
  const { order, line, variantId } = await aSoldOrder(shop, { codes: ['SPRING'] })

  expect(await cancel(order.id)).toMatchObject({ status: 'cancelled', paymentStatus: 'paid' })
  expect(await cancel(order.id)).toMatchObject({ status: 'cancelled' })
  expect(await shelfOf(variantId)).toEqual({ onHand: 20, allocated: 0 })
  expect(await lineOf(line.id)).toMatchObject({ cancelledQuantity: 3, refundedQuantity: 3 })
  const [code] = await db.select().from(promoCodes).where(eq(promoCodes.codeNorm, 'SPRING'))
  expect(code?.used).toBe(0)
  const [refund, ...more] = await refundsOf(order.id)
  expect(more).toEqual([])
  expect(refund).toMatchObject({ amount: order.totalAmount, reason: 'asked for it' })
  await carryOut(refund?.operationId ?? '')
  expect((await getOrder(db, order.id)).paymentStatus).toBe('refunded')
  expect(await eventsAbout(order.id, 'order.cancelled')).toHaveLength(1)
})

test('after a refund only the rest goes back', async () => {
  const { order, line } = await aSoldOrder(shop)
  const wish = { orderId: order.id, lines: [{ orderLineId: line.id, quantity: 1 }] }
  const first = await transact((tx) => refundOrder(tx, treasurer, wish))
  await cancel(order.id)
  const [, rest] = await refundsOf(order.id)
  expect(first.amount + (rest?.amount ?? 0)).toBe(order.totalAmount)
})

test('what is only set aside is let go', async () => {
  const { order } = await aSoldOrder(shop, { money: 'authorized' })
  await cancel(order.id)
  expect(await refundsOf(order.id)).toEqual([])
  expect(await codeOf(capture(order.id))).toBe('payment_not_capturable')
})

test('where less was taken than it cost, exactly that goes back', async () => {
  const { order } = await aSoldOrder(shop, { money: 'authorized' })
  await carryOut((await capture(order.id, 1001)).operationId)
  await cancel(order.id)
  expect(await moneyOf(order.id)).toMatchObject({ captured: 1001, refundPending: 1001 })
})

test('an order nobody has paid for is simply off; what came by hand is owed back', async () => {
  const unpaid = await aSoldOrder(shop, { money: 'offline' })
  await cancel(unpaid.order.id)
  expect(await refundsOf(unpaid.order.id)).toEqual([])

  const { order } = await aSoldOrder(shop, { money: 'offline' })
  const part = { orderId: order.id, amount: 1500 }
  await transact((tx) => recordReceivedPayment(tx, treasurer, part))
  expect(await cancel(order.id)).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' })
})

test('it is refused with what is wrong', async () => {
  const { order, line, variantId } = await aSoldOrder(shop)
  expect(await codeOf(cancel(order.id, GUEST))).toBe('forbidden')
  expect(await codeOf(cancel(order.id, aProvedClerk('orders.refund')))).toBe('forbidden')
  expect(await codeOf(cancel(order.id, aClerk('orders.cancel')))).toBe('step_up_required')
  expect(await codeOf(cancel('ord_none'))).toBe('not_found')
  const { order: pending } = await anOrder(shop, { variantId })
  expect(await codeOf(cancel(pending.id))).toBe('order_not_cancellable')
  const lines = [{ orderLineId: line.id, quantity: 1 }]
  await transact((tx) => fulfilOrder(tx, aClerk('orders.fulfil'), { orderId: order.id, lines }))
  expect(await codeOf(cancel(order.id))).toBe('order_not_cancellable')
  expect(await shelfOf(variantId)).toMatchObject({ allocated: 2 })

  const taken = await aSoldOrder(shop, { money: 'authorized' })
  await capture(taken.order.id)
  expect(await codeOf(cancel(taken.order.id))).toBe('payment_pending')
  expect((await getOrder(db, taken.order.id)).status).toBe('placed')
})

test('taking the money and calling off at the same moment ends one way', async () => {
  const ends = new Set<string>()
  for (let n = 0; n < 12; n++) {
    const { order } = await aSoldOrder(shop, { money: 'authorized' })
    const calls = [() => capture(order.id), () => cancel(order.id)]
    const told = await outcomes((n % 2 ? calls : calls.toReversed()).map((call) => call()))
    expect(told.filter((one) => one === 'done')).toHaveLength(1)
    const { capturePending = 0 } = await moneyOf(order.id)
    const { status } = await getOrder(db, order.id)
    ends.add(`${status} ${capturePending > 0}`)
  }
  expect([...ends].sort()).toEqual(['cancelled false', 'placed true'])
})

test('fifty at once call it off once', async () => {
  const { order, variantId } = await aSoldOrder(shop)
  expect(new Set(await outcomes(Array.from({ length: 50 }, () => cancel(order.id))))).toEqual(
    new Set(['done']),
  )
  expect(await refundsOf(order.id)).toHaveLength(1)
  expect(await shelfOf(variantId)).toEqual({ onHand: 20, allocated: 0 })
  expect(await eventsAbout(order.id, 'order.cancelled')).toHaveLength(1)
})

test('sending and calling off at the same moment ends one way', async () => {
  for (let n = 0; n < 8; n++) {
    const { order, line } = await aSoldOrder(shop)
    const lines = [{ orderLineId: line.id, quantity: 1 }]
    const send = transact((tx) =>
      fulfilOrder(tx, aClerk('orders.fulfil'), { orderId: order.id, lines }),
    )
    const told = await outcomes([send, cancel(order.id)])
    expect(told.filter((one) => one === 'done')).toHaveLength(1)
  }
})

test('after all this every invariant holds', async () => {
  expect(await findViolations()).toEqual([])
})
