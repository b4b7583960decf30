import { and, eq, inArray, sql } from 'drizzle-orm'
import { ledgerEntries, paymentOperations, payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import { getOperation } from '@/domain/payments/queries'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

/** Enters a refund or void that the provider has carried out, once. */
export async function settleReturn(tx: Tx, operationId: string): Promise<void> {
  const { operation, payment } = await getOperation(tx, operationId)
  const turned = await tx
    .update(paymentOperations)
    .set({ status: 'succeeded', settledAt: now() })
    .where(
      and(
        eq(paymentOperations.id, operationId),
        inArray(paymentOperations.status, ['requested', 'unknown']),
      ),
    )
    .returning({ id: paymentOperations.id })
  if (turned.length === 0) return
  if (operation.kind === 'void') {
    await tx.update(payments).set({ authorized: 0 }).where(eq(payments.id, payment.id))
    return
  }
  await tx
    .update(payments)
    .set({
      refunded: sql`${payments.refunded} + ${operation.amount}`,
      refundPending: sql`${payments.refundPending} - ${operation.amount}`,
    })
    .where(eq(payments.id, payment.id))
  await tx.insert(ledgerEntries).values({
    id: newId('led'),
    orderId: payment.orderId,
    paymentId: payment.id,
    operationId,
    kind: 'refund',
    currency: payment.currency,
    amount: -operation.amount,
  })
}
