import { form } from '@/app/_http/form'
import { keyForm } from '@/app/admin/keys/scopes-field'
import { createApiKey } from '@/domain/accounts/create-api-key'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'api-key',
  input: keyForm,
  back: adminPath('keys/new'),
  async write(tx, input, { actor }) {
    const { keyId, secret } = await createApiKey(tx, actor, input)
    return { to: adminPath(`keys/${keyId}`), told: { about: keyId, secret } }
  },
})
