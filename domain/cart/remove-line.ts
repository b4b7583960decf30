import { and, eq } from 'drizzle-orm'
import { cartLines } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { beginChange, type CartChange } from '@/domain/cart/begin-change'

export type RemoveLineInput = CartChange & { lineId: string }

/**
 * Takes a line out of the cart. A line that is no longer there is as good as removed.
 * Throws `cart_not_found`, `cart_closed`, `cart_changed` (`cart`).
 */
export async function removeLine(tx: Tx, _actor: Actor, input: RemoveLineInput): Promise<void> {
  const cart = await beginChange(tx, input)
  await tx
    .delete(cartLines)
    .where(and(eq(cartLines.id, input.lineId), eq(cartLines.cartId, cart.id)))
}
