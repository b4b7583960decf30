import { endpoint } from '@/app/_http/endpoint'
import { getOwnOrderOperation } from '@/app/api/v1/me/order-operations'
import { answerOrder } from '@/app/api/v1/orders/answer-order'
import { customerOf } from '@/domain/accounts/whose-account'
import { orderAccessToken } from '@/domain/orders/access-token'
import { getOwnOrder } from '@/domain/orders/own-orders'

export const GET = endpoint({
  input: getOwnOrderOperation.input,
  async read(reader, { params }, { actor, origin }) {
    const row = await getOwnOrder(reader, customerOf(actor).userId, params.id)
    const token = orderAccessToken(row.id)
    return { body: { ...(await answerOrder(reader, row, origin)), token } }
  },
})
