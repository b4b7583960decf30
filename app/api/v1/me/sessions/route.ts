import { endpoint } from '@/app/_http/endpoint'
import { presentSession } from '@/app/api/v1/me/account'
import { listOwnSessionsOperation } from '@/app/api/v1/me/operations'
import { listSessions } from '@/domain/accounts/list-sessions'
import { customerOf } from '@/domain/accounts/whose-account'

export const GET = endpoint({
  input: listOwnSessionsOperation.input,
  async read(reader, _input, { actor }) {
    const sessions = await listSessions(reader, customerOf(actor).userId)
    const currentId = actor.entry?.sessionId
    return { body: { sessions: sessions.map((session) => presentSession(session, currentId)) } }
  },
})
