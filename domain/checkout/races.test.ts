import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { events, ledgerEntries, orders, promoCodes, stockLevels } from '@/db/schema'
import { bundleProgram, type TestProcess, type TestProgram } from '@/db/testing-process'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { placeOrder } from '@/domain/checkout/place-order'
import { settlePayment } from '@/domain/checkout/settle-payment'
import {
  anOrder,
  aReadyCart,
  type CheckoutWish,
  capturedFacts,
  copiesOf,
  declinedFacts,
  paymentOf,
  type ReadyCart,
} from '@/domain/checkout/testing'
import { buyerAnswer } from '@/domain/checkout/testing-buyer'
import { releaseLapsedReservations } from '@/domain/inventory/release-lapsed'
import type { Payment } from '@/domain/payments/queries'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { aProduct, aShop, type MadeShop, tester } from '@/domain/testing'
import { setClock } from '@/lib/clock'

const PROCESSES = 3

let shop: MadeShop
let program: TestProgram
let buyers: TestProcess[]

beforeAll(async () => {
  shop = await aShop()
  program = await bundleProgram('domain/checkout/testing-buyer.ts')
  buyers = Array.from({ length: PROCESSES }, () => program.start())
})

afterAll(async () => {
  for (const { child } of buyers) child.kill()
  await Promise.all(buyers.map(({ ended }) => ended))
  program.remove()
})

async function readyCarts(count: number, wish: CheckoutWish): Promise<ReadyCart[]> {
  const first = await aReadyCart(shop, wish)
  return [first, ...(await copiesOf(first, count - 1))]
}

/** Asks every process at the same moment; answers what all their buyers got. */
async function askAll(questions: object[]): Promise<string[]> {
  const answers = await Promise.all(
    buyers.map(async (buyer, n) => buyerAnswer.parse(await buyer.ask(questions[n] ?? {}))),
  )
  return answers.flat()
}

/** Deals the carts out to the processes. */
function placeAll(carts: ReadyCart[]): Promise<string[]> {
  return askAll(
    buyers.map((_, n) => ({ wish: 'place', carts: carts.filter((_, i) => i % PROCESSES === n) })),
  )
}

async function stockOf(variantId: string) {
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId))
  return { onHand: level?.onHand, reserved: level?.reserved, allocated: level?.allocated }
}

function count(answers: string[], answer: string): number {
  return answers.filter((one) => one === answer).length
}

test('two hundred buyers in three processes buy the fifty pieces there are', async () => {
  const { variantId } = await aProduct({ stock: 50 })
  const offline = await readyCarts(100, { variantId, paymentMethod: 'bank_transfer' })
  const online = await readyCarts(100, { variantId, paymentMethod: 'test' })

  const answers = await placeAll(offline.flatMap((cart, n) => [cart, online[n] ?? cart]))

  expect(count(answers, 'out_of_stock')).toBe(150)
  expect(new Set(answers).size).toBe(51)
  const { reserved = 0, allocated = 0 } = await stockOf(variantId)
  expect(reserved + allocated).toBe(50)
  expect(await findViolations()).toEqual([])
})

test('orders of several goods, asked for in any order, do not get into each other’s way', async () => {
  const goods = await Promise.all([3, 4, 5, 6].map((stock) => aProduct({ stock })))
  const carts = await Promise.all(
    goods.map(({ variantId }, n) =>
      readyCarts(30, {
        variantId,
        also: [goods[(n + 1) % 4]?.variantId ?? '', goods[(n + 3) % 4]?.variantId ?? ''],
        paymentMethod: 'bank_transfer',
      }),
    ),
  )

  const answers = await placeAll(
    Array.from({ length: 30 }, (_, n) => carts.flatMap((of) => of[n] ?? [])).flat(),
  )

  expect(count(answers, 'too_busy')).toBe(0)
  expect(count(answers, 'out_of_stock')).toBeGreaterThan(0)
  for (const { variantId } of goods) {
    const { onHand = 0, reserved, allocated = 0 } = await stockOf(variantId)
    expect(reserved).toBe(0)
    expect(allocated).toBeLessThanOrEqual(onHand)
  }
  expect(await findViolations()).toEqual([])
})

