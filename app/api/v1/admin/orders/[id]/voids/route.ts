import { endpoint } from '@/app/_http/endpoint'
import { answerOperation } from '@/app/api/v1/admin/orders/answer-operation'
import { voidOperation } from '@/app/api/v1/admin/orders/write-operations'
import { voidPayment } from '@/domain/orders/void-payment'

export const POST = endpoint({
  input: voidOperation.input,
  idempotency: voidOperation.idempotency,
  async write(tx, { params, body }, { actor }) {
    const asked = await voidPayment(tx, actor, { orderId: params.id, ...body })
    return { status: 201, body: { operation: await answerOperation(tx, params.id, asked) } }
  },
})
