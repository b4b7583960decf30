import { z } from 'zod'
import { form } from '@/app/_http/form'
import { orderStep, readAmount, stepInput } from '@/app/admin/orders/[id]/order-step'
import { capturePayment } from '@/domain/orders/capture-payment'
import { getOrder } from '@/domain/orders/queries'
import { adminOrderPath } from '@/lib/paths'

/** Money that the customer's bank has set aside is taken. */
export const POST = form({
  name: 'capture',
  input: stepInput.extend({ amount: z.string().min(1).max(32) }),
  back: (_fields, _refusal, { id }) => adminOrderPath(String(id), 'capture'),
  fieldOf: { capture_exceeds_authorized: 'amount' },
  write: orderStep(async (tx, { params, amount }, { actor }) => {
    const { id: orderId, currency } = await getOrder(tx, params.id)
    await capturePayment(tx, actor, { orderId, amount: readAmount(amount, currency, 'amount') })
    return 'captured'
  }),
})
