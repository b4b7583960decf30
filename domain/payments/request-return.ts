import type { Tx } from '@/db/transact'
import { capturableOf, holdRefund, refundableOf } from '@/domain/payments/hold-money'
import { findOpenVoid, getPayment } from '@/domain/payments/queries'
import { requestOperation } from '@/domain/payments/request-operation'
import { DomainError } from '@/lib/errors'

/**
 * Asks for everything a payment has taken to be given back: what was captured is refunded, what was only set aside is
 * voided. The provider is called by a job after commit. Does nothing when nothing is left to return.
 * Throws `order_status_changed` when somebody else gives it back at this moment.
 */
export async function requestReturn(tx: Tx, paymentId: string, reason: string): Promise<void> {
  const payment = await getPayment(tx, paymentId)
  const refundable = refundableOf(payment)
  if (refundable > 0) {
    if (!(await holdRefund(tx, paymentId, refundable))) {
      throw new DomainError('order_status_changed', { paymentId })
    }
    await requestOperation(tx, { payment, kind: 'refund', amount: refundable, reason })
    return
  }
  const voidable = payment.captured === 0 ? capturableOf(payment) : 0
  if (voidable === 0 || (await findOpenVoid(tx, paymentId))) return
  await requestOperation(tx, { payment, kind: 'void', amount: voidable, reason })
}
