import { endpoint } from '@/app/_http/endpoint'
import { changeAddressOperation, removeAddressOperation } from '@/app/api/v1/me/operations'
import { getAddress } from '@/domain/accounts/list-addresses'
import { removeAddress } from '@/domain/accounts/remove-address'
import { saveAddress } from '@/domain/accounts/save-address'
import { customerOf } from '@/domain/accounts/whose-account'

export const PATCH = endpoint({
  input: changeAddressOperation.input,
  async write(tx, { params: { id: addressId }, body }, { actor }) {
    await saveAddress(tx, actor, { addressId, ...body })
    return { body: { address: await getAddress(tx, customerOf(actor).userId, addressId) } }
  },
})

export const DELETE = endpoint({
  input: removeAddressOperation.input,
  async write(tx, { params: { id: addressId } }, { actor }) {
    await removeAddress(tx, actor, { addressId })
    return { body: { id: addressId } }
  },
})
