import { endpoint } from '@/app/_http/endpoint'
import { answerOperation } from '@/app/api/v1/admin/orders/answer-operation'
import { captureOperation } from '@/app/api/v1/admin/orders/write-operations'
import { capturePayment } from '@/domain/orders/capture-payment'

export const POST = endpoint({
  input: captureOperation.input,
  idempotency: captureOperation.idempotency,
  async write(tx, { params, body }, { actor }) {
    const asked = await capturePayment(tx, actor, { orderId: params.id, ...body })
    return { status: 201, body: { operation: await answerOperation(tx, params.id, asked) } }
  },
})
