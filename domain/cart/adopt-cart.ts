import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { cartLines, carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { lockAccount } from '@/domain/accounts/lock-account'
import { customerCartTokenHash, findOpenCustomerCart } from '@/domain/cart/customer-cart'
import { joinCart } from '@/domain/cart/join-cart'
import type { Cart } from '@/domain/cart/sellable-lines'
import { now } from '@/lib/clock'
import { hashToken } from '@/lib/ids'

export type AdoptedCart = {
  /** The guest's cart that belongs to the account now. */
  cartId: string
  /** The account had goods in a cart of its own, and both are one now. */
  isJoined: boolean
}

/**
 * Gives the cart of a guest who has just signed in to the account. Where the account has an open cart, the guest's is laid into
 * it: the same goods count once, with the larger quantity, and nothing is lost. A cart that waits for its payment comes along
 * as it is. The guest's key opens nothing any more. Of several who bring the same cart at once, one does.
 * Nothing happens for whoever is not a customer, and for a cart that is unknown, ordered, or belongs to an account.
 */
export async function adoptCart(
  tx: Tx,
  actor: Actor,
  { cartToken }: { cartToken: string | undefined },
): Promise<AdoptedCart | undefined> {
  if (actor.kind !== 'customer' || !cartToken) return undefined
  const { userId } = actor
  // Two who bring their carts at once would each find no cart of the account.
  await lockAccount(tx, userId)
  const brought = await takeCart(tx, cartToken)
  if (!brought) return undefined
  const cartId = brought.id
  const own = brought.status === 'open' ? await findOpenCustomerCart(tx, userId) : undefined
  if (!own) {
    const key = { customerId: userId, tokenHash: customerCartTokenHash(cartId) }
    await tx.update(carts).set(key).where(eq(carts.id, cartId))
    return { cartId, isJoined: false }
  }
  const hadGoods = (await tx.$count(cartLines, eq(cartLines.cartId, own.id))) > 0
  const count = await joinCart(tx, brought, own)
  await tx
    .update(carts)
    .set({ status: 'merged', customerId: userId, updatedAt: now() })
    .where(eq(carts.id, cartId))
  return { cartId, isJoined: hadGoods && count > 0 }
}

/** Its next version, and with it the row: no change of another tab comes in between. */
async function takeCart(tx: Tx, cartToken: string): Promise<Cart | undefined> {
  const [cart] = await tx
    .update(carts)
    .set({ version: sql`${carts.version} + 1`, updatedAt: now() })
    .where(
      and(
        eq(carts.tokenHash, hashToken(cartToken)),
        inArray(carts.status, ['open', 'completing']),
        isNull(carts.customerId),
      ),
    )
    .returning()
  return cart
}
