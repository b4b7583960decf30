import { randomInt } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import {
  cancelPendingOrder,
  openPaymentSession,
  payAgain,
  refreshPayment,
} from '@/app/_http/payments'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { placeOrder } from '@/domain/checkout/place-order'
import { copiesOf } from '@/domain/checkout/testing'
import type { Order } from '@/domain/orders/queries'
import { receiveEvent } from '@/domain/payments/receive-event'
import { round } from '@/jobs/worker'
import { setClock } from '@/lib/clock'
import { config } from '@/lib/config'
import { isDomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { simulatedPayments } from '@/providers/index'

/** A shop process that sells and works until it is killed; `crash.test.ts` kills it. */

const errand = z.object({
  /** How far this process's clock is ahead, so that orders expire while the test runs. */
  clockOffsetMs: z.number(),
  /** Whose copies are bought. */
  carts: z.array(z.object({ cartId: z.string(), shownTotal: z.number() })),
})

const BUYERS = 3
const IDLE_MS = 5
const ORIGIN = 'http://shop.example'

// To open a connection takes PostgreSQL longer than most of these shops live.
config.databasePoolSize = 4
const { clockOffsetMs, carts } = errand.parse(JSON.parse(process.argv[2] ?? '{}'))
setClock(() => new Date(performance.timeOrigin + performance.now() + clockOffsetMs))

say('ready')
for (let n = 0; n < BUYERS; n++) void forEver(buy)
void forEver(async () => {
  const worked = await round(`${process.pid}`)
  if (worked > 0) say('worked')
  else await pause(IDLE_MS)
})

async function forEver(work: () => Promise<void>): Promise<void> {
  for (;;) {
    await work().catch((error: unknown) => {
      if (!isDomainError(error)) say(`broken ${error instanceof Error ? error.stack : error}`)
    })
  }
}

async function buy(): Promise<void> {
  const [cart] = await copiesOf(pick(carts), 1)
  if (!cart) return
  const { order, next } = await transact((tx) => placeOrder(tx, GUEST, cart))
  if (next === 'done') return confirm(order)
  say(`ordered ${order.id}`)
  if (chance(0.1)) return
  await pay(order.id)
}

async function pay(orderId: string): Promise<void> {
  const session = await openPaymentSession(orderId, ORIGIN)
  if (!session) return
  const ref = decodeURIComponent(session.url.split('/').at(-1) ?? '')
  const outcome = pick(['success', 'success', 'success', 'decline', 'leave'] as const)
  say(`opened ${ref}`)
  if (outcome === 'leave') return
  await simulatedPayments.decide(ref, outcome)
  say(`decided ${outcome}`)
  if (chance(0.1)) await cancelPendingOrder(orderId, GUEST)
  if (chance(0.5)) await webhook(ref)
  if (chance(0.2)) return
  const order = await refreshPayment(orderId)
  if (order.status === 'placed') return confirm(order)
  if (outcome === 'decline' && chance(0.7)) {
    await payAgain(orderId, GUEST, { origin: ORIGIN })
    await pay(orderId)
  }
}

function webhook(ref: string): Promise<void> {
  return transact((tx) => receiveEvent(tx, 'test', { eventId: newId('evt'), ref }, '{}'))
}

/** From here on the customer has been told, so the order may never be lost. */
function confirm({ id, number }: Order): void {
  say(`placed ${id} ${number}`)
}

function say(line: string): void {
  writeSync(1, `${line.replaceAll('\n', ' ')}\n`)
}

function chance(probability: number): boolean {
  return randomInt(1000) < probability * 1000
}

function pick<T>(all: readonly T[]): T {
  const one = all[randomInt(all.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