test('a code limited to ten is used ten times', async () => {
  const { variantId } = await aProduct({ stock: 100 })
  await transact((tx) =>
    createPromotion(tx, tester, {
      name: 'Ten only',
      rules: { kind: 'order', discount: { type: 'percent', ppm: 100_000 } },
      codes: [{ code: 'TENONLY', usageLimit: 10 }],
    }),
  )
  const answers = await placeAll(await readyCarts(45, { variantId, codes: ['TENONLY'] }))

  // Whoever comes after the tenth is told the total without it; whoever comes at the same moment, that it is used up.
  expect(count(answers, 'quote_changed') + count(answers, 'code_used_up')).toBe(35)
  const [code] = await db.select().from(promoCodes).where(eq(promoCodes.codeNorm, 'TENONLY'))
  expect(code?.used).toBe(10)
  expect((await stockOf(variantId)).reserved).toBe(10)
  expect(await findViolations()).toEqual([])
})

test('a hundred requests with the same key make one order, and all get its number', async () => {
  const { variantId } = await aProduct({ stock: 200 })
  const carts = await readyCarts(99, { variantId, paymentMethod: 'bank_transfer' })
  const before = await db.$count(orders)

  const answers = await askAll(
    buyers.map((_, n) => ({
      wish: 'place-once',
      key: 'the-same',
      carts: carts.slice(n * 33, n * 33 + 33),
    })),
  )

  expect(answers).toHaveLength(99)
  expect(new Set(answers).size).toBe(1)
  expect(await db.$count(orders)).toBe(before + 1)
  expect(await stockOf(variantId)).toMatchObject({ reserved: 0, allocated: 1 })
})

test('tabs that pay the same cart in three processes make one order', async () => {
  const { variantId } = await aProduct({ stock: 5 })
  const cart = await aReadyCart(shop, { variantId })
  const tabs = Array.from({ length: 10 }, () => cart)

  const answers = await askAll(buyers.map(() => ({ wish: 'place', carts: tabs })))

  expect(answers).toHaveLength(30)
  expect(new Set(answers).size).toBe(1)
  expect(await stockOf(variantId)).toMatchObject({ reserved: 1 })
})

test('news of a payment, ten times in three processes and in any order, settles it once', async () => {
  const { variantId } = await aProduct({ stock: 5 })
  const { order } = await anOrder(shop, { variantId })
  const payment = await paymentOf(order.id)
  const paid = capturedFacts(payment)
  const open = { ...declinedFacts(payment), state: 'open', reason: undefined }
  const news = [open, paid, declinedFacts(payment), paid, open, paid, paid, open, paid, paid]

  await askAll(
    buyers.map((_, n) => ({
      wish: 'settle',
      paymentId: payment.id,
      news: [...news.slice(n * 3), ...news.slice(0, n * 3)],
    })),
  )

  expect(await stockOf(variantId)).toMatchObject({ reserved: 0, allocated: 1 })
  const ledger = await db.select().from(ledgerEntries).where(eq(ledgerEntries.orderId, order.id))
  expect(ledger).toMatchObject([{ kind: 'charge', amount: order.totalAmount }])
  const told = await db.select().from(events).where(eq(events.subject, order.id))
  expect(told.filter(({ name }) => name === 'order.placed')).toHaveLength(1)
  expect(await findViolations()).toEqual([])
})

test('goods whose time is over and late payments for them do not get mixed up', async () => {
  const { variantId } = await aProduct({ stock: 20 })
  const payments: Payment[] = []
  for (const cart of await readyCarts(20, { variantId })) {
    const { order } = await transact((tx) => placeOrder(tx, GUEST, cart))
    payments.push(await paymentOf(order.id))
  }
  setClock(() => new Date(Date.now() + 2 * 60 * 60_000))

  const worker = systemActor('worker')
  await Promise.all(
    payments.flatMap((payment) => [
      transact((tx) =>
        settlePayment(tx, worker, { paymentId: payment.id, facts: capturedFacts(payment) }),
      ),
      transact(releaseLapsedReservations),
    ]),
  )

  expect(await stockOf(variantId)).toEqual({ onHand: 20, reserved: 0, allocated: 20 })
  expect((await findViolations()).filter(({ invariant }) => !invariant.includes('job'))).toEqual([])
})
