import { and, eq, inArray } from 'drizzle-orm'
import { paymentOperations } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import { voidOperationId } from '@/domain/payments/request-void'
import { now } from '@/lib/clock'

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
        eq(paymentOperations.id, voidOperationId(paymentId)),
        inArray(paymentOperations.status, ['requested', 'unknown']),
      ),
    )
}
