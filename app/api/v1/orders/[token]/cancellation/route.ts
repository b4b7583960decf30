import { endpoint } from '@/app/_http/endpoint'
import { cancelPendingOrder } from '@/app/_http/payments'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { answerOrder } from '@/app/api/v1/orders/answer-order'
import { cancelOrderOperation } from '@/app/api/v1/orders/operations'
import { getOrderByToken } from '@/domain/orders/queries'

export const POST = endpoint({
  input: cancelOrderOperation.input,
  act: async ({ params }, { actor, origin }) => {
    const { id } = await readAfterWrite((reader) => getOrderByToken(reader, params.token))
    const order = await cancelPendingOrder(id, actor)
    return { body: await readAfterWrite((reader) => answerOrder(reader, order, origin)) }
  },
})
