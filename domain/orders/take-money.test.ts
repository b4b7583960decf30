import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { ledgerEntries } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { anOrder } from '@/domain/checkout/testing'
import { capturePayment } from '@/domain/orders/capture-payment'
import { getOrder } from '@/domain/orders/queries'
import { recordReceivedPayment } from '@/domain/orders/record-received-payment'
import { failOperation } from '@/domain/orders/settle-operation'
import {
  aSoldOrder,
  carryOut,
  eventsAbout,
  moneyOf,
  outcomes,
} from '@/domain/orders/testing-orders'
import { voidPayment } from '@/domain/orders/void-payment'
import { aClerk, aProduct, aShop, type MadeShop } from '@/domain/testing'

const clerk = aClerk('orders.capture')

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

function capture(orderId: string, amount?: number, actor = clerk) {
  return transact((tx) => capturePayment(tx, actor, { orderId, amount }))
}
function letGo(orderId: string, actor = clerk) {
  return transact((tx) => voidPayment(tx, actor, { orderId }))
}
function receive(orderId: string, amount?: number, actor = clerk) {
  return transact((tx) =>
    recordReceivedPayment(tx, actor, { orderId, amount, reference: 'line 7' }),
  )
}
async function statusOf(orderId: string) {
  return (await getOrder(db, orderId)).paymentStatus
}
async function ledgerOf(orderId: string) {
  const rows = await db.select().from(ledgerEntries).where(eq(ledgerEntries.orderId, orderId))
  return rows.map(({ amount }) => amount)
}
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error) => error.code,
  )

test('what was set aside is taken once, and then the order is paid', async () => {
  const { order } = await aSoldOrder(shop, { money: 'authorized' })
  expect(order.paymentStatus).toBe('authorized')
  const { operationId, amount } = await capture(order.id)
  expect(amount).toBe(order.totalAmount)
  expect(await codeOf(capture(order.id))).toBe('payment_not_capturable')
  expect(await statusOf(order.id)).toBe('authorized')

  await carryOut(operationId)
  await carryOut(operationId)
  expect(await statusOf(order.id)).toBe('paid')
  expect(await ledgerOf(order.id)).toEqual([order.totalAmount])
  expect(await eventsAbout(order.id, 'payment.captured')).toHaveLength(1)
  expect(await codeOf(capture(order.id))).toBe('payment_not_capturable')
})

test('taking less lets the rest go', async () => {
  const { order } = await aSoldOrder(shop, { money: 'authorized' })
  const { operationId } = await capture(order.id, 2000)
  await carryOut(operationId)
  expect(await moneyOf(order.id)).toMatchObject({
    authorized: 2000,
    captured: 2000,
    capturePending: 0,
  })
  expect(await statusOf(order.id)).toBe('paid')
  expect(await codeOf(letGo(order.id))).toBe('payment_not_voidable')
})

test('a capture that the provider refuses leaves the money set aside', async () => {
  const { order } = await aSoldOrder(shop, { money: 'authorized' })
  const { operationId } = await capture(order.id)
  const refused = { operationId, refusal: 'expired' }
  await transact((tx) => failOperation(tx, systemActor('worker'), refused))
  expect(await moneyOf(order.id)).toMatchObject({ captured: 0, capturePending: 0 })
  expect(await statusOf(order.id)).toBe('authorized')
  expect(await eventsAbout(order.id, 'payment.capture_refused')).toHaveLength(1)
  expect(await codeOf(capture(order.id))).toBe('done')
})

test('what was set aside is let go, once, and the order stands unpaid', async () => {
  const { order } = await aSoldOrder(shop, { money: 'authorized' })
  const { operationId } = await letGo(order.id)
  expect((await letGo(order.id)).operationId).toBe(operationId)
  expect(await codeOf(capture(order.id))).toBe('payment_not_capturable')
  await carryOut(operationId)
  expect(await moneyOf(order.id)).toMatchObject({ authorized: 0 })
  expect(await getOrder(db, order.id)).toMatchObject({ status: 'placed', paymentStatus: 'unpaid' })
  expect(await codeOf(letGo(order.id))).toBe('payment_not_voidable')
  expect(await eventsAbout(order.id, 'payment.void_requested')).toHaveLength(1)
  expect(await eventsAbout(order.id, 'payment.voided')).toHaveLength(1)
  // The customer pays in another way.
  await receive(order.id)
  expect(await statusOf(order.id)).toBe('paid')
})

