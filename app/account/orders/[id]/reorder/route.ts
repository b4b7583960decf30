import { z } from 'zod'
import { form } from '@/app/_http/form'
import { reorder } from '@/domain/orders/reorder'
import { accountOrderPath, cartPath, withQuery } from '@/lib/paths'

/** Puts the goods of an own order into the cart once more; the cart says what could not be had. */
export const POST = form({
  name: 'reorder',
  input: z.object({ params: z.object({ id: z.string() }) }),
  back: (_fields, _refusal, { id }) => accountOrderPath(String(id)),
  async write(tx, { params: { id: orderId } }, { actor }) {
    await reorder(tx, actor, { orderId })
    return { to: withQuery(cartPath(), { again: orderId }) }
  },
})
