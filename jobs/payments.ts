import { z } from 'zod'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { closePendingOrder } from '@/domain/checkout/close-pending-order'
import { settlePayment } from '@/domain/checkout/settle-payment'
import { getOrder } from '@/domain/orders/queries'
import {
  findLatestPayment,
  findPaymentByRef,
  getOperation,
  listUnsettledPayments,
  type Payment,
} from '@/domain/payments/queries'
import { finishEvent } from '@/domain/payments/receive-event'
import { requestVoid } from '@/domain/payments/request-void'
import { settleReturn } from '@/domain/payments/settle-return'
import type { Payload } from '@/jobs/job-kinds'
import { now } from '@/lib/clock'
import { log } from '@/lib/log'
import { paymentProvider } from '@/providers/index'

const WORKER = systemActor('worker')
const RECONCILE_AFTER_MS = 2 * 60_000

const eventPayload = z.object({ provider: z.string(), eventId: z.string(), ref: z.string() })
const operationPayload = z.object({ operationId: z.string() })
const orderPayload = z.object({ orderId: z.string() })

/** Asks the provider what a webhook was about, and takes the answer over. */
export async function processPaymentEvent(payload: Payload): Promise<void> {
  const { provider, eventId, ref } = eventPayload.parse(payload)
  const payment = await findPaymentByRef(db, provider, ref)
  // The session's answer may still be on its way into our books: trying again finds it.
  if (!payment) throw new Error(`no payment ${provider} ${ref} yet`)
  await askAndSettle(payment)
  await transact((tx) => finishEvent(tx, provider, eventId))
}

/** Asks about every payment whose outcome has been open for a while: a webhook may have been lost, a customer not come back. */
export async function reconcilePayments(): Promise<void> {
  const unsettled = await listUnsettledPayments(db, new Date(now().getTime() - RECONCILE_AFTER_MS))
  for (const payment of unsettled) {
    await askAndSettle(payment).catch((error: unknown) => {
      log.warn({ error, paymentId: payment.id }, 'the payment provider gave no answer')
    })
  }
}

/** Carries a refund or void out. Repeating it is safe: the provider knows the operation's key. */
export async function performPaymentOperation(payload: Payload): Promise<void> {
  const { operationId } = operationPayload.parse(payload)
  const { operation, payment } = await getOperation(db, operationId)
  if (operation.status === 'succeeded' || !payment.providerRef) return
  const provider = paymentProvider(payment.provider)
  if (operation.kind === 'refund') {
    const amount = { amount: operation.amount, currency: payment.currency }
    await provider.refund(payment.providerRef, amount, operation.idempotencyKey)
  } else {
    await provider.void(payment.providerRef, operation.idempotencyKey)
  }
  await transact((tx) => settleReturn(tx, operationId))
}

/**
 * Gives up an order nobody paid: asks the provider first, calls the payment off there, and only then lets stock, codes
 * and cart go. A success found on the way places the order instead.
 */
export async function expireOrder(payload: Payload): Promise<void> {
  const { orderId } = orderPayload.parse(payload)
  if ((await getOrder(db, orderId)).status !== 'pending') return
  const latest = await findLatestPayment(db, orderId)
  if (latest?.payment.providerRef) await callOff(latest.payment)
  await transact((tx) => closePendingOrder(tx, WORKER, { orderId, to: 'expired' }))
}

async function callOff(payment: Payment): Promise<void> {
  if ((await askAndSettle(payment)) !== 'open') return
  const operationId = await transact((tx) => requestVoid(tx, payment, 'not paid in time'))
  const facts = await paymentProvider(payment.provider).void(payment.providerRef ?? '', operationId)
  await transact(async (tx) => {
    await settlePayment(tx, WORKER, { paymentId: payment.id, facts })
    if (facts.state === 'closed') await settleReturn(tx, operationId)
  })
}

async function askAndSettle(payment: Payment) {
  if (!payment.providerRef) return 'open'
  const facts = await paymentProvider(payment.provider).retrieve(payment.providerRef)
  await transact((tx) => settlePayment(tx, WORKER, { paymentId: payment.id, facts }))
  return facts.state
}
