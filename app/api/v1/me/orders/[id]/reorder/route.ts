import { endpoint } from '@/app/_http/endpoint'
import { presentCart } from '@/app/api/v1/carts/cart'
import { reorderOperation } from '@/app/api/v1/me/order-operations'
import { getCheckout } from '@/domain/checkout/get-checkout'
import { reorder } from '@/domain/orders/reorder'

export const POST = endpoint({
  input: reorderOperation.input,
  idempotency: reorderOperation.idempotency,
  async write(tx, { params: { id: orderId } }, { actor }) {
    const { cartToken: token, missing } = await reorder(tx, actor, { orderId })
    const cart = presentCart(await getCheckout(tx, token))
    return { status: 201, body: { cart, token, missing } }
  },
})
