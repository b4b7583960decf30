import { inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { orderShippingLines, orders, orderTaxLines } from '@/db/schema/orders'
import { payments } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { listOrders, type OrdersWish } from '@/domain/orders/list-orders'
import type { Order } from '@/domain/orders/queries'

export type OrdersFilter = Omit<OrdersWish, 'limit' | 'cursor' | 'sort'>

/** An order as bookkeepers want it. Amounts are minor units of its currency. */
export type ExportedOrder = {
  order: Order
  /** What it was sent by; empty where nothing travels. */
  shippingName: string
  receivedAmount: number
  refundedAmount: number
  /** One entry a rate. */
  taxes: { name: string; ratePpm: number; netAmount: number; taxAmount: number }[]
}

const PAGE_SIZE = 200

/**
 * Writes down that somebody takes orders out of the shop, and which: after that the file is theirs.
 * Throws `forbidden` without the permission `orders.export`, and `step_up_required`.
 */
export async function recordOrderExport(
  tx: Tx,
  actor: Actor,
  filter: Readonly<Record<string, unknown>>,
): Promise<void> {
  authorize(actor, 'orders.export')
  assertProved(actor)
  await recordEvent(tx, { name: 'orders.exported', actor, subject: 'orders', data: { filter } })
}

/** Every order that fits, the oldest first, in pages: the books of many years do not fit into memory. Four queries a page. */
export async function* eachOrderPage(
  reader: Reader,
  filter: OrdersFilter,
): AsyncGenerator<ExportedOrder[]> {
  let cursor: OrdersWish['cursor']
  do {
    const wish = { ...filter, sort: 'oldest' as const, cursor, limit: PAGE_SIZE }
    const page = await listOrders(reader, wish)
    if (page.orders.length > 0)
      yield await withAmounts(
        reader,
        page.orders.map(({ id }) => id),
      )
    cursor = page.next
  } while (cursor)
}

async function withAmounts(reader: Reader, ids: string[]): Promise<ExportedOrder[]> {
  const rows = await reader.select().from(orders).where(inArray(orders.id, ids))
  const shipping = await reader
    .select({ orderId: orderShippingLines.orderId, name: orderShippingLines.name })
    .from(orderShippingLines)
    .where(inArray(orderShippingLines.orderId, ids))
  const money = await sumPayments(reader, ids)
  const taxes = Map.groupBy(await sumTaxes(reader, ids), ({ orderId }) => orderId)
  const byId = new Map(rows.map((order) => [order.id, order]))
  return ids.flatMap((id) => {
    const order = byId.get(id)
    if (!order) return []
    const { received = 0, refunded = 0 } = money.get(id) ?? {}
    return [
      {
        order,
        shippingName: shipping.find(({ orderId }) => orderId === id)?.name ?? '',
        receivedAmount: received,
        refundedAmount: refunded,
        taxes: (taxes.get(id) ?? []).map(({ orderId, ...tax }) => tax),
      },
    ]
  })
}

async function sumPayments(reader: Reader, ids: string[]) {
  const rows = await reader
    .select({
      orderId: payments.orderId,
      received: sql<number>`sum(${payments.captured})`.mapWith(Number),
      refunded: sql<number>`sum(${payments.refunded})`.mapWith(Number),
    })
    .from(payments)
    .where(inArray(payments.orderId, ids))
    .groupBy(payments.orderId)
  return new Map(rows.map(({ orderId, ...sums }) => [orderId, sums]))
}

async function sumTaxes(reader: Reader, ids: string[]) {
  const { orderId, name, ratePpm, netAmount, taxAmount } = orderTaxLines
  return await reader
    .select({
      orderId,
      name,
      ratePpm,
      netAmount: sql<number>`sum(${netAmount})`.mapWith(Number),
      taxAmount: sql<number>`sum(${taxAmount})`.mapWith(Number),
    })
    .from(orderTaxLines)
    .where(inArray(orderId, ids))
    .groupBy(orderId, name, ratePpm)
    .orderBy(orderId, ratePpm)
}
