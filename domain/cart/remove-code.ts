import { and, eq } from 'drizzle-orm'
import { cartCodes } from '@/db/schema/promotions'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { beginChange, type CartChange } from '@/domain/cart/begin-change'

export type RemoveCodeInput = CartChange & { codeId: string }

/**
 * Takes a code out of the cart again; one that is not there is as good as removed.
 * Throws `cart_not_found`, `cart_closed`, `cart_changed` (`cart`).
 */
export async function removeCode(tx: Tx, _actor: Actor, input: RemoveCodeInput): Promise<void> {
  const cart = await beginChange(tx, input)
  await tx
    .delete(cartCodes)
    .where(and(eq(cartCodes.cartId, cart.id), eq(cartCodes.codeId, input.codeId)))
}
