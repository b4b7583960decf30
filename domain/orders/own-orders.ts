import { and, desc, eq, inArray, lt, or } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { orderLines, orders } from '@/db/schema/orders'
import type { Order } from '@/domain/orders/queries'
import type { OrderView } from '@/domain/orders/views'
import { DomainError } from '@/lib/errors'

/** An order in the list of its customer. */
export type OwnOrderRow = Pick<
  OrderView,
  'id' | 'number' | 'status' | 'paymentStatus' | 'fulfilmentStatus' | 'currency' | 'createdAt'
> & {
  totalAmount: number
  /** Pieces in all lines. */
  quantity: number
  /** What is in it, in the order of its lines. */
  titles: string[]
}

export type OwnOrders = {
  orders: OwnOrderRow[]
  /** The id after which the next page begins; null on the last. */
  next: string | null
}

const PAGE_SIZE = 20

/** The orders of a customer, the newest first, a page at a time. `after` is the `next` of the page before. */
export async function listOwnOrders(
  reader: Reader,
  userId: string,
  { after, limit = PAGE_SIZE }: { after?: string; limit?: number } = {},
): Promise<OwnOrders> {
  const last = after ? await findOwnOrder(reader, userId, after) : undefined
  const rows = await reader
    .select()
    .from(orders)
    .where(and(eq(orders.customerId, userId), last && isOlderThan(last)))
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null
  return { orders: await withGoods(reader, shown), next }
}

/** An order of this customer; throws `not_found`, also for one of somebody else. */
export async function getOwnOrder(reader: Reader, userId: string, orderId: string): Promise<Order> {
  const order = await findOwnOrder(reader, userId, orderId)
  if (!order) throw new DomainError('not_found', { orderId })
  return order
}

async function findOwnOrder(
  reader: Reader,
  userId: string,
  orderId: string,
): Promise<Order | undefined> {
  const [order] = await reader
    .select()
    .from(orders)
    .where(and(eq(orders.id, orderId), eq(orders.customerId, userId)))
  return order
}

function isOlderThan({ createdAt, id }: Order) {
  return or(
    lt(orders.createdAt, createdAt),
    and(eq(orders.createdAt, createdAt), lt(orders.id, id)),
  )
}

async function withGoods(reader: Reader, rows: readonly Order[]): Promise<OwnOrderRow[]> {
  if (rows.length === 0) return []
  const lines = await reader
    .select({
      orderId: orderLines.orderId,
      title: orderLines.title,
      quantity: orderLines.quantity,
    })
    .from(orderLines)
    .where(
      inArray(
        orderLines.orderId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(orderLines.position)
  const byOrder = Map.groupBy(lines, ({ orderId }) => orderId)
  return rows.map((row) => {
    const goods = byOrder.get(row.id) ?? []
    return {
      id: row.id,
      number: row.number,
      status: row.status,
      paymentStatus: row.paymentStatus,
      fulfilmentStatus: row.fulfilmentStatus,
      currency: row.currency,
      createdAt: row.createdAt,
      totalAmount: row.totalAmount,
      quantity: goods.reduce((sum, { quantity }) => sum + quantity, 0),
      titles: [...new Set(goods.map(({ title }) => title))],
    }
  })
}
