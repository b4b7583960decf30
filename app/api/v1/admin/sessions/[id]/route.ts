import { endpoint } from '@/app/_http/endpoint'
import { endSessionOperation } from '@/app/api/v1/admin/sessions/operations'
import { signOutOther } from '@/domain/accounts/sign-out-other'

export const DELETE = endpoint({
  input: endSessionOperation.input,
  async write(tx, { params }, { actor }) {
    await signOutOther(tx, actor, { sessionId: params.id })
    return { body: { id: params.id } }
  },
})
