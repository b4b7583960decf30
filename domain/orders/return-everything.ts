import { eq } from 'drizzle-orm'
import { orderShippingLines } from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { findPaymentWith } from '@/domain/orders/payment-status'
import type { Order, OrderLine } from '@/domain/orders/queries'
import { type RefundSlice, writeRefund } from '@/domain/orders/write-refund'
import { capturableOf, refundableOf } from '@/domain/payments/hold-money'
import { findOpenVoid, listPayments } from '@/domain/payments/queries'
import { requestOperation } from '@/domain/payments/request-operation'
import { DomainError } from '@/lib/errors'
import { allocate } from '@/lib/money'

type Returned = { order: Order; lines: OrderLine[]; reason: string; message: string }

/**
 * Asks for all money of a locked order to go back: what was taken is refunded for every piece and the shipping, what is only set
 * aside is let go. Throws `payment_pending` while money is being taken: it would arrive after all.
 */
export async function returnEverything(
  tx: Tx,
  actor: Actor,
  { order, lines, reason, message }: Returned,
): Promise<void> {
  const { id: orderId, currency } = order
  for (const payment of await listPayments(tx, orderId)) {
    if (payment.capturePending > 0) throw new DomainError('payment_pending')
    const amount = capturableOf(payment)
    if (amount > 0 && !(await findOpenVoid(tx, payment.id))) {
      await requestOperation(tx, { payment, kind: 'void', amount, reason })
    }
  }
  const payment = await findPaymentWith(tx, orderId, refundableOf)
  if (!payment) return
  const shares = await sharesOf(tx, orderId, lines, refundableOf(payment))
  await writeRefund(tx, actor, { orderId, currency, ...shares, reason, message })
}

/**
 * What is left of every line and of the shipping. When less was taken than the order cost, or came in so far, that is spread over them in proportion.
 */
async function sharesOf(
  tx: Tx,
  orderId: string,
  lines: readonly OrderLine[],
  money: number,
): Promise<{ slices: RefundSlice[]; shippingAmount: number }> {
  const left = lines.filter((line) => line.refundedQuantity < line.quantity)
  const [shipping] = await tx
    .select()
    .from(orderShippingLines)
    .where(eq(orderShippingLines.orderId, orderId))
  const weights = [
    shipping ? shipping.grossAmount - shipping.refundedAmount : 0,
    ...left.map((line) => line.grossAmount - line.refundedAmount),
  ]
  const [shippingAmount = 0, ...amounts] = allocate(money, weights)
  const slices = left.map((line, index) => ({
    line,
    quantity: line.quantity - line.refundedQuantity,
    amount: amounts[index] ?? 0,
    isRestocked: true,
  }))
  return { slices, shippingAmount }
}
