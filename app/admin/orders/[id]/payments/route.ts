import { z } from 'zod'
import { form } from '@/app/_http/form'
import { orderStep, readAmount, stepInput } from '@/app/admin/orders/[id]/order-step'
import { getOrder } from '@/domain/orders/queries'
import {
  recordReceivedPayment,
  recordReceivedPaymentInput,
} from '@/domain/orders/record-received-payment'
import { adminOrderPath } from '@/lib/paths'

const { reference } = recordReceivedPaymentInput.shape

/** Money that somebody has seen arrive is entered. */
export const POST = form({
  name: 'received-payment',
  input: stepInput.extend({ amount: z.string().min(1).max(32), reference }),
  back: (_fields, _refusal, { id }) => adminOrderPath(String(id), 'payment'),
  fieldOf: { payment_exceeds_due: 'amount' },
  write: orderStep(async (tx, { params, amount, reference }, { actor }) => {
    const { id: orderId, currency } = await getOrder(tx, params.id)
    const receipt = { orderId, amount: readAmount(amount, currency, 'amount'), reference }
    await recordReceivedPayment(tx, actor, receipt)
    return 'entered'
  }),
})
