import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { openPaymentSession } from '@/app/_http/payments'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { answerOrder } from '@/app/api/v1/orders/answer-order'
import { createOrderOperation } from '@/app/api/v1/orders/operations'
import type { Reader } from '@/db/read'
import { getCartByToken } from '@/domain/cart/queries'
import { placeOrder } from '@/domain/checkout/place-order'
import { orderAccessToken } from '@/domain/orders/access-token'
import { getOrder } from '@/domain/orders/queries'
import { DomainError, isDomainError } from '@/lib/errors'
import type { Money } from '@/lib/money'

/** All that is kept for a repeated request: the token is not stored, and the order is told as it is by then. */
const placed = z.object({ orderId: z.string() })

export const POST = endpoint({
  input: createOrderOperation.input,
  write: async (tx, { body }, { actor }) => {
    const { cartVersion, shownTotal } = body
    const cartId = await findCartToOrder(tx, body.cartToken, shownTotal)
    const { order } = await placeOrder(tx, actor, {
      cartId,
      cartVersion,
      shownTotal: shownTotal.amount,
    })
    return { status: 201, body: { orderId: order.id } }
  },
  finish: async ({ status, body }, _input, { origin }) => {
    const { orderId } = placed.parse(body)
    await openPaymentSession(orderId, origin).catch(letPayLater)
    const answer = await readAfterWrite(async (reader) =>
      answerOrder(reader, await getOrder(reader, orderId), origin),
    )
    return { status, body: { token: orderAccessToken(orderId), ...answer } }
  },
  idempotency: 'required',
})

async function findCartToOrder(reader: Reader, cartToken: string, shown: Money): Promise<string> {
  const { id, currency } = await getCartByToken(reader, cartToken)
  if (currency !== shown.currency) throw new DomainError('quote_changed', { shown, currency })
  return id
}

/** The order stands; the answer says that there is no address to pay at yet. */
function letPayLater(error: unknown): void {
  if (!isDomainError(error, 'payment_pending')) throw error
}
