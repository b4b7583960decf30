import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { closePendingOrder } from '@/domain/checkout/close-pending-order'
import { lockOrder } from '@/domain/orders/lock-order'
import { findLatestPayment, isOpen } from '@/domain/payments/queries'
import { DomainError } from '@/lib/errors'

/**
 * Ends a pending order whose payment has been called off. Throws `payment_pending` while money may still come: because the
 * provider left it open, or because the customer began another attempt since. Does nothing when the order is no longer pending.
 */
export async function giveUpOrder(
  tx: Tx,
  actor: Actor,
  { orderId, to }: { orderId: string; to: 'expired' | 'cancelled' },
): Promise<void> {
  const { status } = await lockOrder(tx, orderId)
  if (status !== 'pending') return
  const latest = await findLatestPayment(tx, orderId)
  if (isOpen(latest?.operation)) throw new DomainError('payment_pending')
  await closePendingOrder(tx, actor, { orderId, to })
}
