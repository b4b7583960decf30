import { and, eq, sql } from 'drizzle-orm'
import { payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import { BY_HAND } from '@/domain/payments/methods'
import { requestOperation } from '@/domain/payments/request-operation'
import { enterOperation } from '@/domain/payments/settle-operation'
import { newId } from '@/lib/ids'
import type { Money } from '@/lib/money'

/**
 * Enters money that a person has seen arrive: a transfer on the bank account, notes in the till. An order has one such payment,
 * which grows with every part that comes. The order must be locked. Answers with the operation's id.
 */
export async function receiveByHand(
  tx: Tx,
  receipt: { orderId: string; amount: Money; reference: string },
): Promise<string> {
  const { orderId, reference } = receipt
  const { amount, currency } = receipt.amount
  const payment = { id: await openPayment(tx, orderId, currency), provider: BY_HAND }
  await tx
    .update(payments)
    .set({
      amount: sql`${payments.amount} + ${amount}`,
      authorized: sql`${payments.captured} + ${amount}`,
      capturePending: amount,
    })
    .where(eq(payments.id, payment.id))
  const request = { payment, kind: 'capture', amount, reason: reference } as const
  const operationId = await requestOperation(tx, request)
  await enterOperation(tx, operationId)
  return operationId
}

async function openPayment(tx: Tx, orderId: string, currency: string): Promise<string> {
  const [known] = await tx
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.orderId, orderId), eq(payments.provider, BY_HAND)))
  if (known) return known.id
  const id = newId('pay')
  await tx.insert(payments).values({ id, orderId, provider: BY_HAND, currency, amount: 0 })
  return id
}
