import { and, eq } from 'drizzle-orm'
import { orders } from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'

export type OrderStatus = (typeof orders.$inferSelect)['status']
export type PaymentStatus = (typeof orders.$inferSelect)['paymentStatus']

const MOVES: Record<OrderStatus, readonly OrderStatus[]> = {
  pending: ['placed', 'expired', 'cancelled'],
  // A payment that succeeds after we gave up still makes an order while there is stock.
  expired: ['placed'],
  placed: ['cancelled'],
  cancelled: [],
}

/**
 * The only writer of an order's status: compare-and-set with the event that tells of it. Answers false when the order
 * was no longer in `from`; then somebody else moved it and nothing is written.
 */
export async function moveOrder(
  tx: Tx,
  actor: Actor,
  move: { orderId: string; from: OrderStatus; to: OrderStatus; data?: Record<string, unknown> },
): Promise<boolean> {
  const { orderId, from, to, data } = move
  if (!MOVES[from].includes(to)) throw new Error(`an order never goes from ${from} to ${to}`)
  const stamp = to === 'placed' ? { placedAt: now(), closedAt: null } : { closedAt: now() }
  const moved = await tx
    .update(orders)
    .set({ status: to, ...stamp })
    .where(and(eq(orders.id, orderId), eq(orders.status, from)))
    .returning({ id: orders.id })
  if (moved.length === 0) return false
  await recordEvent(tx, { name: `order.${to}`, actor, subject: orderId, data: { from, ...data } })
  return true
}

/** The only writer of an order's payment status. */
export async function setPaymentStatus(
  tx: Tx,
  orderId: string,
  paymentStatus: PaymentStatus,
): Promise<void> {
  await tx.update(orders).set({ paymentStatus }).where(eq(orders.id, orderId))
}
