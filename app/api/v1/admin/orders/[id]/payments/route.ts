import { endpoint } from '@/app/_http/endpoint'
import { answerOperation } from '@/app/api/v1/admin/orders/answer-operation'
import { receivePaymentOperation } from '@/app/api/v1/admin/orders/write-operations'
import { recordReceivedPayment } from '@/domain/orders/record-received-payment'

export const POST = endpoint({
  input: receivePaymentOperation.input,
  idempotency: receivePaymentOperation.idempotency,
  async write(tx, { params, body }, { actor }) {
    const received = await recordReceivedPayment(tx, actor, { orderId: params.id, ...body })
    const operation = await answerOperation(tx, params.id, received)
    return { status: 201, body: { operation, paymentStatus: received.paymentStatus } }
  },
})
