import { z } from 'zod'
import { enqueue } from '@/db/queue'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { callOffPayment } from '@/domain/checkout/call-off-payment'
import { giveUpOrder } from '@/domain/checkout/give-up-order'
import { settlePayment } from '@/domain/checkout/settle-payment'
import { getOrder, listOverdueOrderIds } from '@/domain/orders/queries'
import type { ProviderPayment } from '@/domain/payments/provider'
import {
  findLatestPayment,
  findPaymentByRef,
  listUnsettledPayments,
  type Payment,
} from '@/domain/payments/queries'
import { finishEvent } from '@/domain/payments/receive-event'
import type { Payload } from '@/jobs/job-kinds'
import { now } from '@/lib/clock'
import { log } from '@/lib/log'
import { paymentProvider } from '@/providers/index'

const WORKER = systemActor('worker')
const RECONCILE_AFTER_MINUTES = 2
const OVERDUE_MINUTES = 10

const eventPayload = z.object({ provider: z.string(), eventId: z.string(), ref: z.string() })
const orderPayload = z.object({ orderId: z.string() })

/** Asks the provider what a webhook was about, and takes the answer over. */
export async function processPaymentEvent(payload: Payload): Promise<void> {
  const { provider, eventId, ref } = eventPayload.parse(payload)
  const payment = await findPaymentByRef(db, provider, ref)
  // The session's answer may still be on its way into our books: trying again finds it.
  if (!payment) throw new Error(`no payment ${provider} ${ref} yet`)
  await settle(payment, await ask(payment, ref))
  await transact((tx) => finishEvent(tx, provider, eventId))
}

/**
 * Asks about every payment whose outcome has been open for a while: a webhook may have been lost, a customer not come back.
 * One that no order waits for any more is called off. Orders whose time is long over are given up, should their own job have failed.
 */
export async function reconcilePayments(): Promise<void> {
  const unsettled = await listUnsettledPayments(db, minutesAgo(RECONCILE_AFTER_MINUTES))
  for (const payment of unsettled) {
    await reconcile(payment).catch((error: unknown) => {
      log.warn({ error, paymentId: payment.id }, 'the payment provider gave no answer')
    })
  }
  for (const orderId of await listOverdueOrderIds(db, minutesAgo(OVERDUE_MINUTES))) {
    const dedupeKey = `expire-order:${orderId}`
    await transact((tx) => enqueue(tx, { name: 'expire-order', payload: { orderId }, dedupeKey }))
  }
}

/**
 * Gives up an order nobody paid: asks the provider first, calls the payment off there, and only then lets stock, codes
 * and cart go. A success found on the way places the order instead.
 */
export async function expireOrder(payload: Payload): Promise<void> {
  const { orderId } = orderPayload.parse(payload)
  if ((await getOrder(db, orderId)).status !== 'pending') return
  const latest = await findLatestPayment(db, orderId)
  if (latest) await callOff(latest.payment)
  await transact((tx) => giveUpOrder(tx, WORKER, { orderId, to: 'expired' }))
}

async function reconcile(payment: Payment): Promise<void> {
  const { status } = await getOrder(db, payment.orderId)
  if (status !== 'pending') return await callOff(payment)
  if (payment.providerRef) await settle(payment, await ask(payment, payment.providerRef))
}

async function callOff(payment: Payment): Promise<void> {
  const provider = paymentProvider(payment.provider)
  await callOffPayment(provider, WORKER, { payment, reason: 'not paid in time' })
}

function ask(payment: Payment, ref: string): Promise<ProviderPayment> {
  return paymentProvider(payment.provider).retrieve(ref)
}

async function settle(payment: Payment, facts: ProviderPayment): Promise<void> {
  await transact((tx) => settlePayment(tx, WORKER, { paymentId: payment.id, facts }))
}

function minutesAgo(minutes: number): Date {
  return new Date(now().getTime() - minutes * 60_000)
}
