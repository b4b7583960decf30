import type { Answer } from '@/app/_http/answer'
import type { Reader } from '@/db/read'
import { findCheckout } from '@/domain/checkout/get-checkout'
import type { MyCart } from '@/domain/checkout/views'

/** The visitor's open cart with its amounts; none when there is none, or it is being ordered. */
export async function answerMyCart(
  reader: Reader,
  cartToken: string | undefined,
): Promise<Answer & { body: MyCart }> {
  const checkout = await findCheckout(reader, cartToken)
  if (checkout?.cart.status !== 'open') return { body: { cart: null, quote: null } }
  const { cart, quote } = checkout
  return { body: { cart, quote } }
}
