import { endpoint } from '@/app/_http/endpoint'
import { payAgain } from '@/app/_http/payments'
import { answerOrder } from '@/app/api/v1/orders/answer-order'
import { payOrderOperation } from '@/app/api/v1/orders/operations'
import { db } from '@/db/read'
import { getOrder, getOrderByToken } from '@/domain/orders/queries'

export const POST = endpoint({
  input: payOrderOperation.input,
  act: async ({ params, body }, { actor, origin }) => {
    const { id } = await getOrderByToken(db, params.token)
    await payAgain(id, actor, { paymentMethod: body.paymentMethod, origin })
    return { body: await answerOrder(await getOrder(db, id), origin) }
  },
})
