import { form } from '@/app/_http/form'
import { orderStep, stepInput } from '@/app/admin/orders/[id]/order-step'
import { voidPayment, voidPaymentInput } from '@/domain/orders/void-payment'
import { adminOrderPath } from '@/lib/paths'

const { reason } = voidPaymentInput.shape

/** Money that was set aside and not taken is let go. */
export const POST = form({
  name: 'void',
  input: stepInput.extend({ reason }),
  back: (_fields, _refusal, { id }) => adminOrderPath(String(id), 'void'),
  write: orderStep(async (tx, { params, reason }, { actor }) => {
    await voidPayment(tx, actor, { orderId: params.id, reason })
    return 'voided'
  }),
})
