import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { emails } from '@/db/schema'
import { anOrder, paymentOf } from '@/domain/checkout/testing'
import { aShop, type MadeShop } from '@/domain/testing'
import { processPaymentEvent } from '@/jobs/payments'
import { performPaymentOperation } from '@/jobs/perform-payment-operation'
import { forgetJobs, jobsNamed, wait, workOff } from '@/jobs/testing-jobs'
import { anOpenOrder, ledgerOf, type OpenOrder, statusOf } from '@/jobs/testing-payments'
import { paymentProvider, simulatedPayments } from '@/providers/index'
import { simulatedLedger } from '@/providers/payments/test/ledger'

const provider = paymentProvider('test')
const { decide } = simulatedPayments

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop({ reservationMinutes: 30 })
})
beforeEach(forgetJobs)

/** Money for an order that was given up and whose goods are gone: rare, but it is the provider's word that counts. */
async function aLateSuccess(capture: 'automatic' | 'manual' = 'automatic'): Promise<OpenOrder> {
  const open = await anOpenOrder(shop, 1)
  await wait(31)
  expect(await statusOf(open.order)).toBe('expired')
  await anOrder(shop, { variantId: open.variantId, paymentMethod: 'bank_transfer' })
  const reopen = "UPDATE sessions SET state = 'open', capture = ? WHERE ref = ?"
  simulatedLedger().prepare(reopen).run(capture, open.ref)
  await decide(open.ref, 'success')
  await processPaymentEvent({ provider: 'test', eventId: 'evt', ref: open.ref })
  return open
}

test('late money for goods that are gone is refunded, once, and the customer is told', async () => {
  const { order, ref } = await aLateSuccess()
  await workOff()

  expect(await statusOf(order)).toBe('expired')
  expect(await provider.retrieve(ref)).toMatchObject({
    captured: order.totalAmount,
    refunded: order.totalAmount,
  })
  expect(await ledgerOf(order)).toEqual([order.totalAmount, -order.totalAmount])
  const mails = await db.select().from(emails).where(eq(emails.about, order.id))
  expect(mails.map(({ template }) => template)).toContain('payment-returned')

  const [refund] = await jobsNamed('perform-payment-operation')
  await performPaymentOperation(refund?.payload ?? {})
  expect(await ledgerOf(order)).toHaveLength(2)
  expect((await provider.retrieve(ref)).refunded).toBe(order.totalAmount)
})

test('whoever gets money back is not told that nothing was charged', async () => {
  const { order, ref, variantId } = await anOpenOrder(shop, 1)
  await decide(ref, 'no_answer')
  await wait(46)
  await anOrder(shop, { variantId, paymentMethod: 'bank_transfer' })
  await decide(ref, 'success')
  await processPaymentEvent({ provider: 'test', eventId: 'evt', ref })
  await workOff()

  expect(await statusOf(order)).toBe('expired')
  const mails = await db.select().from(emails).where(eq(emails.about, order.id))
  expect(mails.map(({ template }) => template)).toEqual(['payment-returned'])
})

test('a refund that the provider did not make is not entered, and asked for again', async () => {
  const { order, ref } = await aLateSuccess()
  simulatedLedger().prepare('UPDATE sessions SET captured = 0 WHERE ref = ?').run(ref)
  await workOff()
  expect(await ledgerOf(order)).toEqual([order.totalAmount])
  expect(await jobsNamed('perform-payment-operation')).toMatchObject([{ status: 'queued' }])

  const made = 'UPDATE sessions SET captured = amount, refunded = amount WHERE ref = ?'
  simulatedLedger().prepare(made).run(ref)
  await wait(32)
  expect(await ledgerOf(order)).toEqual([order.totalAmount, -order.totalAmount])
})

test('money that was only set aside is let go', async () => {
  const { order, ref } = await aLateSuccess('manual')
  expect(await paymentOf(order.id)).toMatchObject({ authorized: order.totalAmount, captured: 0 })
  await workOff()
  expect((await provider.retrieve(ref)).state).toBe('closed')
  expect(await paymentOf(order.id)).toMatchObject({ authorized: 0, captured: 0 })
  expect(await ledgerOf(order)).toEqual([])
})

test('after all this every invariant holds', async () => {
  await wait(300)
  expect(await findViolations()).toEqual([])
})
