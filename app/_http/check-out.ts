import { openPaymentSession } from '@/app/_http/payments'
import type { Visit } from '@/app/_http/visit'
import { transact } from '@/db/transact'
import { getCartByToken } from '@/domain/cart/queries'
import { placeOrder } from '@/domain/checkout/place-order'
import { orderAccessToken } from '@/domain/orders/access-token'
import type { Order } from '@/domain/orders/queries'
import { isDomainError } from '@/lib/errors'
import { orderConfirmationPath, orderPath } from '@/lib/paths'

export type CheckedOut = {
  order: Order
  orderToken: string
  /** Where the customer goes now: to the payment provider, or to a page of the order. Absolute, or a path. */
  to: string
}

/**
 * Presses "Place order" for the visitor's cart: makes the order in one transaction, then opens its payment where there is
 * one. Repeating it leads to the same order and the same payment. A provider that does not answer is no reason to
 * lose the order: its page lets the customer pay.
 * Throws what `placeOrder` throws, and `cart_not_found`.
 */
export async function checkOut(
  { actor, cartToken, origin }: Pick<Visit, 'actor' | 'cartToken' | 'origin'>,
  shown: { cartVersion?: number; shownTotal: number },
): Promise<CheckedOut> {
  const { order, next } = await transact(async (tx) => {
    const { id: cartId } = await getCartByToken(tx, cartToken)
    return await placeOrder(tx, actor, { cartId, ...shown })
  })
  const orderToken = orderAccessToken(order.id)
  if (next === 'done') return { order, orderToken, to: orderConfirmationPath(orderToken) }
  const url = await paymentAddress(order.id, origin)
  return { order, orderToken, to: url ?? orderPath(orderToken) }
}

async function paymentAddress(orderId: string, origin: string): Promise<string | undefined> {
  try {
    return (await openPaymentSession(orderId, origin))?.url
  } catch (error) {
    if (isDomainError(error, 'payment_pending')) return undefined
    throw error
  }
}
