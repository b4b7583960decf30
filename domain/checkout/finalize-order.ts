import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { completeCart } from '@/domain/cart/claim-cart'
import { allocateStock } from '@/domain/inventory/allocate-stock'
import { moveOrder, type PaymentStatus, setPaymentStatus } from '@/domain/orders/move-order'
import { listOrderLines, type Order } from '@/domain/orders/queries'

/**
 * The second half of placing an order: what was reserved is promised to it, it turns to placed, its cart is completed.
 * The order must be locked and pending or expired. Throws `out_of_stock` when a late payment finds the goods gone.
 */
export async function finalizeOrder(
  tx: Tx,
  actor: Actor,
  order: Order & { status: 'pending' | 'expired' },
  paymentStatus: PaymentStatus,
): Promise<void> {
  const { id: orderId, cartId, expiresAt: reserveUntil } = order
  const lines = await listOrderLines(tx, orderId)
  const demands = lines
    .filter((line) => line.tracksStock)
    .map(({ variantId, quantity }) => ({ variantId, quantity }))
  await allocateStock(tx, { cartId, orderId, demands, reserveUntil })
  await moveOrder(tx, actor, {
    orderId,
    from: order.status,
    to: 'placed',
    data: { number: order.number, total: order.totalAmount, currency: order.currency },
  })
  await setPaymentStatus(tx, orderId, paymentStatus)
  await completeCart(tx, cartId)
}
