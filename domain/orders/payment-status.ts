import { and, eq, sql } from 'drizzle-orm'
import { ledgerEntries, paymentOperations, refunds } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import { type PaymentStatus, setPaymentStatus } from '@/domain/orders/move-order'
import type { Order } from '@/domain/orders/queries'
import { capturableOf } from '@/domain/payments/hold-money'
import { isByHand } from '@/domain/payments/methods'
import { listPayments, type Payment } from '@/domain/payments/queries'

/** What has become of an order's money, minor units. */
export type MoneyFacts = {
  total: number
  /** Received less given back: the sum of the ledger. */
  kept: number
  /** Given back for goods or shipping, and done. Money that was no order's does not count. */
  refunded: number
  /** Set aside and not taken. */
  authorized: number
  /** Whether staff took less than was set aside, and that was that. */
  isTakenInPart: boolean
}

/** The one rule by which an order is called paid. */
export function paymentStatusOf(facts: MoneyFacts): PaymentStatus {
  const { total, kept, refunded, authorized, isTakenInPart } = facts
  if (refunded > 0) return kept > 0 ? 'partially_refunded' : 'refunded'
  if (kept >= total || (isTakenInPart && kept > 0)) return 'paid'
  return authorized > 0 ? 'authorized' : 'unpaid'
}

/** Brings an order's payment status up to what its payments say now. */
export async function updatePaymentStatus(tx: Tx, order: Order): Promise<PaymentStatus> {
  const paid = await listPayments(tx, order.id)
  const fromService = paid.filter((payment) => !isByHand(payment))
  const status = paymentStatusOf({
    total: order.totalAmount,
    kept: await sumOfLedger(tx, order.id),
    refunded: await sumOfRefunds(tx, order.id),
    authorized: Math.max(0, ...fromService.map(capturableOf)),
    isTakenInPart: fromService.some(({ captured, amount }) => captured > 0 && captured < amount),
  })
  await setPaymentStatus(tx, order.id, status)
  return status
}

/** What has been received for an order, less what was given back; minor units. */
export async function sumOfLedger(tx: Tx, orderId: string): Promise<number> {
  const [row] = await tx
    .select({ sum: sql<number>`coalesce(sum(${ledgerEntries.amount}), 0)`.mapWith(Number) })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.orderId, orderId))
  return row?.sum ?? 0
}

async function sumOfRefunds(tx: Tx, orderId: string): Promise<number> {
  const [row] = await tx
    .select({ sum: sql<number>`coalesce(sum(${refunds.amount}), 0)`.mapWith(Number) })
    .from(refunds)
    .innerJoin(paymentOperations, eq(paymentOperations.id, refunds.operationId))
    .where(and(eq(refunds.orderId, orderId), eq(paymentOperations.status, 'succeeded')))
  return row?.sum ?? 0
}

/** The payment of an order of which something is left by this measure; an order has one at most. */
export async function findPaymentWith(
  tx: Tx,
  orderId: string,
  measure: (payment: Payment) => number,
): Promise<Payment | undefined> {
  return (await listPayments(tx, orderId)).find((payment) => measure(payment) > 0)
}
