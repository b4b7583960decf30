import { and, eq, sql } from 'drizzle-orm'
import { orderLines, orderShippingLines } from '@/db/schema/orders'
import { refundLines, refunds } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { findPaymentWith } from '@/domain/orders/payment-status'
import type { OrderLine } from '@/domain/orders/queries'
import { settleOperation } from '@/domain/orders/settle-operation'
import { holdRefund, refundableOf } from '@/domain/payments/hold-money'
import { isByHand } from '@/domain/payments/methods'
import { requestOperation } from '@/domain/payments/request-operation'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { sumOf } from '@/lib/money'

export type RefundSlice = {
  line: OrderLine
  quantity: number
  /** Minor units. */
  amount: number
  isRestocked: boolean
}

export type NewRefund = {
  orderId: string
  currency: string
  slices: RefundSlice[]
  shippingAmount: number
  reason: string
  message: string
}

export type RequestedRefund = { refundId: string; operationId: string; amount: number }

/**
 * Takes amounts off what can still be given back and asks for the money's return, of a locked order. What goes by hand is settled at
 * once. Throws `refund_empty`, and `refund_exceeds_paid` (details: `open`).
 */
export async function writeRefund(
  tx: Tx,
  actor: Actor,
  refund: NewRefund,
): Promise<RequestedRefund> {
  const { orderId, currency, slices, shippingAmount, reason, message } = refund
  const amount = sumOf(slices.map((slice) => slice.amount)) + shippingAmount
  if (amount === 0) throw new DomainError('refund_empty')
  const payment = await findPaymentWith(tx, orderId, refundableOf)
  if (!payment || !(await holdRefund(tx, payment.id, amount))) {
    throw new DomainError('refund_exceeds_paid', { open: payment ? refundableOf(payment) : 0 })
  }
  for (const slice of slices) await takeOffLine(tx, slice)
  if (shippingAmount > 0) await takeOffShipping(tx, orderId, shippingAmount)

  const operationId = await requestOperation(tx, { payment, kind: 'refund', amount, reason })
  const refundId = newId('rfd')
  const amounts = { currency, amount, shippingAmount }
  await tx
    .insert(refunds)
    .values({ id: refundId, orderId, operationId, ...amounts, reason, message })
  const rows = slices.map(({ line, ...slice }) => ({ refundId, orderLineId: line.id, ...slice }))
  if (rows.length > 0) await tx.insert(refundLines).values(rows)
  const lines = rows.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }))
  const data = { refundId, ...amounts, lines, reason }
  await recordEvent(tx, { name: 'order.refund_requested', actor, subject: orderId, data })
  if (isByHand(payment)) await settleOperation(tx, actor, operationId)
  return { refundId, operationId, amount }
}

/** Compared with what the amount was computed from, so that no slice is given back twice. */
async function takeOffLine(tx: Tx, { line, quantity, amount }: RefundSlice): Promise<void> {
  const taken = await tx
    .update(orderLines)
    .set({
      refundedQuantity: sql`${orderLines.refundedQuantity} + ${quantity}`,
      refundedAmount: sql`${orderLines.refundedAmount} + ${amount}`,
    })
    .where(
      and(
        eq(orderLines.id, line.id),
        eq(orderLines.refundedQuantity, line.refundedQuantity),
        sql`${orderLines.refundedAmount} + ${amount} <= ${orderLines.grossAmount}`,
      ),
    )
    .returning({ id: orderLines.id })
  if (taken.length === 0) throw new DomainError('order_status_changed')
}

async function takeOffShipping(tx: Tx, orderId: string, amount: number): Promise<void> {
  const taken = await tx
    .update(orderShippingLines)
    .set({ refundedAmount: sql`${orderShippingLines.refundedAmount} + ${amount}` })
    .where(
      and(
        eq(orderShippingLines.orderId, orderId),
        sql`${orderShippingLines.refundedAmount} + ${amount} <= ${orderShippingLines.grossAmount}`,
      ),
    )
    .returning({ id: orderShippingLines.id })
  if (taken.length === 0) throw new DomainError('refund_exceeds_paid')
}
