import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase } from '@/db/connection'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { emails, jobs, ledgerEntries, orders, payments } from '@/db/schema'
import { bundleProgram, crashCount, type TestProgram } from '@/db/testing-process'
import { transact } from '@/db/transact'
import { aReadyCart, type CheckoutWish, type ReadyCart } from '@/domain/checkout/testing'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { aProduct, aShop, type MadeShop, tester } from '@/domain/testing'
import { registerSchedules } from '@/jobs/schedule'
import { round } from '@/jobs/worker'
import { setClock } from '@/lib/clock'
import { simulatedPayments } from '@/providers/index'

const CRASHES = crashCount(100)
/** So many shops run at the same time; each crash hits one of them. */
const LANES = 2
const MAX_STEPS = 12
const MAX_MOMENT_MS = 20
/** Each process lives a while later than the one before: leases run out and unpaid orders expire between crashes. */
const CLOCK_STEP_MS = 45_000
const CODE = 'CRASHED'
const MINUTE_MS = 60_000

let shop: MadeShop
let program: TestProgram
let carts: ReadyCart[]
const confirmed = new Map<string, string>()
const broken: string[] = []

beforeAll(async () => {
  shop = await aShop({ reservationMinutes: 5 })
  const [scarce, plenty] = [await aProduct({ stock: 150 }), await aProduct({ stock: 100_000 })]
  await transact((tx) =>
    createPromotion(tx, tester, {
      name: 'Limited',
      rules: { kind: 'order', discount: { type: 'percent', ppm: 100_000 } },
      codes: [{ code: CODE, usageLimit: 15 }],
    }),
  )
  const wishes: CheckoutWish[] = [
    { variantId: scarce.variantId },
    { variantId: scarce.variantId, quantity: 2, codes: [CODE] },
    { variantId: plenty.variantId, also: [scarce.variantId] },
    { variantId: plenty.variantId, paymentMethod: 'bank_transfer' },
  ]
  carts = await Promise.all(wishes.map((wish) => aReadyCart(shop, wish)))
  await registerSchedules()
  program = await bundleProgram('domain/checkout/testing-crash-buyer.ts')
})

afterAll(() => program.remove())

/** Lets a shop live for a random number of steps, and kills it a moment later, wherever it is then. */
async function crash(n: number): Promise<void> {
  const errand = { clockOffsetMs: n * CLOCK_STEP_MS, carts }
  const { child, ended } = program.start(JSON.stringify(errand))
  if (!child.stdout) throw new Error('the program has no output')
  const lines = createInterface({ input: child.stdout })
  const isRead = once(lines, 'close')
  let stepsLeft = randomInt(MAX_STEPS)
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      note(line)
      if (stepsLeft-- === 0) resolve()
    })
    void ended.then(resolve)
  })
  await pause(randomInt(MAX_MOMENT_MS))
  child.kill('SIGKILL')
  await Promise.all([ended, isRead])
}

function note(line: string): void {
  const [what, id = '', number = ''] = line.split(' ')
  if (what === 'placed') confirmed.set(id, number)
  if (what === 'broken') broken.push(line)
}

/** Works everything off until hours later, as a shop does that was started again. */
async function workOff(): Promise<void> {
  for (let minutes = 0; minutes <= 120; minutes += 5) {
    const ahead = CRASHES * CLOCK_STEP_MS + minutes * MINUTE_MS
    setClock(() => new Date(Date.now() + ahead))
    while ((await round('after the crash')) > 0);
  }
}

test(`a shop that was killed ${CRASHES} times while selling`, {
  timeout: CRASHES * 3000,
}, async () => {
  let next = 0
  const lane = async () => {
    while (next < CRASHES) await crash(next++)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  await closeDatabase()

  expect(broken).toEqual([])
  const found = await findViolations()
  // Jobs whose holder was killed wait for their lease to run out; that is what they have it for.
  expect(found.filter(({ invariant }) => !invariant.includes('job'))).toEqual([])
})

test('has every order of which a customer was told', async () => {
  expect(confirmed.size).toBeGreaterThan(CRASHES / 2)
  const kept = await db
    .select({ id: orders.id, number: orders.number })
    .from(orders)
    .where(and(inArray(orders.id, [...confirmed.keys()]), eq(orders.status, 'placed')))
  expect(new Map(kept.map(({ id, number }) => [id, number]))).toEqual(confirmed)
})

test('leaves nothing undecided once the jobs have run', async () => {
  await workOff()

  expect(await findViolations()).toEqual([])
  expect(await db.$count(orders, eq(orders.status, 'pending'))).toBe(0)
  const { name, lastError } = jobs
  const dead = await db.select({ name, lastError }).from(jobs).where(eq(jobs.status, 'dead'))
  expect(dead).toEqual([])
  const placed = await db.$count(orders, eq(orders.status, 'placed'))
  expect(await db.$count(emails, eq(emails.template, 'order-confirmation'))).toBe(placed)
})

test('has in its books what the payment provider has in its own', async () => {
  const paid = await db
    .select({ ref: payments.providerRef, amount: ledgerEntries.amount })
    .from(ledgerEntries)
    .innerJoin(payments, eq(payments.id, ledgerEntries.paymentId))
  const ours = new Map<string, number>()
  for (const { ref, amount } of paid) ours.set(ref ?? '', (ours.get(ref ?? '') ?? 0) + amount)

  const sessions = await db.select({ ref: payments.providerRef }).from(payments)
  const theirs = sessions.flatMap(({ ref }) => (ref ? [simulatedPayments.find(ref)] : []))
  expect(theirs.length).toBeGreaterThan(0)
  for (const { ref, captured, refunded, state } of theirs) {
    expect([ref, ours.get(ref) ?? 0]).toEqual([ref, captured - refunded])
    expect(state).not.toBe('open')
  }
})
