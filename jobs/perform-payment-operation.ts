import { z } from 'zod'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { failOperation, findRefund, settleOperation } from '@/domain/orders/settle-operation'
import { claimOperation, isCarriedOut } from '@/domain/payments/claim-operation'
import type { ProviderPayment } from '@/domain/payments/provider'
import {
  findWaitingOperation,
  type Payment,
  type PaymentOperation,
} from '@/domain/payments/queries'
import type { Payload } from '@/jobs/job-kinds'
import { paymentProvider } from '@/providers/index'

const WORKER = systemActor('worker')

const operationPayload = z.object({ operationId: z.string() })

/**
 * Carries a capture, void or refund out, and then whatever has waited for it: of a payment one at a time. Repeating it is safe, because the
 * provider knows the operation's key. What it refuses for good is told to staff; what it has only not done yet is asked for again, and so
 * is the return of money that no order could take, because nobody else would.
 */
export async function performPaymentOperation(payload: Payload): Promise<void> {
  const { operationId } = operationPayload.parse(payload)
  const claim = await transact((tx) => claimOperation(tx, operationId))
  if (claim.state === 'settled') return
  if (claim.state === 'busy') throw new Error('another operation of this payment is under way')
  await perform(claim.operation, claim.payment)
  const waiting = await findWaitingOperation(db, claim.payment.id)
  if (waiting) await performPaymentOperation({ operationId: waiting.id })
}

async function perform(operation: PaymentOperation, payment: Payment): Promise<void> {
  const { id: operationId, kind } = operation
  if (!payment.providerRef) throw new Error(`payment ${payment.id} was never begun`)
  const facts = await carryOut(operation, payment, payment.providerRef)
  const { refusal } = facts
  // The money is free, by whomever it was let go.
  const isVoid = kind === 'void' && facts.state === 'closed'
  // Before the sums, which somebody may have changed at the provider.
  if (refusal && !isVoid && (await isForStaff(operation))) {
    return await transact((tx) => failOperation(tx, WORKER, { operationId, refusal }))
  }
  if (isCarriedOut(operation, payment, facts)) {
    return await transact((tx) => settleOperation(tx, WORKER, operationId))
  }
  throw new Error(`${payment.provider} did not ${kind} ${payment.providerRef}`)
}

async function carryOut(
  operation: PaymentOperation,
  payment: Payment,
  ref: string,
): Promise<ProviderPayment> {
  const { amount, kind, idempotencyKey } = operation
  const provider = paymentProvider(payment.provider)
  const money = { amount, currency: payment.currency }
  if (kind === 'void') return await provider.void(ref, idempotencyKey)
  if (kind === 'capture') return await provider.capture(ref, money, idempotencyKey)
  if (kind === 'refund') return await provider.refund(ref, money, idempotencyKey)
  throw new Error(`no job carries out a ${kind}`)
}

/** Whether somebody asked for it who can decide what to do instead. */
async function isForStaff({ id, kind }: PaymentOperation): Promise<boolean> {
  return kind !== 'refund' || (await findRefund(db, id)) !== undefined
}
