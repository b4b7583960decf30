import { endpoint } from '@/app/_http/endpoint'
import { answerCart, changingCart } from '@/app/api/v1/carts/answer-cart'
import { changeCartLineOperation, removeCartLineOperation } from '@/app/api/v1/carts/operations'
import { changeLine } from '@/domain/cart/change-line'
import { removeLine } from '@/domain/cart/remove-line'

export const PATCH = endpoint({
  input: changeCartLineOperation.input,
  write: async (tx, { params, body }, { actor }) => {
    const { token: cartToken, lineId } = params
    await changingCart(tx, cartToken, () => changeLine(tx, actor, { ...body, cartToken, lineId }))
    return await answerCart(tx, cartToken)
  },
})

export const DELETE = endpoint({
  input: removeCartLineOperation.input,
  write: async (tx, { params, query }, { actor }) => {
    const { token: cartToken, lineId } = params
    await changingCart(tx, cartToken, () => removeLine(tx, actor, { ...query, cartToken, lineId }))
    return await answerCart(tx, cartToken)
  },
})
