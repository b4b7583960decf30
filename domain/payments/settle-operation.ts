import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { ledgerEntries, paymentAnomalies, paymentOperations, payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import { getOperation, type Payment, type PaymentOperation } from '@/domain/payments/queries'
import { reportAnomaly } from '@/domain/payments/record-outcome'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

/**
 * Enters what a provider, or a person, has carried out: the first call answers true, every later one changes nothing.
 * A capture of less lets the rest go, as card schemes do.
 */
export async function enterOperation(tx: Tx, operationId: string): Promise<boolean> {
  const { operation, payment } = await getOperation(tx, operationId)
  if (!(await turn(tx, operationId, 'succeeded'))) return false
  const { amount, kind } = operation
  if (kind === 'void') {
    await change(tx, payment, { authorized: sql`${payments.captured}` })
  } else if (kind === 'capture') {
    const captured = sql`${payments.captured} + ${amount}`
    const capturePending = sql`${payments.capturePending} - ${amount}`
    await change(tx, payment, { captured, capturePending, authorized: captured })
    await enterMoney(tx, payment, operation, amount)
  } else if (kind === 'refund') {
    await change(tx, payment, {
      refunded: sql`${payments.refunded} + ${amount}`,
      refundPending: sql`${payments.refundPending} - ${amount}`,
    })
    await enterMoney(tx, payment, operation, -amount)
  }
  await resolveAnomalies(tx, operation)
  return true
}

/**
 * Notes that a provider will not carry something out: what was held for it is free again, and a person sees why. The first call
 * answers true.
 */
export async function refuseOperation(
  tx: Tx,
  operationId: string,
  refusal: string,
): Promise<boolean> {
  const { operation, payment } = await getOperation(tx, operationId)
  if (!(await turn(tx, operationId, 'failed', refusal))) return false
  const { amount, kind } = operation
  if (kind === 'capture') {
    await change(tx, payment, { capturePending: sql`${payments.capturePending} - ${amount}` })
  }
  if (kind === 'refund') {
    await change(tx, payment, { refundPending: sql`${payments.refundPending} - ${amount}` })
  }
  await reportAnomaly(tx, payment.id, `${kind}_refused`, { operationId, amount, refusal })
  return true
}

async function turn(
  tx: Tx,
  operationId: string,
  status: 'succeeded' | 'failed',
  reason?: string,
): Promise<boolean> {
  const turned = await tx
    .update(paymentOperations)
    .set({ status, reason, settledAt: now() })
    .where(
      and(
        eq(paymentOperations.id, operationId),
        inArray(paymentOperations.status, ['requested', 'unknown']),
      ),
    )
    .returning({ id: paymentOperations.id })
  return turned.length > 0
}

type Sums = 'authorized' | 'captured' | 'capturePending' | 'refunded' | 'refundPending'

async function change(
  tx: Tx,
  payment: Payment,
  changes: Partial<Record<Sums, SQL>>,
): Promise<void> {
  await tx.update(payments).set(changes).where(eq(payments.id, payment.id))
}

/** What was refused once is done now, and money that no order could take has gone back: no person has to look at it any more. */
async function resolveAnomalies(tx: Tx, { kind, paymentId }: PaymentOperation): Promise<void> {
  const kinds = [`${kind}_refused`, ...(kind === 'capture' ? [] : ['money_without_order'])]
  await tx
    .update(paymentAnomalies)
    .set({ resolvedAt: now() })
    .where(
      and(
        eq(paymentAnomalies.paymentId, paymentId),
        inArray(paymentAnomalies.kind, kinds),
        isNull(paymentAnomalies.resolvedAt),
      ),
    )
}

async function enterMoney(
  tx: Tx,
  payment: Payment,
  operation: PaymentOperation,
  amount: number,
): Promise<void> {
  await tx.insert(ledgerEntries).values({
    id: newId('led'),
    orderId: payment.orderId,
    paymentId: payment.id,
    operationId: operation.id,
    kind: amount > 0 ? 'charge' : 'refund',
    currency: payment.currency,
    amount,
  })
}
