import { paymentOperations } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { Payment } from '@/domain/payments/queries'

/** Writes down that a payment nobody completed will be called off, before the provider is asked; once per payment. */
export async function requestVoid(tx: Tx, payment: Payment, reason: string): Promise<string> {
  const id = `${payment.id}_void`
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
