import { z } from 'zod'
import { form } from '@/app/_http/form'
import { revokeApiKey } from '@/domain/accounts/revoke-api-key'
import { adminPath } from '@/lib/paths'

const input = z.object({ params: z.object({ id: z.string().max(64) }) })

export const POST = form({
  name: 'api-key-revocation',
  input,
  back: (_fields, _refusal, { id }) => adminPath(`keys/${id}`),
  async write(tx, { params }, { actor }) {
    await revokeApiKey(tx, actor, { keyId: params.id })
    return { to: adminPath(`keys/${params.id}`) }
  },
})
