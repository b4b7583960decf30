import { carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import {
  customerCartToken,
  customerCartTokenHash,
  findOpenCustomerCart,
} from '@/domain/cart/customer-cart'
import type { Cart } from '@/domain/cart/sellable-lines'
import { getSettings } from '@/domain/settings/queries'
import { hashToken, newId, newToken } from '@/lib/ids'

/** A new, empty cart in the shop's currency. `cartToken` is the only key to it and is stored nowhere. */
export async function createCart(tx: Tx): Promise<{ cart: Cart; cartToken: string }> {
  const { currency } = await getSettings(tx)
  const cartToken = newToken()
  const [cart] = await tx
    .insert(carts)
    .values({ id: newId('crt'), tokenHash: hashToken(cartToken), currency })
    .returning()
  if (!cart) throw new Error('the new cart was not returned')
  return { cart, cartToken }
}

/** The customer's open cart; of several who want it at once one makes it and all get that one. */
export async function openCustomerCart(
  tx: Tx,
  userId: string,
): Promise<{ cart: Cart; cartToken: string }> {
  const known = await findOpenCustomerCart(tx, userId)
  if (known) return { cart: known, cartToken: customerCartToken(known.id) }
  const { currency } = await getSettings(tx)
  const id = newId('crt')
  await tx
    .insert(carts)
    .values({ id, tokenHash: customerCartTokenHash(id), customerId: userId, currency })
    .onConflictDoNothing()
  const cart = await findOpenCustomerCart(tx, userId)
  if (!cart) throw new Error('the customer has no open cart')
  return { cart, cartToken: customerCartToken(cart.id) }
}
