import { and, eq, inArray, ne } from 'drizzle-orm'
import { ledgerEntries, paymentAnomalies, paymentOperations, payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { ProviderPayment } from '@/domain/payments/provider'
import type { Payment } from '@/domain/payments/queries'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

/** Why an attempt failed although money came: another amount or currency than we asked for. */
export const AMOUNT_DIFFERS = 'amount_differs'

/** `secured`: this call learned that the money is there. `declined`: this call learned that it will not come. */
export type Outcome = 'secured' | 'declined' | 'nothing_new'

/**
 * Takes over what the provider says of a payment. However often and in whatever order it is told, the money is
 * entered once: the operation turns to succeeded by one conditional update, and whoever turned it answers `secured`.
 * An amount or currency other than the one asked for is an anomaly for a person, not money for the order: the attempt has failed.
 */
export async function recordOutcome(
  tx: Tx,
  payment: Payment,
  facts: ProviderPayment,
): Promise<Outcome> {
  if (facts.state === 'open') return 'nothing_new'
  if (facts.state === 'closed') return await decline(tx, payment, facts.reason)
  if (facts.currency !== payment.currency || facts.authorized !== payment.amount) {
    await reportAnomaly(tx, payment.id, AMOUNT_DIFFERS, facts)
    return await decline(tx, payment, AMOUNT_DIFFERS)
  }
  return await secure(tx, payment, facts)
}

/** Notes a contradiction between the provider's word and ours, once per kind; a new one of a kind that was resolved opens it again. */
export async function reportAnomaly(
  tx: Tx,
  paymentId: string,
  kind: string,
  detail: unknown,
): Promise<void> {
  const told = { detail: JSON.stringify(detail), at: now() }
  await tx
    .insert(paymentAnomalies)
    .values({ id: newId('anm'), paymentId, kind, ...told })
    .onConflictDoUpdate({
      target: [paymentAnomalies.paymentId, paymentAnomalies.kind],
      set: { ...told, resolvedAt: null },
    })
}

async function decline(tx: Tx, payment: Payment, reason?: string): Promise<Outcome> {
  const turned = await tx
    .update(paymentOperations)
    .set({ status: 'failed', reason, settledAt: now() })
    .where(
      and(
        eq(paymentOperations.paymentId, payment.id),
        eq(paymentOperations.kind, 'authorize'),
        inArray(paymentOperations.status, ['requested', 'unknown']),
      ),
    )
    .returning({ id: paymentOperations.id })
  return turned.length > 0 ? 'declined' : 'nothing_new'
}

/** A success counts even after we had given the payment up: the provider holds the money, so we must deal with it. */
async function secure(tx: Tx, payment: Payment, facts: ProviderPayment): Promise<Outcome> {
  const [operation] = await tx
    .update(paymentOperations)
    .set({ status: 'succeeded', reason: null, settledAt: now() })
    .where(
      and(
        eq(paymentOperations.paymentId, payment.id),
        eq(paymentOperations.kind, 'authorize'),
        ne(paymentOperations.status, 'succeeded'),
      ),
    )
    .returning({ id: paymentOperations.id })
  if (!operation) {
    await noteContradictions(tx, payment, facts)
    return 'nothing_new'
  }
  await tx
    .update(payments)
    .set({
      authorized: facts.authorized,
      captured: facts.captured,
    })
    .where(eq(payments.id, payment.id))
  if (facts.captured > 0) {
    await tx.insert(ledgerEntries).values({
      id: newId('led'),
      orderId: payment.orderId,
      paymentId: payment.id,
      operationId: operation.id,
      kind: 'charge',
      currency: payment.currency,
      amount: facts.captured,
    })
  }
  return 'secured'
}

/** Money that somebody moved at the provider and not here. What we ask for is held before it is asked, so our own never shows as such. */
async function noteContradictions(tx: Tx, payment: Payment, facts: ProviderPayment): Promise<void> {
  if (facts.captured > payment.captured + payment.capturePending) {
    await reportAnomaly(tx, payment.id, 'captured_elsewhere', facts)
  }
  if (facts.refunded > payment.refunded + payment.refundPending) {
    await reportAnomaly(tx, payment.id, 'refunded_elsewhere', facts)
  }
}
