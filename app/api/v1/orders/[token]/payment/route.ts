import { endpoint } from '@/app/_http/endpoint'
import { payAgain } from '@/app/_http/payments'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { answerOrder } from '@/app/api/v1/orders/answer-order'
import { payOrderOperation } from '@/app/api/v1/orders/operations'
import { getOrderByToken } from '@/domain/orders/queries'

export const POST = endpoint({
  input: payOrderOperation.input,
  act: async ({ params, body }, { actor, origin }) => {
    const readOrder = () => readAfterWrite((reader) => getOrderByToken(reader, params.token))
    const { id } = await readOrder()
    await payAgain(id, actor, { paymentMethod: body.paymentMethod, origin })
    const order = await readOrder()
    return { body: await readAfterWrite((reader) => answerOrder(reader, order, origin)) }
  },
})
