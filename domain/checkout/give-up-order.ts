import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { type ClosingOrder, closePendingOrder } from '@/domain/checkout/close-pending-order'
import { lockOrder } from '@/domain/orders/lock-order'
import { findLatestPayment, isOpen } from '@/domain/payments/queries'
import { AMOUNT_DIFFERS } from '@/domain/payments/record-outcome'
import { DomainError } from '@/lib/errors'

/**
 * Ends a pending order whose payment has been called off. Throws `payment_pending` while money may still come: because the
 * provider left it open, or because the customer began another attempt since. Does nothing when the order is no longer pending.
 */
export async function giveUpOrder(
  tx: Tx,
  actor: Actor,
  { orderId, to }: Pick<ClosingOrder, 'orderId' | 'to'>,
): Promise<void> {
  const { status } = await lockOrder(tx, orderId)
  if (status !== 'pending') return
  const latest = await findLatestPayment(tx, orderId)
  if (isOpen(latest?.operation)) throw new DomainError('payment_pending')
  const isCharged = latest?.operation?.reason === AMOUNT_DIFFERS
  await closePendingOrder(tx, actor, { orderId, to, isCharged })
}
