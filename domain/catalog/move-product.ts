import { and, eq, sql } from 'drizzle-orm'
import { products } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export type ProductStatus = (typeof products.$inferSelect)['status']

/** What the event of a move tells: the version it has made, and the status before and after. */
export type ProductMove = {
  version: number
  before: { status: ProductStatus }
  after: { status: ProductStatus }
}

/**
 * The only writer of a product's status. Answers undefined when it already is what it shall become, so that a second
 * click says nothing new. Throws `not_found`.
 */
export async function moveProduct(
  tx: Tx,
  productId: string,
  to: ProductStatus,
  publishedAt = now(),
): Promise<ProductMove | undefined> {
  const [product] = await tx
    .select({ status: products.status })
    .from(products)
    .where(eq(products.id, productId))
  if (!product) throw new DomainError('not_found', { productId })
  if (product.status === to) return undefined
  const [moved] = await tx
    .update(products)
    .set({
      status: to,
      updatedAt: now(),
      version: sql`${products.version} + 1`,
      ...(to === 'active' && {
        publishedAt: sql`coalesce(${products.publishedAt}, ${at(publishedAt)})`,
      }),
    })
    .where(and(eq(products.id, productId), eq(products.status, product.status)))
    .returning({ version: products.version })
  return moved && { ...moved, before: { status: product.status }, after: { status: to } }
}

/** A parameter in raw SQL needs the column's own encoding of time. */
function at(time: Date) {
  return sql.param(time, products.publishedAt)
}
