import { eq } from 'drizzle-orm'
import { orders } from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import { openQuantity } from '@/domain/orders/line-counts'
import { listOrderLines, type Order, type OrderLine } from '@/domain/orders/queries'
import { sumOf } from '@/lib/money'

export type FulfilmentStatus = Order['fulfilmentStatus']

/** The one rule by which an order is called sent. What was taken off it is not waited for. */
export function fulfilmentStatusOf(lines: readonly OrderLine[]): FulfilmentStatus {
  if (sumOf(lines.map((line) => line.fulfilledQuantity)) === 0) return 'unfulfilled'
  return sumOf(lines.map(openQuantity)) === 0 ? 'fulfilled' : 'partially_fulfilled'
}

/** Brings an order's fulfilment status up to what its lines say now; its only writer. */
export async function updateFulfilmentStatus(tx: Tx, orderId: string): Promise<FulfilmentStatus> {
  const fulfilmentStatus = fulfilmentStatusOf(await listOrderLines(tx, orderId))
  await tx.update(orders).set({ fulfilmentStatus }).where(eq(orders.id, orderId))
  return fulfilmentStatus
}
