import { eq, sql } from 'drizzle-orm'
import { orders } from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import type { Order } from '@/domain/orders/queries'
import { DomainError } from '@/lib/errors'

/** The order as it is, and stays until this transaction ends: whoever else wants to move it waits. */
export async function lockOrder(tx: Tx, orderId: string): Promise<Order> {
  const [order] = await tx
    .update(orders)
    .set({ status: sql`${orders.status}` })
    .where(eq(orders.id, orderId))
    .returning()
  if (!order) throw new DomainError('not_found', { orderId })
  return order
}
