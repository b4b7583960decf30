import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import { getCart, getCartByToken } from '@/domain/cart/queries'
import type { Cart } from '@/domain/cart/sellable-lines'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { hashToken } from '@/lib/ids'

/** The version the customer saw; without it the change happens to the cart as it is. */
export const versionInput = z.int().positive().optional()

export type CartChange = { cartToken: string | undefined; version?: number }

/**
 * Opens every change to a cart: takes its next version, and with it the row, so that changes happen one after another.
 * Throws `cart_not_found`, `cart_closed` when it is being or has been ordered, and `cart_changed` with the fresh
 * cart in `details.cart` when it is no longer the one that was seen.
 */
export async function beginChange(tx: Tx, { cartToken, version }: CartChange): Promise<Cart> {
  const [cart] = await tx
    .update(carts)
    .set({ version: sql`${carts.version} + 1`, updatedAt: now() })
    .where(
      and(
        eq(carts.tokenHash, hashToken(cartToken ?? '')),
        eq(carts.status, 'open'),
        version === undefined ? undefined : eq(carts.version, version),
      ),
    )
    .returning()
  if (cart) return cart
  const { status } = await getCartByToken(tx, cartToken)
  if (status !== 'open') throw new DomainError('cart_closed', { status })
  throw new DomainError('cart_changed', { cart: await getCart(tx, cartToken) })
}
