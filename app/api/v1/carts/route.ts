import { endpoint } from '@/app/_http/endpoint'
import { presentCart } from '@/app/api/v1/carts/cart'
import { createCartOperation } from '@/app/api/v1/carts/operations'
import { startCheckout } from '@/domain/checkout/start-checkout'

export const POST = endpoint({
  input: createCartOperation.input,
  write: async (tx, { body }, { actor }) => {
    const { cartToken, checkout } = await startCheckout(tx, actor, body)
    return { status: 201, body: { token: cartToken, cart: presentCart(checkout) } }
  },
  // A cart begun twice harms nobody; its key handed to a stranger with the same Idempotency-Key would.
  idempotency: 'none',
})
