import { endpoint } from '@/app/_http/endpoint'
import { answerCart, changingCart } from '@/app/api/v1/carts/answer-cart'
import { addCartLineOperation } from '@/app/api/v1/carts/operations'
import { addLine } from '@/domain/cart/add-line'

export const POST = endpoint({
  input: addCartLineOperation.input,
  write: async (tx, { params, body }, { actor }) => {
    const { token: cartToken } = params
    await changingCart(tx, cartToken, () => addLine(tx, actor, { ...body, cartToken }))
    return await answerCart(tx, cartToken, 201)
  },
})
