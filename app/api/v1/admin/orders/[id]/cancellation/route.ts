import { endpoint } from '@/app/_http/endpoint'
import { cancelStaffOrderOperation } from '@/app/api/v1/admin/orders/write-operations'
import { cancelOrder } from '@/domain/orders/cancel-order'

export const POST = endpoint({
  input: cancelStaffOrderOperation.input,
  idempotency: cancelStaffOrderOperation.idempotency,
  async write(tx, { params, body }, { actor }) {
    const order = await cancelOrder(tx, actor, { orderId: params.id, ...body })
    const { id, status, paymentStatus } = order
    return { status: 201, body: { order: { id, status, paymentStatus } } }
  },
})
