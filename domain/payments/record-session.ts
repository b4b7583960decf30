import { and, eq, isNull, sql } from 'drizzle-orm'
import { payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { PaymentSession } from '@/domain/payments/provider'
import { getAuthorizeOperation, isOpen } from '@/domain/payments/queries'

/**
 * Remembers where a payment is made. The first answer stays; a repeated request got the same session anyway. Answers false when
 * the payment was given up while the provider was asked: then nobody may be sent there.
 */
export async function recordSession(
  tx: Tx,
  paymentId: string,
  session: PaymentSession,
): Promise<boolean> {
  await tx
    .update(payments)
    .set({ providerRef: session.ref, sessionUrl: session.url })
    .where(and(eq(payments.id, paymentId), isNull(payments.providerRef)))
  return isOpen(await getAuthorizeOperation(tx, paymentId))
}

/** Whether a payment has no session yet; if so, `recordSession` waits until this transaction ends. */
export async function holdUnbegun(tx: Tx, paymentId: string): Promise<boolean> {
  const held = await tx
    .update(payments)
    .set({ providerRef: sql`${payments.providerRef}` })
    .where(and(eq(payments.id, paymentId), isNull(payments.providerRef)))
    .returning({ id: payments.id })
  return held.length > 0
}
