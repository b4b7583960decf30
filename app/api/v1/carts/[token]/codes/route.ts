import { endpoint } from '@/app/_http/endpoint'
import { answerCart, changingCart } from '@/app/api/v1/carts/answer-cart'
import { applyCodeOperation } from '@/app/api/v1/carts/operations'
import { applyCode } from '@/domain/cart/apply-code'

export const POST = endpoint({
  input: applyCodeOperation.input,
  write: async (tx, { params, body }, { actor }) => {
    const { token: cartToken } = params
    await changingCart(tx, cartToken, () => applyCode(tx, actor, { ...body, cartToken }))
    return await answerCart(tx, cartToken, 201)
  },
})
