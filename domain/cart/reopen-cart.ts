import { and, eq } from 'drizzle-orm'
import { cartLines, carts } from '@/db/schema/cart'
import { cartCodes } from '@/db/schema/promotions'
import type { Tx } from '@/db/transact'
import { customerCartTokenHash, findOpenCustomerCart } from '@/domain/cart/customer-cart'
import { joinCart } from '@/domain/cart/join-cart'
import type { Cart } from '@/domain/cart/sellable-lines'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

/**
 * Gives a customer whose order came to nothing their cart back. The old row stays with its order for good; a new one with
 * the same lines, codes and details takes over the key that the customer holds. Where the account has begun another cart
 * meanwhile, everything comes into that.
 */
export async function reopenCart(tx: Tx, cartId: string): Promise<void> {
  const [old] = await tx
    .update(carts)
    .set({ status: 'expired', updatedAt: now() })
    .where(and(eq(carts.id, cartId), eq(carts.status, 'completing')))
    .returning()
  if (!old) return
  const other = old.customerId ? await findOpenCustomerCart(tx, old.customerId) : undefined
  if (other) await joinCart(tx, old, other)
  else await copyCart(tx, old)
}

async function copyCart(tx: Tx, old: Cart): Promise<void> {
  const cartId = old.id
  await tx
    .update(carts)
    .set({ tokenHash: `given-on:${cartId}` })
    .where(eq(carts.id, cartId))
  const id = newId('crt')
  const tokenHash = old.customerId ? customerCartTokenHash(id) : old.tokenHash
  await tx.insert(carts).values({ ...old, id, tokenHash, status: 'open', version: old.version + 1 })
  const lines = await tx.select().from(cartLines).where(eq(cartLines.cartId, cartId))
  if (lines.length > 0) {
    await tx.insert(cartLines).values(lines.map((l) => ({ ...l, id: newId('cln'), cartId: id })))
  }
  const codes = await tx.select().from(cartCodes).where(eq(cartCodes.cartId, cartId))
  if (codes.length > 0) await tx.insert(cartCodes).values(codes.map((c) => ({ ...c, cartId: id })))
}
