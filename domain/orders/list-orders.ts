import { and, asc, desc, eq, gt, gte, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/read'
import { orderLines, orders } from '@/db/schema/orders'
import { inState, matches, type OrderState } from '@/domain/orders/order-filters'
import type { Order } from '@/domain/orders/queries'
import type { OrderRowView } from '@/domain/orders/staff-views'

export const orderSorts = ['newest', 'oldest'] as const

/** Where an order stands in the list: when it was made, in milliseconds, and its id among those of the same moment. */
export const orderKey = z.tuple([z.int(), z.string()])
export type OrderKey = z.infer<typeof orderKey>

export type OrdersWish = {
  state?: OrderState
  paymentStatus?: Order['paymentStatus']
  fulfilmentStatus?: Order['fulfilmentStatus']
  /** A number, or a part of an address, name or tracking number. */
  search?: string
  /** Made at or after. */
  from?: Date
  /** Made before. */
  to?: Date
  sort?: (typeof orderSorts)[number]
  /** The key of the last order seen, by the same order. */
  cursor?: OrderKey
  limit: number
}

/**
 * Orders as staff look for them. `next` is the key to go on with; without it nothing follows. Pages neither repeat nor skip
 * anything while orders come in. Two queries.
 */
export async function listOrders(
  reader: Reader,
  wish: OrdersWish,
): Promise<{ orders: OrderRowView[]; next?: OrderKey }> {
  const { state = 'all', search = '', from, to, sort = 'newest', cursor, limit } = wish
  const { paymentStatus, fulfilmentStatus } = wish
  const isNewest = sort === 'newest'
  const direction = isNewest ? desc : asc
  const rows = await reader
    .select()
    .from(orders)
    .where(
      and(
        inState(state),
        paymentStatus && eq(orders.paymentStatus, paymentStatus),
        fulfilmentStatus && eq(orders.fulfilmentStatus, fulfilmentStatus),
        matches(search),
        from && gte(orders.createdAt, from),
        to && lt(orders.createdAt, to),
        cursor && follows(cursor, isNewest ? lt : gt),
      ),
    )
    .orderBy(direction(orders.createdAt), direction(orders.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    orders: await asRows(reader, shown),
    next: last && [last.createdAt.getTime(), last.id],
  }
}

/** How many orders lie on each pile. One query. */
export async function countOrdersByState(reader: Reader): Promise<Record<OrderState, number>> {
  const count = (state: OrderState) =>
    sql<number>`coalesce(sum(case when ${inState(state) ?? sql`true`} then 1 else 0 end), 0)`.mapWith(
      Number,
    )
  const none = { all: 0, to_ship: 0, unpaid: 0, to_capture: 0 }
  const [counts] = await reader
    .select({
      all: count('all'),
      to_ship: count('to_ship'),
      unpaid: count('unpaid'),
      to_capture: count('to_capture'),
      partly_shipped: count('partly_shipped'),
      done: count('done'),
      refunded: count('refunded'),
      cancelled: count('cancelled'),
    })
    .from(orders)
  return counts ?? { ...none, partly_shipped: 0, done: 0, refunded: 0, cancelled: 0 }
}

const MAX_OTHER_ORDERS = 20

/** Of the same customer, or of the same address where nobody has signed in; the newest first. */
export async function listOtherOrders(reader: Reader, order: Order): Promise<OrderRowView[]> {
  const { id, customerId, email } = order
  const rows = await reader
    .select()
    .from(orders)
    .where(
      and(
        ne(orders.id, id),
        customerId === null ? eq(orders.email, email) : eq(orders.customerId, customerId),
      ),
    )
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(MAX_OTHER_ORDERS)
  return await asRows(reader, rows)
}

function follows([at, id]: OrderKey, beyond: typeof lt): SQL | undefined {
  const moment = new Date(at)
  return or(
    beyond(orders.createdAt, moment),
    and(eq(orders.createdAt, moment), beyond(orders.id, id)),
  )
}

async function asRows(reader: Reader, rows: readonly Order[]): Promise<OrderRowView[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const counted = await reader
    .select({
      orderId: orderLines.orderId,
      pieces: sql<number>`sum(${orderLines.quantity})`.mapWith(Number),
    })
    .from(orderLines)
    .where(inArray(orderLines.orderId, ids))
    .groupBy(orderLines.orderId)
  const pieces = new Map(counted.map((row) => [row.orderId, row.pieces]))
  return rows.map((order) => ({
    id: order.id,
    number: order.number,
    status: order.status,
    paymentStatus: order.paymentStatus,
    fulfilmentStatus: order.fulfilmentStatus,
    email: order.email,
    name: order.shippingAddress.name,
    pieces: pieces.get(order.id) ?? 0,
    currency: order.currency,
    totalAmount: order.totalAmount,
    createdAt: order.createdAt,
  }))
}