test('a transfer may come in parts, and never counts twice', async () => {
  const { order } = await aSoldOrder(shop, { money: 'offline' })
  expect(await receive(order.id, 1000)).toMatchObject({ amount: 1000, paymentStatus: 'unpaid' })
  const rest = order.totalAmount - 1000
  expect(await receive(order.id)).toMatchObject({ amount: rest, paymentStatus: 'paid' })
  expect(await codeOf(receive(order.id))).toBe('order_not_payable')
  expect(await ledgerOf(order.id)).toEqual([1000, rest])
  const [first] = await eventsAbout(order.id, 'payment.received')
  expect(first?.data).toMatchObject({ amount: 1000, reference: 'line 7', left: rest })
})

test('they are refused with what is wrong', async () => {
  const { order } = await aSoldOrder(shop, { money: 'authorized' })
  for (const verb of [
    capture,
    (id: string, _?: number, actor = clerk) => letGo(id, actor),
    receive,
  ]) {
    expect(await codeOf(verb(order.id, undefined, GUEST))).toBe('forbidden')
    expect(await codeOf(verb(order.id, undefined, aClerk('orders.refund')))).toBe('forbidden')
    expect(await codeOf(verb('ord_none'))).toBe('not_found')
  }
  expect(await codeOf(capture(order.id, order.totalAmount + 1))).toBe('capture_exceeds_authorized')
  const paid = await aSoldOrder(shop)
  expect(await codeOf(capture(paid.order.id))).toBe('payment_not_capturable')
  expect(await codeOf(letGo(paid.order.id))).toBe('payment_not_voidable')
  expect(await codeOf(receive(paid.order.id))).toBe('order_not_payable')
  const { variantId } = await aProduct()
  const { order: pending } = await anOrder(shop, { variantId })
  expect(await codeOf(capture(pending.id))).toBe('payment_not_capturable')
  expect(await codeOf(letGo(pending.id))).toBe('payment_not_voidable')
  expect(await codeOf(receive(pending.id))).toBe('order_not_payable')
  const unpaid = await aSoldOrder(shop, { money: 'offline' })
  expect(await codeOf(receive(unpaid.order.id, 1_000_000))).toBe('payment_exceeds_due')
  expect(await codeOf(receive(unpaid.order.id, 0))).not.toBe('done')
  expect(await codeOf(capture(unpaid.order.id))).toBe('payment_not_capturable')
})

test('fifty at once take what was set aside once', async () => {
  const { order } = await aSoldOrder(shop, { money: 'authorized' })
  const told = await outcomes(Array.from({ length: 50 }, () => capture(order.id, 1000)))
  expect(told.filter((one) => one === 'done')).toHaveLength(1)
  expect(new Set(told)).toEqual(new Set(['done', 'payment_not_capturable']))
  expect(await moneyOf(order.id)).toMatchObject({ capturePending: 1000 })
})

test('fifty at once enter a transfer once', async () => {
  const { order } = await aSoldOrder(shop, { money: 'offline' })
  const told = await outcomes(Array.from({ length: 50 }, () => receive(order.id)))
  expect(told.filter((one) => one === 'done')).toHaveLength(1)
  expect(await ledgerOf(order.id)).toEqual([order.totalAmount])
})

test('taking and letting go at the same moment ends one way', async () => {
  for (let n = 0; n < 8; n++) {
    const { order } = await aSoldOrder(shop, { money: 'authorized' })
    const told = await outcomes([capture(order.id), letGo(order.id)])
    expect(told.filter((one) => one === 'done')).toHaveLength(1)
  }
})

test('after all this every invariant holds', async () => {
  expect(await findViolations()).toEqual([])
})
