import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { orderLines, orders } from '@/db/schema/orders'

/** The first purchase of a product by this customer, as a line of a placed order; it is what makes a review a verified one. */
export async function findPurchase(
  reader: Reader,
  { userId, productId }: { userId: string; productId: string },
): Promise<string | undefined> {
  const [line] = await reader
    .select({ id: orderLines.id })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(
      and(
        eq(orders.customerId, userId),
        eq(orders.status, 'placed'),
        eq(orderLines.productId, productId),
      ),
    )
    .orderBy(asc(orders.createdAt), asc(orderLines.position))
    .limit(1)
  return line?.id
}
