import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { orderShippingLines } from '@/db/schema/orders'
import { paymentAnomalies, paymentOperations } from '@/db/schema/payments'
import { openQuantity } from '@/domain/orders/line-counts'
import { listRefunds } from '@/domain/orders/list-follow-ups'
import { listOrderHistory } from '@/domain/orders/list-order-history'
import { listOtherOrders } from '@/domain/orders/list-orders'
import { getOrder, getOrderView, listOrderLines, type Order } from '@/domain/orders/queries'
import type { AnomalyView, StaffOrderView, StaffPaymentView } from '@/domain/orders/staff-views'
import { capturableOf, refundableOf } from '@/domain/payments/hold-money'
import { isByHand } from '@/domain/payments/methods'
import { listPayments } from '@/domain/payments/queries'
import { sumOf } from '@/lib/money'

/**
 * Everything one screen tells staff of an order: what its customer sees, where goods and money are, and how it came to that.
 * Some fifteen queries, each by an index. Throws `not_found`.
 */
export async function getStaffOrder(reader: Reader, orderId: string): Promise<StaffOrderView> {
  // One after another, because the reader may be a transaction, which has one connection.
  const order = await getOrder(reader, orderId)
  const view = await getOrderView(reader, order)
  const [shipping] = await reader
    .select({ refundedAmount: orderShippingLines.refundedAmount })
    .from(orderShippingLines)
    .where(eq(orderShippingLines.orderId, orderId))
  const payments = await listPaymentViews(reader, orderId)
  return {
    ...view,
    customer: await findCustomer(reader, order),
    lines: await listLines(reader, orderId),
    shipping: view.shipping && { ...view.shipping, refundedAmount: shipping?.refundedAmount ?? 0 },
    capturableAmount: sumOf(payments.filter((payment) => !isByHand(payment)).map(capturable)),
    refundableAmount: sumOf(payments.map(refundableOf)),
    payments,
    anomalies: await listAnomalies(reader, payments),
    refunds: await listRefunds(reader, orderId),
    ...(await listOrderHistory(reader, orderId)),
    calculationTrace: order.calculationTrace,
    otherOrders: await listOtherOrders(reader, order),
  }
}

async function listLines(reader: Reader, orderId: string): Promise<StaffOrderView['lines']> {
  const lines = await listOrderLines(reader, orderId)
  return lines.map((line) => ({ ...line, openQuantity: openQuantity(line) }))
}

async function listPaymentViews(reader: Reader, orderId: string): Promise<StaffPaymentView[]> {
  const rows = await listPayments(reader, orderId)
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const operations = await reader
    .select()
    .from(paymentOperations)
    .where(inArray(paymentOperations.paymentId, ids))
    .orderBy(asc(paymentOperations.requestedAt), asc(paymentOperations.id))
  const operationsOf = Map.groupBy(operations, ({ paymentId }) => paymentId)
  return rows.map(({ orderId, sessionUrl, clientAddress, ...payment }) => ({
    ...payment,
    operations: (operationsOf.get(payment.id) ?? []).map(
      ({ paymentId, idempotencyKey, ...operation }) => operation,
    ),
  }))
}

/** What is being let go can no longer be taken. */
function capturable(payment: StaffPaymentView): number {
  const { operations, captured, capturePending } = payment
  const isLetGo = operations.some(({ kind, status }) => kind === 'void' && WAITING.has(status))
  return isLetGo || captured + capturePending > 0 ? 0 : capturableOf(payment)
}

const WAITING: ReadonlySet<string> = new Set(['requested', 'unknown'])

async function listAnomalies(
  reader: Reader,
  payments: readonly { id: string }[],
): Promise<AnomalyView[]> {
  if (payments.length === 0) return []
  const ids = payments.map(({ id }) => id)
  return await reader
    .select()
    .from(paymentAnomalies)
    .where(inArray(paymentAnomalies.paymentId, ids))
    .orderBy(asc(paymentAnomalies.at))
}

async function findCustomer(
  reader: Reader,
  { customerId }: Order,
): Promise<StaffOrderView['customer']> {
  if (customerId === null) return null
  const [customer] = await reader
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(eq(users.id, customerId))
  return customer ?? null
}
