import { endpoint } from '@/app/_http/endpoint'
import { toldKey } from '@/app/api/v1/admin/keys/api-key'
import { createKeyOperation, listKeysOperation } from '@/app/api/v1/admin/keys/operations'
import { createApiKey } from '@/domain/accounts/create-api-key'
import { getApiKey, listApiKeys } from '@/domain/accounts/list-api-keys'

export const GET = endpoint({
  input: listKeysOperation.input,
  async read(reader) {
    return { body: { keys: (await listApiKeys(reader)).map(toldKey) } }
  },
})

export const POST = endpoint({
  input: createKeyOperation.input,
  // A secret is not kept to be told again.
  idempotency: createKeyOperation.idempotency,
  async write(tx, { body }, { actor }) {
    const { keyId, secret } = await createApiKey(tx, actor, body)
    return {
      status: 201,
      body: { key: toldKey(await getApiKey(tx, keyId)), secret },
      headers: { 'cache-control': 'no-store' },
    }
  },
})
