import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { cancelPieces } from '@/domain/orders/cancel-pieces'
import { openQuantity } from '@/domain/orders/line-counts'
import { lockOrder } from '@/domain/orders/lock-order'
import { moveOrder } from '@/domain/orders/move-order'
import { getOrder, listOrderLines, type Order } from '@/domain/orders/queries'
import { returnEverything } from '@/domain/orders/return-everything'
import { releaseCodes } from '@/domain/promotions/release-codes'
import { DomainError } from '@/lib/errors'

export const cancelOrderInput = z.object({
  orderId: z.string(),
  /** For colleagues. */
  reason: z.string().trim().max(500).default(''),
  /** For the customer, in the mail about it. */
  message: z.string().trim().max(2000).default(''),
})
export type CancelOrderInput = z.input<typeof cancelOrderInput>

/**
 * Calls a placed order off of which nothing has been sent: everything paid goes back, what is only set aside is let go, the goods are free
 * for others, codes can be used again, and the customer is told. The provider is asked by jobs after commit. Doing it twice is the same.
 * A pending order is called off by `cancelPendingOrder`, because its payment may still succeed.
 *
 * Throws `forbidden` without the permission `orders.cancel`, `step_up_required`, `not_found`, `order_not_cancellable` (details: `status`) when
 * something was sent or the order does not stand, and `payment_pending` while its money is being taken.
 */
export async function cancelOrder(tx: Tx, actor: Actor, input: CancelOrderInput): Promise<Order> {
  authorize(actor, 'orders.cancel')
  assertProved(actor)
  const { orderId, reason, message } = cancelOrderInput.parse(input)
  const order = await lockOrder(tx, orderId)
  const { status, currency } = order
  if (status === 'cancelled') return order
  const lines = await listOrderLines(tx, orderId)
  if (status !== 'placed' || lines.some((line) => line.fulfilledQuantity > 0)) {
    throw new DomainError('order_not_cancellable', { status })
  }
  const pieces = lines.map((line) => ({ line, quantity: openQuantity(line) }))
  const data = { reason, message, currency }
  await moveOrder(tx, actor, { orderId, from: 'placed', to: 'cancelled', data })
  await returnEverything(tx, actor, { order, lines, reason, message })
  await cancelPieces(tx, orderId, pieces)
  await releaseCodes(tx, orderId)
  return await getOrder(tx, orderId)
}
