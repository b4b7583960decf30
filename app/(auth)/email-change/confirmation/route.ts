import { form } from '@/app/_http/form'
import { confirmEmailChange, confirmEmailChangeInput } from '@/domain/accounts/confirm-email-change'
import { adoptOrders } from '@/domain/orders/adopt-orders'
import { emailChangePath, withQuery } from '@/lib/paths'

/** Confirms at one mailbox; with the second the account moves, and gets what was ordered as a guest with the new address. */
export const POST = form({
  name: 'email-change',
  input: confirmEmailChangeInput,
  back: (fields) => emailChangePath(fields.get('token') ?? ''),
  async write(tx, input, { actor }) {
    const { userId, status } = await confirmEmailChange(tx, actor, input)
    if (status === 'changed') await adoptOrders(tx, actor, { userId })
    return { to: withQuery('/email-change', { done: status }) }
  },
})
