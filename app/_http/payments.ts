import { readAfterWrite } from '@/app/_http/read-after-write'
import { transact } from '@/db/transact'
import { type Actor, systemActor } from '@/domain/accounts/actor'
import { callOffPayment } from '@/domain/checkout/call-off-payment'
import { giveUpOrder } from '@/domain/checkout/give-up-order'
import { retryPayment } from '@/domain/checkout/retry-payment'
import { settlePayment } from '@/domain/checkout/settle-payment'
import { orderAccessToken } from '@/domain/orders/access-token'
import { getOrder, getOrderView, type Order } from '@/domain/orders/queries'
import type { PaymentProvider, PaymentSession } from '@/domain/payments/provider'
import {
  findLatestPayment,
  isOpen,
  type Payment,
  type PaymentOperation,
} from '@/domain/payments/queries'
import { recordSession } from '@/domain/payments/record-session'
import { getSettings } from '@/domain/settings/queries'
import { DomainError, isDomainError } from '@/lib/errors'
import { log } from '@/lib/log'
import { absoluteUrl, paymentReturnPath } from '@/lib/paths'
import { paymentProvider } from '@/providers/index'

/** Whoever acts here only passes on what the provider says. */
const DOOR = systemActor('checkout')

/**
 * Where the customer pays an order (absolute, or a path of this shop); null when nothing is open: paid, declined, or
 * paid by other means than a provider. Repeating it leads to the same session.
 * `origin` is the shop's, without a trailing slash. Throws `payment_pending` when the provider gives no answer; the order stays pending.
 */
export async function openPaymentSession(
  orderId: string,
  origin: string,
): Promise<{ url: string } | null> {
  const latest = await readAfterWrite((reader) => findLatestPayment(reader, orderId))
  if (!latest || !isOpen(latest.operation)) return null
  const { payment, operation } = latest
  if (payment.providerRef) return payment.sessionUrl ? { url: payment.sessionUrl } : null
  const session = await createSession(payment, operation, origin)
  const isAwaited = await transact((tx) => recordSession(tx, payment.id, session))
  return isAwaited ? { url: session.url } : null
}

/**
 * Asks the provider how the latest payment of an order stands, takes the answer over, and answers with the order as it
 * is then. A provider that does not answer is no error: a webhook or the reconcile job will tell.
 */
export async function refreshPayment(orderId: string): Promise<Order> {
  const latest = await readAfterWrite((reader) => findLatestPayment(reader, orderId))
  if (!latest?.payment.providerRef || !isOpen(latest.operation)) return await readOrder(orderId)
  const { payment } = latest
  const facts = await answerOf(payment, (provider, ref) => provider.retrieve(ref)).catch(forgive)
  if (!facts) return await readOrder(orderId)
  return await transact((tx) => settlePayment(tx, DOOR, { paymentId: payment.id, facts }))
}

/**
 * Lets the customer try again to pay a pending order, by the same way or another. Asks first how the last attempt stands, so
 * that a paid order is not paid twice: an attempt that is still open goes on. Answers as `openPaymentSession`; null also when
 * nothing is left to pay. Throws `order_not_payable`, `payment_method_unavailable`, `payment_pending`.
 */
export async function payAgain(
  orderId: string,
  actor: Actor,
  { paymentMethod, origin }: { paymentMethod?: string; origin: string },
): Promise<{ url: string } | null> {
  const order = await refreshPayment(orderId)
  const { shipping } = await readAfterWrite((reader) => getOrderView(reader, order))
  await transact((tx) =>
    retryPayment(tx, actor, {
      orderId,
      paymentMethod: paymentMethod ?? order.paymentMethod,
      shippingKind: shipping?.kind ?? null,
    }),
  )
  return await openPaymentSession(orderId, origin)
}

/**
 * Calls a pending order off for its customer: asks the provider first, voids the payment there, and only then lets stock,
 * codes and cart go. Doing it twice is the same. Answers with the closed order.
 * Throws `order_not_cancellable` (`status`) when it is placed, be it by a success found on the way, and `payment_pending` when
 * the provider gives no answer, because then money may still come.
 */
export async function cancelPendingOrder(orderId: string, actor: Actor): Promise<Order> {
  const { status } = await readOrder(orderId)
  if (status === 'pending') {
    await callOff(orderId)
    await transact((tx) => giveUpOrder(tx, actor, { orderId, to: 'cancelled' }))
  }
  const order = await readOrder(orderId)
  if (order.status === 'placed') {
    throw new DomainError('order_not_cancellable', { status: order.status })
  }
  return order
}

async function createSession(
  payment: Payment,
  operation: PaymentOperation,
  origin: string,
): Promise<PaymentSession> {
  const order = await readOrder(payment.orderId)
  const { paymentCapture } = await readAfterWrite(getSettings)
  return await answerOf(payment, (provider) =>
    provider.createSession({
      idempotencyKey: operation.idempotencyKey,
      amount: { amount: payment.amount, currency: payment.currency },
      orderNumber: order.number,
      email: order.email,
      returnUrl: absoluteUrl(origin, paymentReturnPath(orderAccessToken(order.id))),
      capture: paymentCapture,
    }),
  )
}

async function callOff(orderId: string): Promise<void> {
  const latest = await readAfterWrite((reader) => findLatestPayment(reader, orderId))
  if (!latest || !isOpen(latest.operation)) return
  const { payment } = latest
  const reason = 'cancelled by the customer'
  await answerOf(payment, (provider) => callOffPayment(provider, DOOR, { payment, reason }))
}

async function readOrder(orderId: string): Promise<Order> {
  return await readAfterWrite((reader) => getOrder(reader, orderId))
}

/** An error from a provider means "unknown", never "no". */
async function answerOf<T>(
  payment: Payment,
  call: (provider: PaymentProvider, ref: string) => Promise<T>,
): Promise<T> {
  try {
    return await call(paymentProvider(payment.provider), payment.providerRef ?? '')
  } catch (error) {
    log.warn({ err: error, paymentId: payment.id }, 'the payment provider gave no answer')
    throw new DomainError('payment_pending')
  }
}

function forgive(error: unknown): undefined {
  if (!isDomainError(error, 'payment_pending')) throw error
}
