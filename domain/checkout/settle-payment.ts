import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { closePendingOrder } from '@/domain/checkout/close-pending-order'
import { finalizeOrder } from '@/domain/checkout/finalize-order'
import { recordEvent } from '@/domain/events/record'
import { releaseReservationsOf } from '@/domain/inventory/reserve-stock'
import { lockOrder } from '@/domain/orders/lock-order'
import { getOrder, type Order } from '@/domain/orders/queries'
import type { ProviderPayment } from '@/domain/payments/provider'
import { getPayment } from '@/domain/payments/queries'
import { recordOutcome, reportAnomaly } from '@/domain/payments/record-outcome'
import { requestReturn } from '@/domain/payments/request-return'
import { finishVoid } from '@/domain/payments/request-void'
import { isDomainError } from '@/lib/errors'

/**
 * Takes over what a provider says of a payment; called alike by the return page, the webhook's job and the reconcile job, in any
 * order and as often as they like. The first to learn that the money is there places the order. Money that no order
 * can take any more (goods gone since the order was given up, order already paid or cancelled) goes back, and the customer is told.
 */
export async function settlePayment(
  tx: Tx,
  actor: Actor,
  { paymentId, facts }: { paymentId: string; facts: ProviderPayment },
): Promise<Order> {
  const payment = await getPayment(tx, paymentId)
  const { orderId } = payment
  const outcome = await recordOutcome(tx, payment, facts)
  if (facts.state !== 'open') await finishVoid(tx, paymentId, facts.state === 'closed')
  if (outcome === 'declined') {
    const data = { paymentId, reason: facts.reason }
    await recordEvent(tx, { name: 'payment.declined', actor, subject: orderId, data })
  }
  if (outcome === 'secured') {
    const data = { paymentId, authorized: facts.authorized, captured: facts.captured }
    await recordEvent(tx, { name: 'payment.secured', actor, subject: orderId, data })
    const order = await lockOrder(tx, orderId)
    const isUsed = await place(tx, actor, order, facts)
    if (!isUsed) {
      await giveBack(tx, actor, order, paymentId)
      // Otherwise the customer could pay a second time for what is not there.
      await closePendingOrder(tx, actor, { orderId, to: 'expired', isCharged: true })
    }
  }
  return await getOrder(tx, orderId)
}

async function place(tx: Tx, actor: Actor, order: Order, facts: ProviderPayment): Promise<boolean> {
  const { status, totalAmount } = order
  if (status !== 'pending' && status !== 'expired') return false
  const paymentStatus = facts.captured === totalAmount ? 'paid' : 'authorized'
  try {
    await finalizeOrder(tx, actor, { ...order, status }, paymentStatus)
    return true
  } catch (error) {
    if (!isDomainError(error, 'out_of_stock')) throw error
    // The refusal comes before anything but reservations was written.
    await releaseReservationsOf(tx, order.cartId)
    return false
  }
}

async function giveBack(tx: Tx, actor: Actor, order: Order, paymentId: string): Promise<void> {
  const { id, status } = order
  await reportAnomaly(tx, paymentId, 'money_without_order', { status })
  await recordEvent(tx, { name: 'payment.returning', actor, subject: id, data: { paymentId } })
  await requestReturn(tx, paymentId, `the order is ${status}`)
}
