import { inArray, sql } from 'drizzle-orm'
import { locked } from '@/db/dialect/locking'
import { products } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'

/**
 * Whoever writes or decides about reviews takes their products first, in the order of their ids: so the reviews of a product, and what they
 * sum up to, change one after another, and nobody waits for somebody who waits for them.
 */
export async function lockProducts(tx: Tx, productIds: readonly string[]): Promise<void> {
  await tx
    .select({ id: products.id })
    .from(products)
    .where(inArray(products.id, [...productIds]))
    .orderBy(sql`${products.id} ${locked}`)
}
