import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { paymentOperations, payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { ProviderPayment } from '@/domain/payments/provider'
import {
  getOperation,
  isOpen,
  type Payment,
  type PaymentOperation,
} from '@/domain/payments/queries'

export type Claim =
  | { state: 'claimed'; operation: PaymentOperation; payment: Payment }
  /** Another operation of the same payment has been asked for and has not come to an end. */
  | { state: 'busy' }
  | { state: 'settled' }

/**
 * Says that the provider is being asked now. Of one payment one operation is under way at a time: only then the difference
 * between the provider's sums and ours is this operation and no other.
 */
export async function claimOperation(tx: Tx, operationId: string): Promise<Claim> {
  const { operation, payment } = await getOperation(tx, operationId)
  if (!isOpen(operation)) return { state: 'settled' }
  // Whoever else would claim one of this payment waits here.
  const [held = payment] = await tx
    .update(payments)
    .set({ provider: sql`${payments.provider}` })
    .where(eq(payments.id, payment.id))
    .returning()
  const others = await tx
    .select({ id: paymentOperations.id })
    .from(paymentOperations)
    .where(
      and(
        eq(paymentOperations.paymentId, payment.id),
        ne(paymentOperations.id, operationId),
        eq(paymentOperations.status, 'unknown'),
        inArray(paymentOperations.kind, ['capture', 'refund', 'void']),
      ),
    )
  if (others.length > 0) return { state: 'busy' }
  const [claimed] = await tx
    .update(paymentOperations)
    .set({ status: 'unknown' })
    .where(
      and(
        eq(paymentOperations.id, operationId),
        inArray(paymentOperations.status, ['requested', 'unknown']),
      ),
    )
    .returning()
  return claimed ? { state: 'claimed', operation: claimed, payment: held } : { state: 'settled' }
}

/** Thanks are no proof: what the provider's own books say afterwards is. `payment` is as it was when the operation was claimed. */
export function isCarriedOut(
  { kind, amount }: PaymentOperation,
  payment: Payment,
  facts: ProviderPayment,
): boolean {
  if (kind === 'void') return facts.state === 'closed'
  if (kind === 'capture') return facts.captured >= payment.captured + amount
  return facts.refunded >= payment.refunded + amount
}
