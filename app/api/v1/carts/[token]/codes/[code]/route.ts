import { endpoint } from '@/app/_http/endpoint'
import { answerCart, changingCart } from '@/app/api/v1/carts/answer-cart'
import { removeCodeOperation } from '@/app/api/v1/carts/operations'
import { findCartCode } from '@/domain/cart/queries'
import { removeCode } from '@/domain/cart/remove-code'

export const DELETE = endpoint({
  input: removeCodeOperation.input,
  write: async (tx, { params, query }, { actor }) => {
    const { token: cartToken, code } = params
    await changingCart(tx, cartToken, async () => {
      const entered = await findCartCode(tx, cartToken, code)
      if (entered) await removeCode(tx, actor, { ...query, cartToken, codeId: entered.id })
    })
    return await answerCart(tx, cartToken)
  },
})
