import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openPaymentSession } from '@/app/_http/payments'
import { findViolations } from '@/db/doctor'
import { paymentOperations } from '@/db/schema'
import { transact } from '@/db/transact'
import { anOrder, paymentOf } from '@/domain/checkout/testing'
import { aProduct, aShop, type MadeShop } from '@/domain/testing'
import { expireOrder } from '@/jobs/payments'
import { forgetJobs, wait, workOff } from '@/jobs/testing-jobs'
import {
  anOpenOrder,
  hear,
  ledgerOf,
  ORIGIN,
  operationsOf,
  statusOf,
  stockOf,
} from '@/jobs/testing-payments'
import { paymentProvider, simulatedPayments } from '@/providers/index'

const provider = paymentProvider('test')
const { decide } = simulatedPayments

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop({ reservationMinutes: 30 })
})
beforeEach(forgetJobs)

test('an order nobody paid is called off at the provider before its goods are free', async () => {
  const { order, ref, variantId } = await anOpenOrder(shop)
  await wait(29)
  expect(await statusOf(order)).toBe('pending')
  await wait(31)
  expect(await statusOf(order)).toBe('expired')
  expect(simulatedPayments.find(ref).state).toBe('closed')
  expect(await operationsOf(order)).toEqual(['authorize failed', 'void succeeded'])
  expect(await stockOf(variantId)).toEqual({ reserved: 0, allocated: 0 })
  await decide(ref, 'success')
  expect((await provider.retrieve(ref)).captured).toBe(0)
})

test('a success found when the time is over places the order instead', async () => {
  const { order, ref } = await anOpenOrder(shop)
  await decide(ref, 'success_after_leaving')
  await expireOrder({ orderId: order.id })
  expect(await statusOf(order)).toBe('placed')
  expect(await ledgerOf(order)).toEqual([order.totalAmount])
})

test('an order is given up although the job that should do it got lost', async () => {
  const { order } = await anOpenOrder(shop)
  await forgetJobs()
  await wait(60)
  expect(await statusOf(order)).toBe('expired')
})

test('goods are for sale again although the provider says nothing for long', async () => {
  const { order, ref, variantId } = await anOpenOrder(shop, 1)
  await decide(ref, 'no_answer')
  await wait(46)
  expect(await statusOf(order)).toBe('pending')
  expect(await stockOf(variantId)).toEqual({ reserved: 0, allocated: 0 })
  await anOrder(shop, { variantId, paymentMethod: 'bank_transfer' })

  await decide(ref, 'success')
  await hear(ref)
  await workOff()
  expect(await statusOf(order)).toBe('expired')
  expect(await ledgerOf(order)).toEqual([order.totalAmount, -order.totalAmount])
})

test('a payment that was never begun does not stay open for ever', async () => {
  const { variantId } = await aProduct()
  const { order } = await anOrder(shop, { variantId })
  await wait(31)
  expect(await statusOf(order)).toBe('expired')
  await wait(40)
  expect(await operationsOf(order)).toEqual(['authorize failed'])
  expect(await openPaymentSession(order.id, ORIGIN)).toBeNull()
})

test('a crash between the provider’s answer and our books is repaired by asking again', async () => {
  const { order, ref } = await anOpenOrder(shop)
  const payment = await paymentOf(order.id)
  await transact((tx) =>
    tx.insert(paymentOperations).values({
      id: `${payment.id}_void`,
      paymentId: payment.id,
      kind: 'void',
      amount: payment.amount,
      idempotencyKey: `${payment.id}_void`,
      status: 'requested',
    }),
  )
  await provider.void(ref, `${payment.id}_void`)
  await wait(31)
  expect(await statusOf(order)).toBe('expired')
  expect(await operationsOf(order)).toEqual(['authorize failed', 'void succeeded'])
})

test('after all this every invariant holds', async () => {
  await wait(300)
  expect(await findViolations()).toEqual([])
})
