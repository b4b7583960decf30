import type { Answer } from '@/app/_http/answer'
import { presentCart } from '@/app/api/v1/carts/cart'
import type { Reader } from '@/db/read'
import { getCartByToken } from '@/domain/cart/queries'
import { getCheckout } from '@/domain/checkout/get-checkout'
import { DomainError, isDomainError } from '@/lib/errors'

/** The cart as every door of the API answers with it. */
export async function answerCart(
  reader: Reader,
  cartToken: string,
  status: 200 | 201 = 200,
): Promise<Answer> {
  return { status, body: { cart: presentCart(await getCheckout(reader, cartToken)) } }
}

/** Runs a change of an open cart; whoever was too late gets the cart as it is now in `details.cart`. */
export async function changingCart<Changed>(
  reader: Reader,
  cartToken: string,
  change: () => Promise<Changed>,
): Promise<Changed> {
  const { status } = await getCartByToken(reader, cartToken)
  if (status !== 'open') throw new DomainError('cart_closed', { status })
  try {
    return await change()
  } catch (error) {
    if (!isDomainError(error, 'cart_changed')) throw error
    const cart = presentCart(await getCheckout(reader, cartToken))
    throw new DomainError('cart_changed', { cart })
  }
}
