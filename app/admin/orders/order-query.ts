import { z } from 'zod'
import { cursorOf, cursorParameter } from '@/app/api/v1/cursor'
import { type OrderKey, type OrdersWish, orderKey } from '@/domain/orders/list-orders'
import { orderStates } from '@/domain/orders/order-filters'
import { startOfDay } from '@/lib/day-in-zone'
import { adminPath } from '@/lib/paths'

/** What the address of the list says. What makes no sense there is as good as absent. */
const orderQuery = z.object({
  state: z.enum(orderStates).default('all').catch('all'),
  q: z.string().trim().max(200).optional().catch(undefined),
  payment: z
    .enum(['unpaid', 'authorized', 'paid', 'partially_refunded', 'refunded'])
    .optional()
    .catch(undefined),
  sent: z.enum(['unfulfilled', 'partially_fulfilled', 'fulfilled']).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  after: cursorParameter(orderKey).catch(undefined),
})

export type OrderQuery = z.infer<typeof orderQuery>

export function readOrderQuery(search: Record<string, unknown>): OrderQuery {
  return orderQuery.parse(search)
}

/** The filter that a query means; days are those of the shop, both included. */
export function wishOf(query: OrderQuery, timeZone: string): Omit<OrdersWish, 'limit'> {
  const { state, q, payment, sent, from, to, after } = query
  return {
    state,
    search: q,
    paymentStatus: payment,
    fulfilmentStatus: sent,
    from: from ? startOfDay(from, timeZone) : undefined,
    to: to ? startOfDay(to, timeZone, 1) : undefined,
    cursor: after,
  }
}

/** The address of the list, or of what is made of it, with these filters. */
export function ordersHref(query: Partial<OrderQuery>, page = ''): string {
  const { state, after, ...filters } = query
  return adminPath(page ? `orders/${page}` : 'orders', {
    state: state === 'all' ? undefined : state,
    ...filters,
    after: afterParameter(after),
  })
}

function afterParameter(after: OrderKey | undefined): string | undefined {
  return cursorOf(after) ?? undefined
}
