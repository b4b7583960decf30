import { endpoint } from '@/app/_http/endpoint'
import { toldKey } from '@/app/api/v1/admin/keys/api-key'
import { revokeKeyOperation } from '@/app/api/v1/admin/keys/operations'
import { getApiKey } from '@/domain/accounts/list-api-keys'
import { revokeApiKey } from '@/domain/accounts/revoke-api-key'

export const POST = endpoint({
  input: revokeKeyOperation.input,
  async write(tx, { params }, { actor }) {
    await revokeApiKey(tx, actor, { keyId: params.id })
    return { body: { key: toldKey(await getApiKey(tx, params.id)) } }
  },
})
