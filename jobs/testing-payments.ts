import { eq } from 'drizzle-orm'
import { openPaymentSession } from '@/app/_http/payments'
import { db } from '@/db/read'
import { ledgerEntries, paymentOperations, payments, stockLevels } from '@/db/schema'
import { transact } from '@/db/transact'
import { anOrder, paymentOf } from '@/domain/checkout/testing'
import { getOrder, type Order } from '@/domain/orders/queries'
import { receiveEvent } from '@/domain/payments/receive-event'
import { aProduct, type MadeShop } from '@/domain/testing'
import { newId } from '@/lib/ids'

export const ORIGIN = 'http://shop.example'

export type OpenOrder = { order: Order; ref: string; variantId: string }

/** An order whose customer was sent to the simulated provider; of `stock` pieces it takes one. */
export async function anOpenOrder(shop: MadeShop, stock = 3): Promise<OpenOrder> {
  const { variantId } = await aProduct({ stock })
  const { order } = await anOrder(shop, { variantId })
  return { order, variantId, ref: await openSession(order.id) }
}

/** Sends the customer to the provider; answers with the reference of the session there. */
export async function openSession(orderId: string): Promise<string> {
  await openPaymentSession(orderId, ORIGIN)
  return (await paymentOf(orderId)).providerRef ?? ''
}

/** A webhook arrives. */
export async function hear(ref: string, eventId = newId('evt')): Promise<void> {
  await transact((tx) => receiveEvent(tx, 'test', { eventId, ref }, '{}'))
}

export async function statusOf({ id }: Order) {
  return (await getOrder(db, id)).status
}

export async function stockOf(variantId: string) {
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId))
  return { reserved: level?.reserved, allocated: level?.allocated }
}

/** What was asked of the provider for an order and how that stands, the oldest first. */
export async function operationsOf(order: Order): Promise<string[]> {
  const rows = await db
    .select({ kind: paymentOperations.kind, status: paymentOperations.status })
    .from(paymentOperations)
    .innerJoin(payments, eq(payments.id, paymentOperations.paymentId))
    .where(eq(payments.orderId, order.id))
    .orderBy(paymentOperations.requestedAt)
  return rows.map(({ kind, status }) => `${kind} ${status}`)
}

export async function ledgerOf(order: Order): Promise<number[]> {
  const rows = await db
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.orderId, order.id))
    .orderBy(ledgerEntries.id)
  return rows.map(({ amount }) => amount)
}
