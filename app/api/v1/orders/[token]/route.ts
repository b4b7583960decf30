import { endpoint } from '@/app/_http/endpoint'
import { answerOrder } from '@/app/api/v1/orders/answer-order'
import { getOrderOperation } from '@/app/api/v1/orders/operations'
import { getOrderByToken } from '@/domain/orders/queries'

export const GET = endpoint({
  input: getOrderOperation.input,
  read: async (reader, { params }, { origin }) => ({
    body: await answerOrder(reader, await getOrderByToken(reader, params.token), origin),
  }),
})
