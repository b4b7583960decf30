import { endpoint } from '@/app/_http/endpoint'
import { listSessionsOperation, toldSession } from '@/app/api/v1/admin/sessions/operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { listLiveSessions } from '@/domain/accounts/list-live-sessions'

export const GET = endpoint({
  input: listSessionsOperation.input,
  async read(reader, { query }) {
    const { kind, q, cursor, limit } = query
    const filter = { kind, search: q, before: cursor }
    const { sessions, next } = await listLiveSessions(reader, filter, limit)
    return { body: { sessions: sessions.map(toldSession), nextCursor: cursorOf(next) } }
  },
})
