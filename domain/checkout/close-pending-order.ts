import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { reopenCart } from '@/domain/cart/reopen-cart'
import { releaseReservationsOf } from '@/domain/inventory/reserve-stock'
import { moveOrder } from '@/domain/orders/move-order'
import { getOrder } from '@/domain/orders/queries'
import { releaseCodes } from '@/domain/promotions/release-codes'

export type ClosingOrder = {
  orderId: string
  to: 'expired' | 'cancelled'
  /** Whether money came that the order cannot take, so that nobody tells its customer that none was. */
  isCharged?: boolean
}

/**
 * Ends a pending order: stock and codes are free again and the customer has the cart back. Does nothing when it is no longer
 * pending. Whether money may still come is for the caller to know; `giveUpOrder` makes sure of it.
 */
export async function closePendingOrder(
  tx: Tx,
  actor: Actor,
  { orderId, to, isCharged = false }: ClosingOrder,
): Promise<void> {
  const { cartId } = await getOrder(tx, orderId)
  if (!(await moveOrder(tx, actor, { orderId, from: 'pending', to, data: { isCharged } }))) return
  await releaseReservationsOf(tx, cartId)
  await releaseCodes(tx, orderId)
  await reopenCart(tx, cartId)
}
