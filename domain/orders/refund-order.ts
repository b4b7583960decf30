import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { takeStockBack } from '@/domain/inventory/order-stock'
import { cancelPieces } from '@/domain/orders/cancel-pieces'
import { updateFulfilmentStatus } from '@/domain/orders/fulfilment-status'
import { cancelledByRefund } from '@/domain/orders/line-counts'
import { lockOrder } from '@/domain/orders/lock-order'
import { listOrderLines, type OrderLine } from '@/domain/orders/queries'
import { refundAmount } from '@/domain/orders/refund-amount'
import { type RefundSlice, type RequestedRefund, writeRefund } from '@/domain/orders/write-refund'
import { DomainError } from '@/lib/errors'

export const refundOrderInput = z.object({
  orderId: z.string(),
  lines: z
    .array(
      z.strictObject({
        orderLineId: z.string(),
        quantity: z.int().min(1).max(999),
        /** Whether pieces that had been sent lie on the shelf again. Those never sent are free for others anyway. */
        isRestocked: z.boolean().default(false),
      }),
    )
    .max(500)
    .refine(
      (lines) => new Set(lines.map((line) => line.orderLineId)).size === lines.length,
      'Each line can be named once.',
    )
    .default([]),
  /** Of what was paid for shipping, minor units. */
  shippingAmount: z.int().min(0).default(0),
  /** For colleagues. */
  reason: z.string().trim().max(500).default(''),
  /** For the customer, in the mail about it. */
  message: z.string().trim().max(2000).default(''),
})
export type RefundOrderInput = z.input<typeof refundOrderInput>

/**
 * Gives money back for pieces of an order and for its shipping. Of q pieces of a line those that have not been sent come first: they
 * leave the order (`cancelled_quantity`), are not to be sent any more, and what was promised of them is free for others. Pieces that had been sent
 * go back on the shelf where the line says so. The provider is asked by a job after commit; `order.refunded` tells when it has
 * happened, and a mail with it. Money that came by hand goes back by hand and counts as given back at once.
 *
 * Throws `forbidden` without the permission `orders.refund`, `step_up_required`, `not_found` for an unknown order or line,
 * `order_not_refundable` (details: `status`), `quantity_exceeds_open` (details: `orderLineId`, `open`), `refund_empty` when nothing is asked
 * for or it was free, and `refund_exceeds_paid` (details: `open`, minor units).
 */
export async function refundOrder(
  tx: Tx,
  actor: Actor,
  input: RefundOrderInput,
): Promise<RequestedRefund> {
  authorize(actor, 'orders.refund')
  assertProved(actor)
  const { orderId, lines: wanted, ...words } = refundOrderInput.parse(input)
  const { status, currency } = await lockOrder(tx, orderId)
  if (status !== 'placed' && status !== 'cancelled') {
    throw new DomainError('order_not_refundable', { status })
  }
  const lines = await listOrderLines(tx, orderId)
  const slices = wanted.map((wish) => sliceOf(lines, wish))
  const refund = { orderId, currency, slices, ...words }
  const requested = await writeRefund(tx, actor, refund)
  await cancelPieces(
    tx,
    orderId,
    slices.map(({ line, quantity }) => ({ line, quantity: cancelledByRefund(line, quantity) })),
  )
  await takeStockBack(tx, { orderId, demands: slices.flatMap(returnedDemand) })
  await updateFulfilmentStatus(tx, orderId)
  return requested
}

type Wish = z.infer<typeof refundOrderInput>['lines'][number]

function sliceOf(
  lines: readonly OrderLine[],
  { orderLineId, quantity, isRestocked }: Wish,
): RefundSlice {
  const line = lines.find(({ id }) => id === orderLineId)
  if (!line) throw new DomainError('not_found', { orderLineId })
  const open = line.quantity - line.refundedQuantity
  if (quantity > open) throw new DomainError('quantity_exceeds_open', { orderLineId, open })
  return {
    line,
    quantity,
    amount: refundAmount(line, quantity),
    isRestocked: isRestocked || cancelledByRefund(line, quantity) === quantity,
  }
}

/** Pieces that had been sent and lie on the shelf again. */
function returnedDemand({ line, quantity, isRestocked }: RefundSlice) {
  const { variantId, tracksStock } = line
  const returned = quantity - cancelledByRefund(line, quantity)
  return isRestocked && tracksStock && returned > 0 ? [{ variantId, quantity: returned }] : []
}
