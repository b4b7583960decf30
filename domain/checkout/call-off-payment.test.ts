import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { paymentAnomalies, paymentOperations } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { callOffPayment } from '@/domain/checkout/call-off-payment'
import { giveUpOrder } from '@/domain/checkout/give-up-order'
import { retryPayment } from '@/domain/checkout/retry-payment'
import { settlePayment } from '@/domain/checkout/settle-payment'
import { anOrder, capturedFacts, declinedFacts, paymentOf } from '@/domain/checkout/testing'
import { getOrder } from '@/domain/orders/queries'
import type { PaymentProvider, ProviderPayment } from '@/domain/payments/provider'
import { getPayment, type Payment } from '@/domain/payments/queries'
import { recordSession } from '@/domain/payments/record-session'
import { aProduct, aShop, type MadeShop } from '@/domain/testing'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

const worker = systemActor('worker')
const reason = 'not paid in time'

async function aPendingOrder() {
  const { variantId } = await aProduct({ stock: 1 })
  const { order } = await anOrder(shop, { variantId })
  return { orderId: order.id, variantId, payment: await paymentOf(order.id) }
}

/** Payment and session as they are once the customer has been sent to the provider. */
async function begin(payment: Payment): Promise<Payment> {
  const session = { ref: payment.id, url: '/pay' }
  expect(await transact((tx) => recordSession(tx, payment.id, session))).toBe(true)
  return await getPayment(db, payment.id)
}

/** A provider that answers these facts, whatever it is asked. */
function saying(facts: ProviderPayment, voided: ProviderPayment = facts): PaymentProvider {
  const never = async () => {
    throw new Error('not asked for in these tests')
  }
  return {
    id: 'test',
    createSession: never,
    capture: never,
    refund: never,
    retrieve: async () => facts,
    void: async () => voided,
    parseEvent: () => ({ eventId: '', ref: '' }),
  }
}

function openFacts(payment: Payment): ProviderPayment {
  return { ...capturedFacts(payment), state: 'open', authorized: 0, captured: 0 }
}

function giveUp(orderId: string) {
  return transact((tx) => giveUpOrder(tx, worker, { orderId, to: 'expired' }))
}

function settle(payment: Payment, facts: ProviderPayment) {
  return transact((tx) => settlePayment(tx, worker, { paymentId: payment.id, facts }))
}

async function operationsOf(payment: Payment) {
  const rows = await db
    .select({ kind: paymentOperations.kind, status: paymentOperations.status })
    .from(paymentOperations)
    .where(eq(paymentOperations.paymentId, payment.id))
    .orderBy(paymentOperations.id)
  return rows.map(({ kind, status }) => `${kind} ${status}`).sort()
}

test('an open payment is voided, and only then is the order given up', async () => {
  const { orderId, payment } = await aPendingOrder()
  const begun = await begin(payment)
  await expect(giveUp(orderId)).rejects.toMatchObject({ code: 'payment_pending' })
  const provider = saying(openFacts(begun), declinedFacts(begun))
  await callOffPayment(provider, worker, { payment: begun, reason })
  await giveUp(orderId)
  expect((await getOrder(db, orderId)).status).toBe('expired')
  expect(await operationsOf(payment)).toEqual(['authorize failed', 'void succeeded'])
})

test('a payment that the provider leaves open keeps its order', async () => {
  const { orderId, payment } = await aPendingOrder()
  const begun = await begin(payment)
  await callOffPayment(saying(openFacts(begun)), worker, { payment: begun, reason })
  await expect(giveUp(orderId)).rejects.toMatchObject({ code: 'payment_pending' })
  expect((await getOrder(db, orderId)).status).toBe('pending')
})

test('a customer who was quicker has paid', async () => {
  const { orderId, payment } = await aPendingOrder()
  const begun = await begin(payment)
  const provider = saying(openFacts(begun), capturedFacts(begun))
  await callOffPayment(provider, worker, { payment: begun, reason })
  await giveUp(orderId)
  expect((await getOrder(db, orderId)).status).toBe('placed')
  expect(await operationsOf(payment)).toEqual(['authorize succeeded', 'void failed'])
})

test('nobody is sent to a session that opened after its order was given up', async () => {
  const { orderId, payment } = await aPendingOrder()
  await callOffPayment(saying(openFacts(payment)), worker, { payment, reason })
  await giveUp(orderId)
  const session = { ref: payment.id, url: '/pay' }
  expect(await transact((tx) => recordSession(tx, payment.id, session))).toBe(false)
})

test('a session that opened a moment before is not overlooked', async () => {
  const { orderId, payment } = await aPendingOrder()
  await begin(payment)
  const calledOff = callOffPayment(saying(openFacts(payment)), worker, { payment, reason })
  await expect(calledOff).rejects.toMatchObject({ code: 'payment_pending' })
  await expect(giveUp(orderId)).rejects.toMatchObject({ code: 'payment_pending' })
})

test('a session and its calling off at the same moment never both come through', async () => {
  for (let n = 0; n < 10; n++) {
    const { payment } = await aPendingOrder()
    const session = { ref: payment.id, url: '/pay' }
    const [isHandedOut, isCalledOff] = await Promise.all([
      transact((tx) => recordSession(tx, payment.id, session)),
      callOffPayment(saying(openFacts(payment)), worker, { payment, reason }).then(
        () => true,
        () => false,
      ),
    ])
    expect(isHandedOut).toBe(!isCalledOff)
  }
})

test('an attempt begun since the last one was called off keeps its order', async () => {
  const { orderId, payment } = await aPendingOrder()
  const begun = await begin(payment)
  await callOffPayment(saying(declinedFacts(begun)), worker, { payment: begun, reason })
  await transact((tx) =>
    retryPayment(tx, GUEST, { orderId, paymentMethod: 'test', shippingKind: 'delivery' }),
  )
  await expect(giveUp(orderId)).rejects.toMatchObject({ code: 'payment_pending' })
})

test('an amount nobody asked for is for a person to look at, and holds nothing up', async () => {
  const { orderId, payment } = await aPendingOrder()
  const begun = await begin(payment)
  const tooLittle = { ...capturedFacts(begun), authorized: 1, captured: 1 }
  await callOffPayment(saying(tooLittle), worker, { payment: begun, reason })
  await giveUp(orderId)
  expect((await getOrder(db, orderId)).status).toBe('expired')
  const isItsOwn = eq(paymentAnomalies.paymentId, payment.id)
  expect(await db.$count(paymentAnomalies, isItsOwn)).toBe(1)
})

test('news told twice do not end the return of money that was set aside', async () => {
  const { orderId, payment, variantId } = await aPendingOrder()
  await callOffPayment(saying(openFacts(payment)), worker, { payment, reason })
  await giveUp(orderId)
  await anOrder(shop, { variantId, paymentMethod: 'bank_transfer' })
  const setAside: ProviderPayment = { ...capturedFacts(payment), state: 'authorized', captured: 0 }
  await settle(payment, setAside)
  await settle(payment, setAside)
  expect(await operationsOf(payment)).toEqual(['authorize succeeded', 'void requested'])
})

test('after all this every invariant holds', async () => {
  expect(await findViolations()).toEqual([])
})
