import { z } from 'zod'
import { form } from '@/app/_http/form'
import { once, onceKey } from '@/app/_http/once'
import { doneAt, orderParams } from '@/app/admin/orders/[id]/order-step'
import { resendMail, resendMailInput } from '@/domain/orders/resend-mail'
import { adminOrderPath } from '@/lib/paths'

const { emailId } = resendMailInput.shape

/** A mail goes out once more. */
export const POST = form({
  name: 'order-mail',
  input: z.object({ params: orderParams, onceKey, emailId }),
  back: (_fields, _refusal, { id }) => adminOrderPath(String(id)),
  write: once(async (tx, { params, emailId }, { actor }) => {
    await resendMail(tx, actor, { orderId: params.id, emailId })
    return doneAt(params.id, 'resent')
  }),
})
