import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { refunds } from '@/db/schema'
import { bundleProgram, type TestProcess, type TestProgram } from '@/db/testing-process'
import { getOrder } from '@/domain/orders/queries'
import { clerkAnswer, type Deed } from '@/domain/orders/testing-clerks'
import { aSoldOrder, carryOut, lineOf, moneyOf, shelfOf } from '@/domain/orders/testing-orders'
import { aShop, type MadeShop } from '@/domain/testing'
import { sumOf } from '@/lib/money'

const PROCESSES = 3

let shop: MadeShop
let program: TestProgram
let clerks: TestProcess[]

beforeAll(async () => {
  shop = await aShop()
  program = await bundleProgram('domain/orders/testing-clerks.ts')
  clerks = Array.from({ length: PROCESSES }, () => program.start())
})

afterAll(async () => {
  for (const { child } of clerks) child.kill()
  await Promise.all(clerks.map(({ ended }) => ended))
  program.remove()
})

/** Deals the deeds out to the processes, all at the same moment; answers what they came to. */
async function doAll(deeds: Deed[]): Promise<string[]> {
  const answers = await Promise.all(
    clerks.map(async (clerk, n) =>
      clerkAnswer.parse(await clerk.ask({ deeds: deeds.filter((_, i) => i % PROCESSES === n) })),
    ),
  )
  return answers.flat()
}

function count(answers: string[], answer: string): number {
  return answers.filter((one) => one === answer).length
}

test('refunds from three processes give back what was paid, and never more', async () => {
  const { order, line, variantId } = await aSoldOrder(shop, { quantity: 4 })
  const what = { orderId: order.id, orderLineId: line.id, shippingAmount: 0 }
  const deeds = Array.from({ length: 45 }, (_, n): Deed => {
    const one = { do: 'refund', ...what, quantity: 1 } as const
    return n % 5 === 0 ? { ...one, shippingAmount: 245 } : one
  })
  const answers = await doAll(deeds)

  expect(count(answers, 'done')).toBe(4)
  expect(count(answers, 'too_busy')).toBe(0)
  const made = await db.select().from(refunds).where(eq(refunds.orderId, order.id))
  const given = sumOf(made.map(({ amount }) => amount))
  expect(given).toBeLessThanOrEqual(order.totalAmount)
  expect(await lineOf(line.id)).toMatchObject({ refundedQuantity: 4, refundedAmount: 4000 })
  expect(await moneyOf(order.id)).toMatchObject({ refunded: 0, refundPending: given })
  expect(await shelfOf(variantId)).toEqual({ onHand: 20, allocated: 0 })

  await Promise.all(made.map(({ operationId }) => carryOut(operationId)))
  expect(await moneyOf(order.id)).toMatchObject({ refunded: given, refundPending: 0 })
  expect(await findViolations()).toEqual([])
})

test('sending and refunding the same pieces: each piece goes one way or the other', async () => {
  const { order, line, variantId } = await aSoldOrder(shop, { quantity: 8 })
  const what = { orderId: order.id, orderLineId: line.id, quantity: 1 }
  const deeds = Array.from(
    { length: 36 },
    (_, n): Deed =>
      n % 2 ? { do: 'send', ...what } : { do: 'refund', ...what, shippingAmount: 0 },
  )
  await doAll(deeds)
  const { fulfilledQuantity, cancelledQuantity, refundedQuantity } = await lineOf(line.id)
  expect(fulfilledQuantity + cancelledQuantity).toBe(8)
  expect(refundedQuantity).toBe(8)
  expect(await shelfOf(variantId)).toEqual({ onHand: 20 - fulfilledQuantity, allocated: 0 })
  expect(await findViolations()).toEqual([])
})

test('taking the money and cancelling, from three processes, ends one way for every order', async () => {
  const orders = []
  for (let n = 0; n < 12; n++) orders.push(await aSoldOrder(shop, { money: 'authorized' }))
  const deeds = orders.flatMap(({ order: { id } }, n): Deed[] => {
    const both: Deed[] = [
      { do: 'capture', orderId: id },
      { do: 'cancel', orderId: id },
    ]
    return n % 2 ? both : both.toReversed()
  })
  const answers = await doAll(deeds)

  expect(count(answers, 'done')).toBe(12)
  expect(count(answers, 'payment_not_capturable') + count(answers, 'payment_pending')).toBe(12)
  for (const { order } of orders) {
    const { status } = await getOrder(db, order.id)
    const { capturePending } = await moneyOf(order.id)
    expect([status, capturePending]).toEqual(
      status === 'placed' ? ['placed', order.totalAmount] : ['cancelled', 0],
    )
  }
  expect(await findViolations()).toEqual([])
})
