import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { reopenCart } from '@/domain/cart/reopen-cart'
import { releaseReservationsOf } from '@/domain/inventory/reserve-stock'
import { moveOrder } from '@/domain/orders/move-order'
import { getOrder } from '@/domain/orders/queries'
import { releaseCodes } from '@/domain/promotions/release-codes'

/**
 * Ends an order that was never paid: stock and codes are free again and the customer has the cart back. The payment must have
 * been called off at the provider before. Does nothing when the order is no longer pending.
 */
export async function closePendingOrder(
  tx: Tx,
  actor: Actor,
  { orderId, to }: { orderId: string; to: 'expired' | 'cancelled' },
): Promise<void> {
  const { cartId } = await getOrder(tx, orderId)
  if (!(await moveOrder(tx, actor, { orderId, from: 'pending', to }))) return
  await releaseReservationsOf(tx, cartId)
  await releaseCodes(tx, orderId)
  await reopenCart(tx, cartId)
}
