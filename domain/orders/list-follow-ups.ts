import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { fulfilmentLines, fulfilments } from '@/db/schema/orders'
import { paymentOperations, refundLines, refunds } from '@/db/schema/payments'
import type { StaffRefundView } from '@/domain/orders/staff-views'
import type { FulfilmentView, RefundView } from '@/domain/orders/views'
import type { PaymentOperation } from '@/domain/payments/queries'

/** What was sent of an order, the first parcel first. */
export async function listFulfilments(reader: Reader, orderId: string): Promise<FulfilmentView[]> {
  const parcels = await reader
    .select()
    .from(fulfilments)
    .where(eq(fulfilments.orderId, orderId))
    .orderBy(asc(fulfilments.createdAt), asc(fulfilments.id))
  if (parcels.length === 0) return []
  const lines = await reader
    .select({
      fulfilmentId: fulfilmentLines.fulfilmentId,
      orderLineId: fulfilmentLines.orderLineId,
      quantity: fulfilmentLines.quantity,
    })
    .from(fulfilmentLines)
    .innerJoin(fulfilments, eq(fulfilments.id, fulfilmentLines.fulfilmentId))
    .where(eq(fulfilments.orderId, orderId))
  const linesOf = Map.groupBy(lines, (line) => line.fulfilmentId)
  return parcels.map(({ orderId, ...parcel }) => ({
    ...parcel,
    lines: (linesOf.get(parcel.id) ?? []).map(({ fulfilmentId, ...line }) => line),
  }))
}

/** What was given back of an order or is on its way, the first first. */
export async function listRefunds(reader: Reader, orderId: string): Promise<StaffRefundView[]> {
  const rows = await reader
    .select({ refund: refunds, operation: paymentOperations })
    .from(refunds)
    .innerJoin(paymentOperations, eq(paymentOperations.id, refunds.operationId))
    .where(eq(refunds.orderId, orderId))
    .orderBy(asc(refunds.createdAt), asc(refunds.id))
  if (rows.length === 0) return []
  const lines = await reader
    .select({
      refundId: refundLines.refundId,
      orderLineId: refundLines.orderLineId,
      quantity: refundLines.quantity,
      amount: refundLines.amount,
      isRestocked: refundLines.isRestocked,
    })
    .from(refundLines)
    .innerJoin(refunds, eq(refunds.id, refundLines.refundId))
    .where(eq(refunds.orderId, orderId))
  const linesOf = Map.groupBy(lines, (line) => line.refundId)
  return rows.map(({ refund, operation }) => {
    const { id, amount, shippingAmount, reason, message, createdAt } = refund
    return {
      id,
      amount,
      shippingAmount,
      reason,
      message,
      createdAt,
      state: STATES[operation.status],
      settledAt: operation.settledAt,
      lines: (linesOf.get(id) ?? []).map(({ refundId, ...line }) => line),
    }
  })
}

const STATES: Record<PaymentOperation['status'], RefundView['state']> = {
  requested: 'requested',
  unknown: 'requested',
  succeeded: 'done',
  failed: 'refused',
}
