import { paymentOperations, payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import { assertPaymentNotPaused } from '@/domain/payments/assert-not-paused'
import { newId } from '@/lib/ids'
import type { Money } from '@/lib/money'
import { networkOf } from '@/lib/network'

/**
 * Writes down that a provider will be asked to take `amount` for an order, before it is asked: the operation's id is the
 * idempotency key of every such call, so that a crash in between can neither lose nor double it. `amount` > 0.
 * Throws `payment_paused` where too many payments were declined just now.
 */
export async function requestPayment(
  tx: Tx,
  request: { orderId: string; provider: string; amount: Money; clientAddress?: string },
): Promise<void> {
  const clientAddress = request.clientAddress ? networkOf(request.clientAddress) : null
  await assertPaymentNotPaused(tx, { orderId: request.orderId, clientAddress })
  const paymentId = newId('pay')
  const operationId = newId('pop')
  await tx.insert(payments).values({
    id: paymentId,
    orderId: request.orderId,
    provider: request.provider,
    clientAddress,
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
