import { endpoint } from '@/app/_http/endpoint'
import { cancelPendingOrder } from '@/app/_http/payments'
import { answerOrder } from '@/app/api/v1/orders/answer-order'
import { cancelOrderOperation } from '@/app/api/v1/orders/operations'
import { db } from '@/db/read'
import { getOrderByToken } from '@/domain/orders/queries'

export const POST = endpoint({
  input: cancelOrderOperation.input,
  act: async ({ params }, { actor, origin }) => {
    const { id } = await getOrderByToken(db, params.token)
    return { body: await answerOrder(await cancelPendingOrder(id, actor), origin) }
  },
})
