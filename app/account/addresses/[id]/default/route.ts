import { z } from 'zod'
import { form } from '@/app/_http/form'
import { doneAt } from '@/app/account/done-words'
import { makeDefaultAddress } from '@/domain/accounts/make-default-address'
import { accountPath } from '@/lib/paths'

export const POST = form({
  name: 'address-book',
  input: z.object({ params: z.object({ id: z.string() }) }),
  back: accountPath('addresses'),
  async write(tx, { params: { id: addressId } }, { actor }) {
    await makeDefaultAddress(tx, actor, { addressId })
    return { to: doneAt(accountPath('addresses'), 'address-default') }
  },
})
