import { form } from '@/app/_http/form'
import { addressFormInput } from '@/app/account/addresses/fields'
import { doneAt } from '@/app/account/done-words'
import { saveAddress } from '@/domain/accounts/save-address'
import { accountPath, newAddressPath } from '@/lib/paths'

export const POST = form({
  name: 'address',
  input: addressFormInput,
  back: newAddressPath(),
  async write(tx, { address, isDefault }, { actor }) {
    await saveAddress(tx, actor, { address, isDefault: isDefault === 'yes' })
    return { to: doneAt(accountPath('addresses'), 'address-saved') }
  },
})
