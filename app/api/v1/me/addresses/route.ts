import { endpoint } from '@/app/_http/endpoint'
import { addAddressOperation, listAddressesOperation } from '@/app/api/v1/me/operations'
import { getAddress, listAddresses } from '@/domain/accounts/list-addresses'
import { saveAddress } from '@/domain/accounts/save-address'
import { customerOf } from '@/domain/accounts/whose-account'

export const GET = endpoint({
  input: listAddressesOperation.input,
  read: async (reader, _input, { actor }) => ({
    body: { addresses: await listAddresses(reader, customerOf(actor).userId) },
  }),
})

export const POST = endpoint({
  input: addAddressOperation.input,
  async write(tx, { body }, { actor }) {
    const { addressId } = await saveAddress(tx, actor, body)
    const address = await getAddress(tx, customerOf(actor).userId, addressId)
    return { status: 201, body: { address } }
  },
})
