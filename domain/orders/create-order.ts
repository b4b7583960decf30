import { nextNumber } from '@/db/counters'
import {
  orderAdjustments,
  orderLines,
  orderShippingLines,
  orders,
  orderTaxLines,
} from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { orderAccessTokenHash } from '@/domain/orders/access-token'
import { newId } from '@/lib/ids'

type OrderRow = typeof orders.$inferInsert
type LineRow = typeof orderLines.$inferInsert
type TaxRow = Omit<typeof orderTaxLines.$inferInsert, 'id' | 'orderId' | 'orderLineId'>

export type NewOrderLine = Omit<LineRow, 'id' | 'orderId' | 'position'> & {
  key: string
  taxes: TaxRow[]
}

export type NewOrder = {
  order: Omit<OrderRow, 'id' | 'number' | 'status' | 'accessTokenHash'>
  lines: NewOrderLine[]
  shipping:
    | (Omit<typeof orderShippingLines.$inferInsert, 'id' | 'orderId'> & { taxes: TaxRow[] })
    | null
  /** `lineKey` null: taken off shipping. */
  adjustments: (Omit<typeof orderAdjustments.$inferInsert, 'id' | 'orderId' | 'orderLineId'> & {
    lineKey: string | null
  })[]
}

const FIRST_ORDER_NUMBER = 1001

/**
 * Writes an order as pending, with everything it needs for ever copied in. A cart has at most one order (unique);
 * the sums are checked by the database.
 */
export async function createOrder(
  tx: Tx,
  actor: Actor,
  input: NewOrder,
): Promise<{ orderId: string; number: string }> {
  const orderId = newId('ord')
  const number = String(await nextNumber(tx, 'order', FIRST_ORDER_NUMBER))
  await tx.insert(orders).values({
    ...input.order,
    // A program may hold a cart that is nobody's; the order is still that of whoever signs it.
    customerId: input.order.customerId ?? (actor.kind === 'customer' ? actor.userId : null),
    id: orderId,
    number,
    status: 'pending',
    accessTokenHash: orderAccessTokenHash(orderId),
  })
  const lines = input.lines.map((line, position) => ({ id: newId('oln'), position, ...line }))
  await tx.insert(orderLines).values(lines.map(({ key, taxes, ...row }) => ({ ...row, orderId })))
  await insertShipping(tx, orderId, input.shipping)
  await insertTaxes(tx, orderId, [
    ...lines.flatMap((line) => line.taxes.map((tax) => ({ ...tax, orderLineId: line.id }))),
    ...(input.shipping?.taxes ?? []).map((tax) => ({ ...tax, orderLineId: null })),
  ])
  await insertAdjustments(tx, orderId, input.adjustments, new Map(lines.map((l) => [l.key, l.id])))
  await recordEvent(tx, { name: 'order.created', actor, subject: orderId, data: { number } })
  return { orderId, number }
}

async function insertShipping(tx: Tx, orderId: string, shipping: NewOrder['shipping']) {
  if (!shipping) return
  const { taxes, ...row } = shipping
  await tx.insert(orderShippingLines).values({ ...row, id: newId('osh'), orderId })
}

async function insertTaxes(
  tx: Tx,
  orderId: string,
  taxes: (TaxRow & { orderLineId: string | null })[],
) {
  if (taxes.length === 0) return
  await tx.insert(orderTaxLines).values(taxes.map((tax) => ({ ...tax, id: newId('otx'), orderId })))
}

async function insertAdjustments(
  tx: Tx,
  orderId: string,
  adjustments: NewOrder['adjustments'],
  lineIds: Map<string, string>,
) {
  if (adjustments.length === 0) return
  await tx.insert(orderAdjustments).values(
    adjustments.map(({ lineKey, ...row }) => ({
      ...row,
      id: newId('oad'),
      orderId,
      orderLineId: lineKey === null ? null : lineIds.get(lineKey),
    })),
  )
}
