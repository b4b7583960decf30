import { z } from 'zod'
import { form } from '@/app/_http/form'
import { cancelPendingOrder } from '@/app/_http/payments'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { getOrderByToken } from '@/domain/orders/queries'
import { cartPath, orderPath } from '@/lib/paths'

/** Gives an unpaid order up; its goods are in the cart again. */
export const POST = form({
  name: 'order',
  input: z.object({ params: z.object({ token: z.string() }) }),
  back: (_fields, _refusal, { token }) => orderPath(String(token)),
  async act({ params }, { actor }) {
    const { id } = await readAfterWrite((reader) => getOrderByToken(reader, params.token))
    await cancelPendingOrder(id, actor)
    return { to: cartPath() }
  },
})
