import { paymentOperations } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { Payment } from '@/domain/payments/queries'

/** Writes down that a payment nobody completed will be called off, before the provider is asked; once per payment. */
export async function requestVoid(tx: Tx, payment: Payment, reason: string): Promise<string> {
  const id = voidOperationId(payment.id)
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

/** Made from the payment's id, so that calling it off twice is one operation; the return of money has its own. */
export function voidOperationId(paymentId: string): string {
  return `${paymentId}_void`
}
