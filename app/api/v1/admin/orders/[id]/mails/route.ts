import { endpoint } from '@/app/_http/endpoint'
import { resendMailOperation } from '@/app/api/v1/admin/orders/write-operations'
import { resendMail } from '@/domain/orders/resend-mail'

export const POST = endpoint({
  input: resendMailOperation.input,
  idempotency: resendMailOperation.idempotency,
  async write(tx, { params, body }, { actor }) {
    const mail = await resendMail(tx, actor, { orderId: params.id, ...body })
    return { status: 201, body: { mail } }
  },
})
