import { carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import { type Actor, actorId } from '@/domain/accounts/actor'
import type { Cart } from '@/domain/cart/sellable-lines'
import { getSettings } from '@/domain/settings/queries'
import { hashToken, newId, newToken } from '@/lib/ids'

/** A new, empty cart in the shop's currency. `cartToken` is the only key to it and is stored nowhere. */
export async function createCart(tx: Tx, actor: Actor): Promise<{ cart: Cart; cartToken: string }> {
  const { currency } = await getSettings(tx)
  const cartToken = newToken()
  const [cart] = await tx
    .insert(carts)
    .values({
      id: newId('crt'),
      tokenHash: hashToken(cartToken),
      customerId: actor.kind === 'customer' ? actorId(actor) : null,
      currency,
    })
    .returning()
  if (!cart) throw new Error('the new cart was not returned')
  return { cart, cartToken }
}
