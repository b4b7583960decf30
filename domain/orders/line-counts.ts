import type { orderLines } from '@/db/schema/orders'

type Counts = Pick<
  typeof orderLines.$inferSelect,
  'quantity' | 'fulfilledQuantity' | 'cancelledQuantity' | 'refundedQuantity'
>

/** Pieces of a line that are still to be sent or handed over. */
export function openQuantity({ quantity, fulfilledQuantity, cancelledQuantity }: Counts): number {
  return quantity - fulfilledQuantity - cancelledQuantity
}

/**
 * How many pieces leave the order when `pieces` more of a line are refunded: those that have not been sent come first. Pieces
 * that an earlier refund took off, and the provider then refused, are not taken off twice.
 */
export function cancelledByRefund(line: Counts, pieces: number): number {
  const unsent = Math.min(line.refundedQuantity + pieces, line.quantity - line.fulfilledQuantity)
  return Math.max(0, unsent - line.cancelledQuantity)
}
