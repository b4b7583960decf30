import { and, eq, isNull } from 'drizzle-orm'
import { payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { PaymentSession } from '@/domain/payments/provider'

/** Remembers where a payment is made. The first answer stays; a repeated request got the same session anyway. */
export async function recordSession(
  tx: Tx,
  paymentId: string,
  session: PaymentSession,
): Promise<void> {
  await tx
    .update(payments)
    .set({ providerRef: session.ref, sessionUrl: session.url })
    .where(and(eq(payments.id, paymentId), isNull(payments.providerRef)))
}
