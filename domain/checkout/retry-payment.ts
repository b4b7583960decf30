import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { finalizeOrder } from '@/domain/checkout/finalize-order'
import { recordEvent } from '@/domain/events/record'
import { choosePaymentMethod } from '@/domain/orders/choose-payment-method'
import { lockOrder } from '@/domain/orders/lock-order'
import type { Order } from '@/domain/orders/queries'
import { isPaymentMethodAllowed, PAYMENT_METHODS } from '@/domain/payments/methods'
import { findLatestPayment, isOpen } from '@/domain/payments/queries'
import { requestPayment } from '@/domain/payments/request-payment'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'

/**
 * Lets the customer pay a pending order again after the last attempt failed, by the same or another method; the reservation stays.
 * While an attempt is still open that one goes on. Throws `order_not_payable`, `payment_method_unavailable`.
 */
export async function retryPayment(
  tx: Tx,
  actor: Actor,
  input: { orderId: string; paymentMethod: string; shippingKind: 'delivery' | 'collection' | null },
): Promise<{ order: Order; next: 'pay' | 'done' }> {
  const order = await lockOrder(tx, input.orderId)
  const { id: orderId, status, totalAmount, currency } = order
  if (status === 'placed') return { order, next: 'done' }
  if (status !== 'pending') throw new DomainError('order_not_payable', { status })
  const latest = await findLatestPayment(tx, orderId)
  if (isOpen(latest?.operation)) return { order, next: 'pay' }
  const { paymentMethods } = await getSettings(tx)
  const { paymentMethod, shippingKind } = input
  if (!isPaymentMethodAllowed(paymentMethod, paymentMethods, shippingKind)) {
    throw new DomainError('payment_method_unavailable')
  }
  await choosePaymentMethod(tx, orderId, paymentMethod)
  await recordEvent(tx, {
    name: 'payment.retried',
    actor,
    subject: orderId,
    data: { paymentMethod },
  })
  const { provider, settlement } = PAYMENT_METHODS[paymentMethod]
  if (settlement === 'session') {
    await requestPayment(tx, {
      orderId,
      provider,
      amount: { amount: totalAmount, currency },
      clientAddress: actor.entry?.address,
    })
    return { order: { ...order, paymentMethod }, next: 'pay' }
  }
  await finalizeOrder(tx, actor, { ...order, status }, 'unpaid')
  return { order: await lockOrder(tx, orderId), next: 'done' }
}
