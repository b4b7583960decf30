import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { payAgain } from '@/app/_http/payments'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { emails, paymentEvents } from '@/db/schema'
import { GUEST } from '@/domain/accounts/actor'
import { anOrder, paymentOf } from '@/domain/checkout/testing'
import { getAuthorizeOperation } from '@/domain/payments/queries'
import { aProduct, aShop, type MadeShop } from '@/domain/testing'
import { eventsOf, forgetJobs, jobsNamed, wait, workOff } from '@/jobs/testing-jobs'
import {
  anOpenOrder,
  hear,
  ledgerOf,
  ORIGIN,
  openSession,
  statusOf,
  stockOf,
} from '@/jobs/testing-payments'
import { newId } from '@/lib/ids'
import { paymentProvider, simulatedPayments } from '@/providers/index'

const provider = paymentProvider('test')
const { decide } = simulatedPayments

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop({ reservationMinutes: 30 })
})
beforeEach(forgetJobs)

test('a webhook places the order of somebody who never came back', async () => {
  const { order, ref } = await anOpenOrder(shop)
  await decide(ref, 'success_after_leaving')
  const eventId = newId('evt')
  await hear(ref, eventId)
  await workOff()
  expect(await statusOf(order)).toBe('placed')
  const [event] = await db.select().from(paymentEvents).where(eq(paymentEvents.eventId, eventId))
  expect(event?.processedAt).not.toBeNull()
})

test('the same webhook ten times, and ten different ones in any order, settle once', async () => {
  const { order, ref, variantId } = await anOpenOrder(shop)
  await hear(ref)
  await workOff()
  expect(await statusOf(order)).toBe('pending')

  await decide(ref, 'success')
  const repeated = newId('evt')
  const before = (await jobsNamed('process-payment-event')).length
  await Promise.all(Array.from({ length: 10 }, () => hear(ref, repeated)))
  expect(await jobsNamed('process-payment-event')).toHaveLength(before + 1)
  await Promise.all(Array.from({ length: 10 }, () => hear(ref)))
  await workOff()
  expect(await ledgerOf(order)).toEqual([order.totalAmount])
  expect((await eventsOf(order.id)).filter((name) => name === 'order.placed')).toHaveLength(1)
  expect(await stockOf(variantId)).toEqual({ reserved: 0, allocated: 1 })
  expect(await db.$count(emails, eq(emails.about, order.id))).toBe(1)
})

test('a webhook that comes before our own books know the payment is tried again', async () => {
  const { variantId } = await aProduct()
  const { order } = await anOrder(shop, { variantId })
  const payment = await paymentOf(order.id)
  const { ref } = await provider.createSession({
    idempotencyKey: (await getAuthorizeOperation(db, payment.id)).idempotencyKey,
    amount: { amount: payment.amount, currency: payment.currency },
    orderNumber: order.number,
    email: order.email,
    returnUrl: ORIGIN,
    capture: 'automatic',
  })
  await decide(ref, 'success')
  await hear(ref)
  await workOff()
  expect(await statusOf(order)).toBe('pending')

  expect(await openSession(order.id)).toBe(ref)
  await wait(1)
  expect(await statusOf(order)).toBe('placed')
})

test('a lost webhook is made up for by asking', async () => {
  const { order, ref } = await anOpenOrder(shop)
  await decide(ref, 'success_after_leaving')
  await workOff()
  expect(await statusOf(order)).toBe('pending')
  await wait(4)
  expect(await statusOf(order)).toBe('placed')
})

test('a provider that says nothing leaves the order pending until it speaks again', async () => {
  const { order, ref } = await anOpenOrder(shop)
  await decide(ref, 'no_answer')
  await hear(ref)
  await wait(10)
  expect(await statusOf(order)).toBe('pending')
  const [job] = await jobsNamed('process-payment-event')
  expect(job).toMatchObject({ status: 'queued' })
  expect(job?.attempts).toBeGreaterThan(0)

  await wait(40)
  expect(await statusOf(order)).toBe('pending')
  expect((await jobsNamed('expire-order'))[0]).toMatchObject({ status: 'queued' })

  await decide(ref, 'success')
  await wait(120)
  expect(await statusOf(order)).toBe('placed')
})

test('a decline lets the customer try again, and the second success places the order', async () => {
  const { order, ref } = await anOpenOrder(shop, 1)
  await decide(ref, 'decline')
  await hear(ref)
  await workOff()
  expect(await statusOf(order)).toBe('pending')
  await payAgain(order.id, GUEST, { origin: ORIGIN })
  const second = (await paymentOf(order.id)).providerRef ?? ''
  expect(second).not.toBe(ref)
  await decide(second, 'success')
  await hear(second)
  await workOff()
  expect(await statusOf(order)).toBe('placed')
  expect(await ledgerOf(order)).toEqual([order.totalAmount])
})

test('after all this every invariant holds', async () => {
  await wait(300)
  expect(await findViolations()).toEqual([])
})
