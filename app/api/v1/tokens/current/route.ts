import { endpoint } from '@/app/_http/endpoint'
import { endTokensOperation } from '@/app/api/v1/tokens/operations'
import { endOwnSession } from '@/domain/accounts/end-own-session'
import { customerOf } from '@/domain/accounts/whose-account'

export const DELETE = endpoint({
  input: endTokensOperation.input,
  async write(tx, _input, { actor }) {
    const sessionId = customerOf(actor).entry?.sessionId ?? ''
    await endOwnSession(tx, actor, { sessionId })
    return { body: { id: sessionId } }
  },
})
