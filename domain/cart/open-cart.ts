import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { createCart, openCustomerCart } from '@/domain/cart/create-cart'
import { findCart } from '@/domain/cart/queries'

/**
 * Sees to it that there is a cart to put something in. Answers the token of a new one when the old one is unknown or
 * has been ordered; a customer's belongs to the account. A cart that waits for its payment stays as it is.
 */
export async function openCart(
  tx: Tx,
  actor: Actor,
  cartToken: string | undefined,
): Promise<{ cartToken?: string }> {
  const cart = cartToken ? await findCart(tx, cartToken) : undefined
  if (cart?.status === 'open' || cart?.status === 'completing') return {}
  const created =
    actor.kind === 'customer' ? await openCustomerCart(tx, actor.userId) : await createCart(tx)
  return { cartToken: created.cartToken }
}
