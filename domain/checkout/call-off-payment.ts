import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { settlePayment } from '@/domain/checkout/settle-payment'
import type { PaymentProvider, ProviderPayment } from '@/domain/payments/provider'
import type { Payment } from '@/domain/payments/queries'
import { holdUnbegun } from '@/domain/payments/record-session'
import { requestVoid } from '@/domain/payments/request-void'
import { DomainError } from '@/lib/errors'

/**
 * Makes sure that a payment cannot be completed any more, unless it has been: asks its provider, voids what is still open there and
 * takes the answer over, so a success found on the way places the order. The calls lie between transactions of
 * its own, and all of it may be repeated. Throws what the provider throws, and `payment_pending` when its page was opened just now.
 */
export async function callOffPayment(
  provider: PaymentProvider,
  actor: Actor,
  { payment, reason }: { payment: Payment; reason: string },
): Promise<void> {
  if (!payment.providerRef) return await dropUnbegun(actor, payment)
  const asked = await provider.retrieve(payment.providerRef)
  if (asked.state !== 'open') return await takeOver(actor, payment, asked)
  const operationId = await transact((tx) => requestVoid(tx, payment, reason))
  await takeOver(actor, payment, await provider.void(payment.providerRef, operationId))
}

async function takeOver(actor: Actor, { id: paymentId }: Payment, facts: ProviderPayment) {
  await transact((tx) => settlePayment(tx, actor, { paymentId, facts }))
}

/** A session that was never handed out is as good as closed; should money come all the same, its webhook tells. */
async function dropUnbegun(actor: Actor, { id: paymentId, currency }: Payment): Promise<void> {
  const nothing = { authorized: 0, captured: 0, refunded: 0, reason: 'never_begun' }
  const facts: ProviderPayment = { ref: '', state: 'closed', currency, ...nothing }
  await transact(async (tx) => {
    if (!(await holdUnbegun(tx, paymentId))) throw new DomainError('payment_pending')
    await settlePayment(tx, actor, { paymentId, facts })
  })
}
