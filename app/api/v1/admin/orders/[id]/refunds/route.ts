import { endpoint } from '@/app/_http/endpoint'
import { answerOperation } from '@/app/api/v1/admin/orders/answer-operation'
import { refundOperation } from '@/app/api/v1/admin/orders/write-operations'
import { refundOrder } from '@/domain/orders/refund-order'

export const POST = endpoint({
  input: refundOperation.input,
  idempotency: refundOperation.idempotency,
  async write(tx, { params, body }, { actor }) {
    const refund = await refundOrder(tx, actor, { orderId: params.id, ...body })
    const operation = await answerOperation(tx, params.id, refund)
    return { status: 201, body: { refund: { id: refund.refundId }, operation } }
  },
})
