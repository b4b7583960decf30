import { and, asc, eq, lt, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import {
  orderAdjustments,
  orderLines,
  orderShippingLines,
  orders,
  orderTaxLines,
} from '@/db/schema/orders'
import { ledgerEntries } from '@/db/schema/payments'
import { listFulfilments, listRefunds } from '@/domain/orders/list-follow-ups'
import type { StaffRefundView } from '@/domain/orders/staff-views'
import type { OrderView, RefundView } from '@/domain/orders/views'
import { DomainError } from '@/lib/errors'
import { hashToken } from '@/lib/ids'

export type Order = typeof orders.$inferSelect
export type OrderLine = typeof orderLines.$inferSelect

/** The order row; throws `not_found`. */
export async function getOrder(reader: Reader, orderId: string): Promise<Order> {
  const [order] = await reader.select().from(orders).where(eq(orders.id, orderId))
  if (!order) throw new DomainError('not_found', { orderId })
  return order
}

/** The order a guest's link leads to; throws `not_found`, also for a token that was never given out. */
export async function getOrderByToken(reader: Reader, token: string): Promise<Order> {
  const [order] = await reader
    .select()
    .from(orders)
    .where(eq(orders.accessTokenHash, hashToken(token)))
  if (!order) throw new DomainError('not_found')
  return order
}

/** The order that was made of a cart, if there is one. */
export async function findOrderByCart(reader: Reader, cartId: string): Promise<Order | undefined> {
  const [order] = await reader.select().from(orders).where(eq(orders.cartId, cartId))
  return order
}

/** Orders that should have been paid or given up before `before`, the longest overdue first. */
export async function listOverdueOrderIds(reader: Reader, before: Date): Promise<string[]> {
  const rows = await reader
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.status, 'pending'), lt(orders.expiresAt, before)))
    .orderBy(asc(orders.expiresAt))
    .limit(100)
  return rows.map(({ id }) => id)
}

export async function listOrderLines(reader: Reader, orderId: string): Promise<OrderLine[]> {
  return await reader
    .select()
    .from(orderLines)
    .where(eq(orderLines.orderId, orderId))
    .orderBy(asc(orderLines.position))
}

/** Everything an order page and a mail show, from what the order itself has stored. */
export async function getOrderView(reader: Reader, order: Order): Promise<OrderView> {
  // One after another, because the reader may be a transaction, which has one connection.
  const lines = await listOrderLines(reader, order.id)
  const [shipping] = await reader
    .select()
    .from(orderShippingLines)
    .where(eq(orderShippingLines.orderId, order.id))
  const adjustments = await listAdjustments(reader, order.id)
  const taxes = await listTaxes(reader, order.id)
  const [paid] = await reader
    .select({ amount: sql<number>`coalesce(sum(${ledgerEntries.amount}), 0)`.mapWith(Number) })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.orderId, order.id))
  const fulfilments = await listFulfilments(reader, order.id)
  const refunds = await listRefunds(reader, order.id)
  const { accessTokenHash, cartId, customerId, calculationTrace, ...shown } = order
  return {
    ...shown,
    lines,
    shipping: shipping ?? null,
    adjustments,
    taxes,
    totals: {
      items: order.itemsAmount,
      discount: order.discountAmount,
      shipping: order.shippingAmount,
      fee: order.feeAmount,
      addedTax: order.addedTaxAmount,
      tax: order.taxAmount,
      total: order.totalAmount,
    },
    paidAmount: paid?.amount ?? 0,
    fulfilments,
    refunds: refunds.map(forCustomer),
  }
}

/** Why a refund was made is between colleagues. */
function forCustomer({ reason, lines, ...refund }: StaffRefundView): RefundView {
  return { ...refund, lines: lines.map(({ isRestocked, ...line }) => line) }
}

async function listAdjustments(reader: Reader, orderId: string) {
  const { kind, promotionId, label, code } = orderAdjustments
  const rows = await reader
    .select({
      label,
      code,
      kind,
      amount: sql<number>`sum(${orderAdjustments.amount})`.mapWith(Number),
    })
    .from(orderAdjustments)
    .where(eq(orderAdjustments.orderId, orderId))
    .groupBy(promotionId, label, code, kind)
  return rows.map(({ kind, ...row }) => ({ ...row, isShipping: kind === 'shipping' }))
}

async function listTaxes(reader: Reader, orderId: string) {
  return await reader
    .select({
      name: orderTaxLines.name,
      ratePpm: orderTaxLines.ratePpm,
      netAmount: sql<number>`sum(${orderTaxLines.netAmount})`.mapWith(Number),
      taxAmount: sql<number>`sum(${orderTaxLines.taxAmount})`.mapWith(Number),
    })
    .from(orderTaxLines)
    .where(eq(orderTaxLines.orderId, orderId))
    .groupBy(orderTaxLines.name, orderTaxLines.ratePpm)
}
