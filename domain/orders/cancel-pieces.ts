import { and, eq, sql } from 'drizzle-orm'
import { orderLines } from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import { releaseAllocation } from '@/domain/inventory/order-stock'
import type { OrderLine } from '@/domain/orders/queries'
import { DomainError } from '@/lib/errors'

/** Takes pieces that have not been sent out of a locked order, and gives free what was promised of them. */
export async function cancelPieces(
  tx: Tx,
  orderId: string,
  pieces: readonly { line: OrderLine; quantity: number }[],
): Promise<void> {
  const taken = pieces.filter(({ quantity }) => quantity > 0)
  for (const { line, quantity } of taken) {
    const cancelled = await tx
      .update(orderLines)
      .set({ cancelledQuantity: sql`${orderLines.cancelledQuantity} + ${quantity}` })
      .where(
        and(
          eq(orderLines.id, line.id),
          sql`${orderLines.quantity} - ${orderLines.fulfilledQuantity} - ${orderLines.cancelledQuantity} >= ${quantity}`,
        ),
      )
      .returning({ id: orderLines.id })
    if (cancelled.length === 0) throw new DomainError('order_status_changed', { orderId })
  }
  const demands = taken
    .filter(({ line }) => line.tracksStock)
    .map(({ line, quantity }) => ({ variantId: line.variantId, quantity }))
  await releaseAllocation(tx, { orderId, demands })
}
