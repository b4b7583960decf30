import { enqueue } from '@/db/queue'
import { paymentOperations } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import { isByHand } from '@/domain/payments/methods'
import type { Payment } from '@/domain/payments/queries'
import { newId } from '@/lib/ids'

/** An hour apart in the end, these go on for a week: somebody waits for this money. */
const MAX_ATTEMPTS = 180

export type OperationRequest = {
  payment: Pick<Payment, 'id' | 'provider'>
  kind: 'capture' | 'refund' | 'void'
  /** Minor units, > 0; already held on the payment. */
  amount: number
  reason: string
}

/**
 * Writes down what a provider will be asked, before it is asked, and answers with the operation's id: the idempotency key of
 * every such call. A job asks after commit; what goes by hand is asked of nobody, and is for the caller to settle.
 */
export async function requestOperation(tx: Tx, request: OperationRequest): Promise<string> {
  const { payment, kind, amount, reason } = request
  const id = newId('pop')
  await tx.insert(paymentOperations).values({
    id,
    paymentId: payment.id,
    kind,
    amount,
    idempotencyKey: id,
    status: 'requested',
    reason,
  })
  if (isByHand(payment)) return id
  await enqueue(tx, {
    name: 'perform-payment-operation',
    payload: { operationId: id },
    dedupeKey: `payment-operation:${id}`,
    maxAttempts: MAX_ATTEMPTS,
  })
  return id
}
