import { endpoint } from '@/app/_http/endpoint'
import { answerCart, changingCart } from '@/app/api/v1/carts/answer-cart'
import { presentCart } from '@/app/api/v1/carts/cart'
import { changeCartOperation, getCartOperation } from '@/app/api/v1/carts/operations'
import { changeDetails } from '@/domain/checkout/change-details'

export const GET = endpoint({
  input: getCartOperation.input,
  read: async (reader, { params }) => await answerCart(reader, params.token),
})

export const PATCH = endpoint({
  input: changeCartOperation.input,
  write: async (tx, { params, body }, { actor }) => {
    const { token: cartToken } = params
    const checkout = await changingCart(tx, cartToken, () =>
      changeDetails(tx, actor, { ...body, cartToken }),
    )
    return { body: { cart: presentCart(checkout) } }
  },
})
