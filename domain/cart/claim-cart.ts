import { and, eq, sql } from 'drizzle-orm'
import { carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

/**
 * Closes an open cart for an order. Answers false when it was closed before: then it has its order already.
 * With a version it must be the cart's: `cart_changed` tells that another tab changed it meanwhile.
 */
export async function claimCart(tx: Tx, cartId: string, version?: number): Promise<boolean> {
  const claimed = await tx
    .update(carts)
    .set({ status: 'completing', version: sql`${carts.version} + 1`, updatedAt: now() })
    .where(
      and(
        eq(carts.id, cartId),
        eq(carts.status, 'open'),
        version === undefined ? undefined : eq(carts.version, version),
      ),
    )
    .returning({ id: carts.id })
  if (claimed.length > 0) return true
  const [cart] = await tx.select({ status: carts.status }).from(carts).where(eq(carts.id, cartId))
  if (!cart) throw new DomainError('cart_not_found')
  if (cart.status === 'open') throw new DomainError('cart_changed')
  return false
}

/** The order stands: its cart is done with. */
export async function completeCart(tx: Tx, cartId: string): Promise<void> {
  await tx.update(carts).set({ status: 'completed', updatedAt: now() }).where(eq(carts.id, cartId))
}
