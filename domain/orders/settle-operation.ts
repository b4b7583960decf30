import { eq, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { orderLines, orderShippingLines } from '@/db/schema/orders'
import { refundLines, refunds } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { lockOrder } from '@/domain/orders/lock-order'
import { updatePaymentStatus } from '@/domain/orders/payment-status'
import type { Order } from '@/domain/orders/queries'
import { getOperation, type PaymentOperation } from '@/domain/payments/queries'
import { enterOperation, refuseOperation } from '@/domain/payments/settle-operation'

type Refund = typeof refunds.$inferSelect

/**
 * Enters a capture, void or refund that was carried out, and what that makes of the order. Doing it twice is the same.
 * Records `payment.captured`, `payment.voided`, or `order.refunded`.
 */
export async function settleOperation(tx: Tx, actor: Actor, operationId: string): Promise<void> {
  const { operation, order } = await lockOrderOf(tx, operationId)
  if (!(await enterOperation(tx, operationId))) return
  await updatePaymentStatus(tx, order)
  const { amount, kind } = operation
  const refund = await findRefund(tx, operationId)
  const name = refund ? 'order.refunded' : SETTLED[kind]
  if (!name) return
  const { currency } = order
  const data = refund
    ? { refundId: refund.id, amount, currency, isOfCancellation: isOfCancellation(refund, order) }
    : { operationId, amount, currency }
  await recordEvent(tx, { name, actor, subject: order.id, data })
}

/**
 * Notes that a provider will not capture, void or refund. What a refund had taken off lines and shipping can be given back anew; pieces
 * it took out of the order stay out, and what it put back on the shelf stays there. Doing it twice is the same.
 * Records `payment.capture_refused`, `payment.void_refused`, or `order.refund_refused`; the anomaly is for a person.
 */
export async function failOperation(
  tx: Tx,
  actor: Actor,
  { operationId, refusal }: { operationId: string; refusal: string },
): Promise<void> {
  const { operation, order } = await lockOrderOf(tx, operationId)
  if (!(await refuseOperation(tx, operationId, refusal))) return
  const { amount, kind } = operation
  const refund = await findRefund(tx, operationId)
  if (refund) await restoreRefundable(tx, refund)
  await updatePaymentStatus(tx, order)
  const name = refund ? 'order.refund_refused' : `payment.${kind}_refused`
  const data = { operationId, refundId: refund?.id, amount, currency: order.currency, refusal }
  await recordEvent(tx, { name, actor, subject: order.id, data })
}

/** What is told when it has happened; money that no order could take is told of when its return begins. */
const SETTLED: Partial<Record<PaymentOperation['kind'], string>> = {
  capture: 'payment.captured',
  void: 'payment.voided',
}

/** Longer than a cancellation takes to ask for its refund, which it does in the same transaction. */
const CANCELLATION_MS = 2000

/** Whether a refund was asked for by calling its order off, not by itself before or after. */
function isOfCancellation({ createdAt }: Refund, { status, closedAt }: Order): boolean {
  if (status !== 'cancelled' || !closedAt) return false
  const since = createdAt.getTime() - closedAt.getTime()
  return since >= 0 && since <= CANCELLATION_MS
}

/** Whether a refund that staff asked for stands behind an operation. */
export async function findRefund(reader: Reader, operationId: string): Promise<Refund | undefined> {
  const [refund] = await reader.select().from(refunds).where(eq(refunds.operationId, operationId))
  return refund
}

async function lockOrderOf(
  tx: Tx,
  operationId: string,
): Promise<{ operation: PaymentOperation; order: Order }> {
  const { operation, payment } = await getOperation(tx, operationId)
  return { operation, order: await lockOrder(tx, payment.orderId) }
}

async function restoreRefundable(tx: Tx, refund: Refund): Promise<void> {
  const slices = await tx.select().from(refundLines).where(eq(refundLines.refundId, refund.id))
  for (const { orderLineId, quantity, amount } of slices) {
    await tx
      .update(orderLines)
      .set({
        refundedQuantity: sql`${orderLines.refundedQuantity} - ${quantity}`,
        refundedAmount: sql`${orderLines.refundedAmount} - ${amount}`,
      })
      .where(eq(orderLines.id, orderLineId))
  }
  await tx
    .update(orderShippingLines)
    .set({ refundedAmount: sql`${orderShippingLines.refundedAmount} - ${refund.shippingAmount}` })
    .where(eq(orderShippingLines.orderId, refund.orderId))
}
