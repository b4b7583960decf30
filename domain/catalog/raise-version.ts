import { eq, sql } from 'drizzle-orm'
import { products } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

/** Tells everybody who has a product open that it has changed. Answers with its new version; throws `not_found`. */
export async function raiseVersion(tx: Tx, productId: string): Promise<number> {
  const [raised] = await tx
    .update(products)
    .set({ version: sql`${products.version} + 1`, updatedAt: now() })
    .where(eq(products.id, productId))
    .returning({ version: products.version })
  if (!raised) throw new DomainError('not_found', { productId })
  return raised.version
}
