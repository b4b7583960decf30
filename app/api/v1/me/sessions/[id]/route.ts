import { endpoint } from '@/app/_http/endpoint'
import { endOwnSessionOperation } from '@/app/api/v1/me/operations'
import { endOwnSession } from '@/domain/accounts/end-own-session'

export const DELETE = endpoint({
  input: endOwnSessionOperation.input,
  async write(tx, { params: { id: sessionId } }, { actor }) {
    await endOwnSession(tx, actor, { sessionId })
    return { body: { id: sessionId } }
  },
})
