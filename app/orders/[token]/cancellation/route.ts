import { z } from 'zod'
import { form } from '@/app/_http/form'
import { cancelPendingOrder } from '@/app/_http/payments'
import { db } from '@/db/read'
import { getOrderByToken } from '@/domain/orders/queries'
import { cartPath, orderPath } from '@/lib/paths'

/** Gives an unpaid order up; its goods are in the cart again. */
export const POST = form({
  name: 'order',
  input: z.object({ params: z.object({ token: z.string() }) }),
  back: (_fields, _refusal, { token }) => orderPath(String(token)),
  async act({ params }, { actor }) {
    const { id } = await getOrderByToken(db, params.token)
    await cancelPendingOrder(id, actor)
    return { to: cartPath() }
  },
})
