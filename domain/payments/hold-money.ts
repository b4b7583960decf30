import { and, eq, sql } from 'drizzle-orm'
import { payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { Payment } from '@/domain/payments/queries'

/** Of what was taken, what is neither given back nor on its way back. Minor units. */
export function refundableOf({
  captured,
  refunded,
  refundPending,
}: Pick<Payment, 'captured' | 'refunded' | 'refundPending'>): number {
  return captured - refunded - refundPending
}

/** Of what was set aside, what is neither taken nor about to be. Minor units. */
export function capturableOf({
  authorized,
  captured,
  capturePending,
}: Pick<Payment, 'authorized' | 'captured' | 'capturePending'>): number {
  return authorized - captured - capturePending
}

/**
 * Sets `amount` apart to be given back; false when that much is not left. The limit is this condition and the CHECK behind
 * it, not what somebody read before.
 */
export async function holdRefund(tx: Tx, paymentId: string, amount: number): Promise<boolean> {
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
  return held.length > 0
}

/** Sets `amount` apart to be taken; false when that much was not set aside, or something was taken or is being taken. */
export async function holdCapture(tx: Tx, paymentId: string, amount: number): Promise<boolean> {
  const held = await tx
    .update(payments)
    .set({ capturePending: amount })
    .where(
      and(
        eq(payments.id, paymentId),
        eq(payments.captured, 0),
        eq(payments.capturePending, 0),
        sql`${payments.authorized} >= ${amount}`,
      ),
    )
    .returning({ id: payments.id })
  return held.length > 0
}
