import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { orderLines } from '@/db/schema/orders'
import { getSettings } from '@/domain/settings/queries'

/**
 * Where what an order holds can be reviewed today: the slug of the product by the id of the line. Nothing of goods that are not for sale
 * any more, and nothing at all while no reviews are taken. Two queries.
 */
export async function listReviewPlaces(
  reader: Reader,
  orderId: string,
): Promise<ReadonlyMap<string, string>> {
  const { reviews } = await getSettings(reader)
  if (!reviews.isOpen) return new Map()
  const rows = await reader
    .select({ lineId: orderLines.id, slug: products.slug })
    .from(orderLines)
    .innerJoin(products, eq(products.id, orderLines.productId))
    .where(and(eq(orderLines.orderId, orderId), eq(products.status, 'active')))
  return new Map(rows.map(({ lineId, slug }) => [lineId, slug]))
}
