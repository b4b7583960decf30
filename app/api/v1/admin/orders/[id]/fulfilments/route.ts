import { endpoint } from '@/app/_http/endpoint'
import { fulfilOperation } from '@/app/api/v1/admin/orders/write-operations'
import { fulfilOrder } from '@/domain/orders/fulfil-order'

export const POST = endpoint({
  input: fulfilOperation.input,
  idempotency: fulfilOperation.idempotency,
  async write(tx, { params, body }, { actor }) {
    const sent = await fulfilOrder(tx, actor, { orderId: params.id, ...body })
    const { fulfilmentId, fulfilmentStatus } = sent
    return { status: 201, body: { fulfilment: { id: fulfilmentId }, fulfilmentStatus } }
  },
})
