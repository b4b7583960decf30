import { eq } from 'drizzle-orm'
import { db } from '@/db/read'
import { events, orderLines, payments, stockLevels } from '@/db/schema'
import { transact } from '@/db/transact'
import { type Actor, systemActor } from '@/domain/accounts/actor'
import type { Permission } from '@/domain/accounts/permissions'
import { settlePayment } from '@/domain/checkout/settle-payment'
import { anOrder, type CheckoutWish, capturedFacts, paymentOf } from '@/domain/checkout/testing'
import { getOrder, listOrderLines, type Order, type OrderLine } from '@/domain/orders/queries'
import { settleOperation } from '@/domain/orders/settle-operation'
import { aProduct, type MadeShop } from '@/domain/testing'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

const worker = systemActor('worker')

/** Staff who may do exactly this and have just proved who they are. */
export function aProvedClerk(...permissions: Permission[]): Actor {
  return { kind: 'staff', userId: 'usr_clerk', permissions, provedAt: now() }
}

export type SoldOrder = { order: Order; line: OrderLine; variantId: string }

/** A placed order of `quantity` pieces for 10.00 each; paid, set aside, or to be paid by transfer. */
export async function aSoldOrder(
  shop: MadeShop,
  wish: Partial<CheckoutWish> & { money?: 'captured' | 'authorized' | 'offline' } = {},
): Promise<SoldOrder> {
  const { money = 'captured', quantity = 3, ...more } = wish
  const variantId = wish.variantId ?? (await aProduct({ stock: 20 })).variantId
  const paymentMethod = more.paymentMethod ?? (money === 'offline' ? 'bank_transfer' : 'test')
  const { order } = await anOrder(shop, { ...more, variantId, quantity, paymentMethod })
  if (money !== 'offline') await pay(order.id, money)
  const [line] = await listOrderLines(db, order.id)
  if (!line) throw new Error('an order has a line')
  return { order: await getOrder(db, order.id), line, variantId }
}

async function pay(orderId: string, money: 'captured' | 'authorized'): Promise<void> {
  const payment = await paymentOf(orderId)
  const facts = capturedFacts(payment)
  const told =
    money === 'captured' ? facts : { ...facts, state: 'authorized' as const, captured: 0 }
  await transact((tx) => settlePayment(tx, worker, { paymentId: payment.id, facts: told }))
}

/** As the job does when the provider has done what it was asked. */
export async function carryOut(operationId: string): Promise<void> {
  await transact((tx) => settleOperation(tx, worker, operationId))
}

export async function lineOf(orderLineId: string): Promise<OrderLine> {
  const [line] = await db.select().from(orderLines).where(eq(orderLines.id, orderLineId))
  if (!line) throw new DomainError('not_found')
  return line
}

export async function moneyOf(orderId: string) {
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, orderId))
  const { authorized, captured, capturePending, refunded, refundPending } = payment ?? {}
  return { authorized, captured, capturePending, refunded, refundPending }
}

export async function shelfOf(variantId: string) {
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId))
  return { onHand: level?.onHand, allocated: level?.allocated }
}

export async function eventsAbout(subject: string, name: string) {
  const rows = await db.select().from(events).where(eq(events.subject, subject)).orderBy(events.seq)
  return rows.filter((row) => row.name === name)
}

/** What each of many calls at once came to: its answer, or the code with which it was refused. */
export async function outcomes(calls: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(calls)
  return settled.map((one) => {
    if (one.status === 'fulfilled') return 'done'
    if (one.reason instanceof DomainError) return one.reason.code
    throw one.reason
  })
}
