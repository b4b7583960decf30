import { and, eq } from 'drizzle-orm'
import { cartLines, carts } from '@/db/schema/cart'
import { cartCodes } from '@/db/schema/promotions'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

/**
 * Gives a customer whose order came to nothing their cart back. The old row stays with its order for good; a new one with
 * the same lines, codes and details takes over the key that the customer holds.
 */
export async function reopenCart(tx: Tx, cartId: string): Promise<void> {
  const [old] = await tx
    .update(carts)
    .set({ status: 'expired', updatedAt: now() })
    .where(and(eq(carts.id, cartId), eq(carts.status, 'completing')))
    .returning()
  if (!old) return
  await tx
    .update(carts)
    .set({ tokenHash: `given-on:${old.id}` })
    .where(eq(carts.id, cartId))
  const id = newId('crt')
  await tx.insert(carts).values({ ...old, id, status: 'open', version: old.version + 1 })
  const lines = await tx.select().from(cartLines).where(eq(cartLines.cartId, cartId))
  if (lines.length > 0) {
    await tx.insert(cartLines).values(lines.map((l) => ({ ...l, id: newId('cln'), cartId: id })))
  }
  const codes = await tx.select().from(cartCodes).where(eq(cartCodes.cartId, cartId))
  if (codes.length > 0) await tx.insert(cartCodes).values(codes.map((c) => ({ ...c, cartId: id })))
}
