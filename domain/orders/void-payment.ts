import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { lockOrder } from '@/domain/orders/lock-order'
import { findPaymentWith } from '@/domain/orders/payment-status'
import { capturableOf } from '@/domain/payments/hold-money'
import { findOpenVoid } from '@/domain/payments/queries'
import { requestOperation } from '@/domain/payments/request-operation'
import { DomainError } from '@/lib/errors'

export const voidPaymentInput = z.object({
  orderId: z.string(),
  /** For colleagues. */
  reason: z.string().trim().max(500).default(''),
})
export type VoidPaymentInput = z.input<typeof voidPaymentInput>

/**
 * Lets money go that the customer's bank has set aside for an order and nobody has taken. The order stands, unpaid. The provider is
 * asked by a job after commit; `payment.voided` tells when it has happened. While it is under way a second call answers with the first.
 * Throws `forbidden` without the permission `orders.capture`, `not_found`, and `payment_not_voidable` when nothing is set aside or it is being taken.
 */
export async function voidPayment(
  tx: Tx,
  actor: Actor,
  input: VoidPaymentInput,
): Promise<{ operationId: string; amount: number }> {
  authorize(actor, 'orders.capture')
  const { orderId, reason } = voidPaymentInput.parse(input)
  const { status, currency } = await lockOrder(tx, orderId)
  const payment = await findPaymentWith(tx, orderId, capturableOf)
  if (!payment || status === 'pending' || payment.capturePending > 0) {
    throw new DomainError('payment_not_voidable', { status })
  }
  const begun = await findOpenVoid(tx, payment.id)
  if (begun) return { operationId: begun.id, amount: begun.amount }
  const amount = capturableOf(payment)
  const operationId = await requestOperation(tx, { payment, kind: 'void', amount, reason })
  const data = { operationId, amount, currency, reason }
  await recordEvent(tx, { name: 'payment.void_requested', actor, subject: orderId, data })
  return { operationId, amount }
}
