import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { paymentOperations, payments } from '@/db/schema/payments'
import { DomainError } from '@/lib/errors'

export type Payment = typeof payments.$inferSelect
export type PaymentOperation = typeof paymentOperations.$inferSelect

/** Whether a provider has been asked for money and the outcome is not known. */
export function isOpen(
  operation: PaymentOperation | null | undefined,
): operation is PaymentOperation & { status: 'requested' | 'unknown' } {
  return operation?.status === 'requested' || operation?.status === 'unknown'
}

export async function getPayment(reader: Reader, paymentId: string): Promise<Payment> {
  const [payment] = await reader.select().from(payments).where(eq(payments.id, paymentId))
  if (!payment) throw new DomainError('not_found', { paymentId })
  return payment
}

export async function findPaymentByRef(
  reader: Reader,
  provider: string,
  providerRef: string,
): Promise<Payment | undefined> {
  const [payment] = await reader
    .select()
    .from(payments)
    .where(and(eq(payments.provider, provider), eq(payments.providerRef, providerRef)))
  return payment
}

/** The newest attempt to pay an order, with the operation that asks for the money. */
export async function findLatestPayment(
  reader: Reader,
  orderId: string,
): Promise<{ payment: Payment; operation: PaymentOperation | null } | undefined> {
  const [row] = await reader
    .select({ payment: payments, operation: paymentOperations })
    .from(payments)
    .leftJoin(
      paymentOperations,
      and(eq(paymentOperations.paymentId, payments.id), eq(paymentOperations.kind, 'authorize')),
    )
    .where(eq(payments.orderId, orderId))
    .orderBy(desc(payments.createdAt), desc(payments.id))
    .limit(1)
  return row
}

/** The operation with which a payment began. */
export async function getAuthorizeOperation(
  reader: Reader,
  paymentId: string,
): Promise<PaymentOperation> {
  const [operation] = await reader
    .select()
    .from(paymentOperations)
    .where(and(eq(paymentOperations.paymentId, paymentId), eq(paymentOperations.kind, 'authorize')))
  if (!operation) throw new DomainError('not_found', { paymentId })
  return operation
}

export async function getOperation(
  reader: Reader,
  operationId: string,
): Promise<{ operation: PaymentOperation; payment: Payment }> {
  const [row] = await reader
    .select({ operation: paymentOperations, payment: payments })
    .from(paymentOperations)
    .innerJoin(payments, eq(payments.id, paymentOperations.paymentId))
    .where(eq(paymentOperations.id, operationId))
  if (!row) throw new DomainError('not_found', { operationId })
  return row
}

/** Every payment of an order, the oldest first. */
export async function listPayments(reader: Reader, orderId: string): Promise<Payment[]> {
  return await reader
    .select()
    .from(payments)
    .where(eq(payments.orderId, orderId))
    .orderBy(asc(payments.createdAt), asc(payments.id))
}

/** The request to let a payment's money go that has not come to an end yet. */
export async function findOpenVoid(
  reader: Reader,
  paymentId: string,
): Promise<PaymentOperation | undefined> {
  const [operation] = await reader
    .select()
    .from(paymentOperations)
    .where(
      and(
        eq(paymentOperations.paymentId, paymentId),
        eq(paymentOperations.kind, 'void'),
        inArray(paymentOperations.status, ['requested', 'unknown']),
      ),
    )
  return operation
}

/** The oldest capture, void or refund of a payment that its provider has not been asked for yet. */
export async function findWaitingOperation(
  reader: Reader,
  paymentId: string,
): Promise<PaymentOperation | undefined> {
  const [operation] = await reader
    .select()
    .from(paymentOperations)
    .where(
      and(
        eq(paymentOperations.paymentId, paymentId),
        inArray(paymentOperations.kind, ['capture', 'void', 'refund']),
        eq(paymentOperations.status, 'requested'),
      ),
    )
    .orderBy(asc(paymentOperations.requestedAt), asc(paymentOperations.id))
    .limit(1)
  return operation
}

/** Payments whose outcome we do not know although we asked before `before`; the newest first, so that none that hangs keeps others waiting. */
export async function listUnsettledPayments(reader: Reader, before: Date): Promise<Payment[]> {
  const rows = await reader
    .select({ payment: payments })
    .from(paymentOperations)
    .innerJoin(payments, eq(payments.id, paymentOperations.paymentId))
    .where(
      and(
        eq(paymentOperations.kind, 'authorize'),
        inArray(paymentOperations.status, ['requested', 'unknown']),
        lt(paymentOperations.requestedAt, before),
      ),
    )
    .orderBy(desc(paymentOperations.requestedAt))
    .limit(100)
  return rows.map((row) => row.payment)
}
