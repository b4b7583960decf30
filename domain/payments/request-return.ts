import { and, eq, sql } from 'drizzle-orm'
import { enqueue } from '@/db/queue'
import { paymentOperations, payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import { getPayment } from '@/domain/payments/queries'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

/**
 * Asks for everything a payment has taken to be given back: what was captured is refunded, what was only set aside is
 * voided. The provider is called by a job after commit. Does nothing when nothing is left to return.
 */
export async function requestReturn(tx: Tx, paymentId: string, reason: string): Promise<void> {
  const payment = await getPayment(tx, paymentId)
  const refundable = payment.captured - payment.refunded - payment.refundPending
  if (refundable > 0) {
    await holdRefund(tx, paymentId, refundable)
    await requestOperation(tx, { paymentId, kind: 'refund', amount: refundable, reason })
    return
  }
  const voidable = payment.captured === 0 ? payment.authorized : 0
  if (voidable > 0)
    await requestOperation(tx, { paymentId, kind: 'void', amount: voidable, reason })
}

/** An hour apart in the end, these go on for a week: somebody waits for this money. */
const MAX_ATTEMPTS = 180

type Request = { paymentId: string; kind: 'refund' | 'void'; amount: number; reason: string }

/** The limit is this condition and the CHECK behind it, not the read before. */
async function holdRefund(tx: Tx, paymentId: string, amount: number): Promise<void> {
  const held = await tx
    .update(payments)
    .set({ refundPending: sql`${payments.refundPending} + ${amount}` })
    .where(
      and(
        eq(payments.id, paymentId),
        sql`${payments.captured} - ${payments.refunded} - ${payments.refundPending} >= ${amount}`,
      ),
    )
    .returning({ id: payments.id })
  if (held.length === 0) throw new DomainError('order_status_changed', { paymentId })
}

async function requestOperation(
  tx: Tx,
  { paymentId, kind, amount, reason }: Request,
): Promise<void> {
  const id = newId('pop')
  await tx
    .insert(paymentOperations)
    .values({ id, paymentId, kind, amount, idempotencyKey: id, status: 'requested', reason })
  await enqueue(tx, {
    name: 'perform-payment-operation',
    payload: { operationId: id },
    dedupeKey: `payment-operation:${id}`,
    maxAttempts: MAX_ATTEMPTS,
  })
}
