import { z } from 'zod'
import { form } from '@/app/_http/form'
import { doneAt } from '@/app/account/done-words'
import { removeAddress } from '@/domain/accounts/remove-address'
import { accountPath } from '@/lib/paths'

export const POST = form({
  name: 'address-book',
  input: z.object({ params: z.object({ id: z.string() }) }),
  back: accountPath('addresses'),
  async write(tx, { params: { id: addressId } }, { actor }) {
    await removeAddress(tx, actor, { addressId })
    return { to: doneAt(accountPath('addresses'), 'address-removed') }
  },
})
