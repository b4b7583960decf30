import { form } from '@/app/_http/form'
import { orderStep, stepInput } from '@/app/admin/orders/[id]/order-step'
import { cancelOrder, cancelOrderInput } from '@/domain/orders/cancel-order'
import { adminOrderPath } from '@/lib/paths'

const { reason, message } = cancelOrderInput.shape

/** The order is called off: money goes back, goods are free, the customer is told. */
export const POST = form({
  name: 'cancel',
  input: stepInput.extend({ reason, message }),
  back: (_fields, _refusal, { id }) => adminOrderPath(String(id), 'cancel'),
  write: orderStep(async (tx, { params, reason, message }, { actor }) => {
    await cancelOrder(tx, actor, { orderId: params.id, reason, message })
    return 'cancelled'
  }),
})
