import { and, eq, inArray } from 'drizzle-orm'
import { paymentOperations } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { Payment } from '@/domain/payments/queries'
import { now } from '@/lib/clock'

/** Writes down that a payment nobody completed will be called off, before the provider is asked; once per payment. */
export async function requestVoid(tx: Tx, payment: Payment, reason: string): Promise<string> {
  const id = voidIdOf(payment.id)
  await tx
    .insert(paymentOperations)
    .values({
      id,
      paymentId: payment.id,
      kind: 'void',
      amount: payment.amount,
      idempotencyKey: id,
      status: 'requested',
      reason,
    })
    .onConflictDoNothing()
  return id
}

/**
 * Notes how calling a payment off ended, if that was asked for: done when the payment is closed, failed when the customer
 * was quicker. Doing it twice is the same.
 */
export async function finishVoid(tx: Tx, paymentId: string, isClosed: boolean): Promise<void> {
  await tx
    .update(paymentOperations)
    .set({ status: isClosed ? 'succeeded' : 'failed', settledAt: now() })
    .where(
      and(
        // By its id, because returning money that was only set aside is a void as well.
        eq(paymentOperations.id, voidIdOf(paymentId)),
        inArray(paymentOperations.status, ['requested', 'unknown']),
      ),
    )
}

function voidIdOf(paymentId: string): string {
  return `${paymentId}_void`
}
