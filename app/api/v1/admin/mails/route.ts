import { endpoint } from '@/app/_http/endpoint'
import { listMailsOperation, toldMail } from '@/app/api/v1/admin/mails/operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { listEmails } from '@/domain/notifications/list-emails'

export const GET = endpoint({
  input: listMailsOperation.input,
  async read(reader, { query }) {
    const { state, q, cursor, limit } = query
    const { emails, next } = await listEmails(reader, { state, search: q, before: cursor }, limit)
    return { body: { mails: emails.map(toldMail), nextCursor: cursorOf(next) } }
  },
})
