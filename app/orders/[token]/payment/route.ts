import { z } from 'zod'
import { form } from '@/app/_http/form'
import { payAgain } from '@/app/_http/payments'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { getOrderByToken } from '@/domain/orders/queries'
import { orderConfirmationPath, orderPath } from '@/lib/paths'

/** Goes on with an open payment, or tries again after one that failed. */
export const POST = form({
  name: 'order',
  input: z.object({
    params: z.object({ token: z.string() }),
    paymentMethod: z.string().min(1).max(64).optional(),
  }),
  back: (_fields, _refusal, { token }) => orderPath(String(token)),
  async act({ params, paymentMethod }, { actor, origin }) {
    const { id } = await readAfterWrite((reader) => getOrderByToken(reader, params.token))
    const session = await payAgain(id, actor, { paymentMethod, origin })
    return { to: session?.url ?? orderConfirmationPath(params.token) }
  },
})
