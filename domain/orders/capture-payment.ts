import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { lockOrder } from '@/domain/orders/lock-order'
import { findPaymentWith } from '@/domain/orders/payment-status'
import { capturableOf, holdCapture } from '@/domain/payments/hold-money'
import { findOpenVoid } from '@/domain/payments/queries'
import { requestOperation } from '@/domain/payments/request-operation'
import { DomainError } from '@/lib/errors'

export const capturePaymentInput = z.object({
  orderId: z.string(),
  /** Minor units; all that was set aside when left out. Less lets the rest go for good. */
  amount: z.int().min(1).optional(),
})
export type CapturePaymentInput = z.input<typeof capturePaymentInput>

/**
 * Takes money that the customer's bank has set aside for an order. It is taken once, as card schemes have it: what is not taken then is
 * let go. The provider is asked by a job after commit; `payment.captured` tells when it has happened.
 * Throws `forbidden` without the permission `orders.capture`, `not_found`, `payment_not_capturable` when nothing is set aside, it is being taken or let go,
 * or the order does not stand, and `capture_exceeds_authorized` (details: `open`, minor units).
 */
export async function capturePayment(
  tx: Tx,
  actor: Actor,
  input: CapturePaymentInput,
): Promise<{ operationId: string; amount: number }> {
  authorize(actor, 'orders.capture')
  const { orderId, amount: wanted } = capturePaymentInput.parse(input)
  const { status, currency } = await lockOrder(tx, orderId)
  const payment = await findPaymentWith(tx, orderId, capturableOf)
  if (status !== 'placed' || !payment || (await findOpenVoid(tx, payment.id))) {
    throw new DomainError('payment_not_capturable', { status })
  }
  const open = capturableOf(payment)
  const amount = wanted ?? open
  if (amount > open) throw new DomainError('capture_exceeds_authorized', { open })
  if (!(await holdCapture(tx, payment.id, amount))) {
    throw new DomainError('payment_not_capturable', { status })
  }
  const reason = 'taken by staff'
  const operationId = await requestOperation(tx, { payment, kind: 'capture', amount, reason })
  const data = { operationId, amount, currency, authorized: payment.authorized }
  await recordEvent(tx, { name: 'payment.capture_requested', actor, subject: orderId, data })
  return { operationId, amount }
}
