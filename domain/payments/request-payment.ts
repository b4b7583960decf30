import { paymentOperations, payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import { newId } from '@/lib/ids'
import type { Money } from '@/lib/money'

/**
 * Writes down that a provider will be asked to take `amount` for an order, before it is asked: the operation's id is the
 * idempotency key of every such call, so that a crash in between can neither lose nor double it. `amount` > 0.
 */
export async function requestPayment(
  tx: Tx,
  request: { orderId: string; provider: string; amount: Money },
): Promise<void> {
  const paymentId = newId('pay')
  const operationId = newId('pop')
  await tx.insert(payments).values({
    id: paymentId,
    orderId: request.orderId,
    provider: request.provider,
    currency: request.amount.currency,
    amount: request.amount.amount,
  })
  await tx.insert(paymentOperations).values({
    id: operationId,
    paymentId,
    kind: 'authorize',
    amount: request.amount.amount,
    idempotencyKey: operationId,
    status: 'requested',
  })
}
