import { z } from 'zod'
import { form } from '@/app/_http/form'
import { addressFormInput } from '@/app/account/addresses/fields'
import { doneAt } from '@/app/account/done-words'
import { saveAddress } from '@/domain/accounts/save-address'
import { accountPath, addressPath } from '@/lib/paths'

export const POST = form({
  name: 'address',
  input: addressFormInput.extend({ params: z.object({ id: z.string() }) }),
  back: (_fields, _refusal, { id }) => addressPath(String(id)),
  async write(tx, { params, address, isDefault }, { actor }) {
    const change = { addressId: params.id, address, isDefault: isDefault === 'yes' }
    await saveAddress(tx, actor, change)
    return { to: doneAt(accountPath('addresses'), 'address-saved') }
  },
})
