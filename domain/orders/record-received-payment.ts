import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { lockOrder } from '@/domain/orders/lock-order'
import type { PaymentStatus } from '@/domain/orders/move-order'
import { sumOfLedger, updatePaymentStatus } from '@/domain/orders/payment-status'
import { receiveByHand } from '@/domain/payments/receive-by-hand'
import { DomainError } from '@/lib/errors'

export const recordReceivedPaymentInput = z.object({
  orderId: z.string(),
  /** Minor units; all that is still to be paid when left out. */
  amount: z.int().min(1).optional(),
  /** By which it is found again: a line of the bank statement, the number of a receipt. */
  reference: z.string().trim().max(200).default(''),
})
export type RecordReceivedPaymentInput = z.input<typeof recordReceivedPaymentInput>

/**
 * Enters money that has arrived without a payment service: by bank transfer, or in the shop. It may come in parts; the order is paid
 * when all of it is there. What a customer sends too much is for a person to send back and is not entered.
 * Throws `forbidden` without the permission `orders.capture`, `not_found`, `order_not_payable` (details: `status`, `paymentStatus`) unless the order stands and is
 * unpaid, and `payment_exceeds_due` (details: `open`, minor units).
 */
export async function recordReceivedPayment(
  tx: Tx,
  actor: Actor,
  input: RecordReceivedPaymentInput,
): Promise<{ operationId: string; amount: number; paymentStatus: PaymentStatus }> {
  authorize(actor, 'orders.capture')
  const { orderId, amount: wanted, reference } = recordReceivedPaymentInput.parse(input)
  const order = await lockOrder(tx, orderId)
  const { status, currency, totalAmount, paymentMethod } = order
  if (status !== 'placed' || order.paymentStatus !== 'unpaid') {
    throw new DomainError('order_not_payable', { status, paymentStatus: order.paymentStatus })
  }
  const open = totalAmount - (await sumOfLedger(tx, orderId))
  const amount = wanted ?? open
  if (amount > open) throw new DomainError('payment_exceeds_due', { open })
  const receipt = { orderId, amount: { amount, currency }, reference }
  const operationId = await receiveByHand(tx, receipt)
  const paymentStatus = await updatePaymentStatus(tx, order)
  const data = { operationId, amount, currency, reference, paymentMethod, left: open - amount }
  await recordEvent(tx, { name: 'payment.received', actor, subject: orderId, data })
  return { operationId, amount, paymentStatus }
}
