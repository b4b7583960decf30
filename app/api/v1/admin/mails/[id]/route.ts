import { endpoint } from '@/app/_http/endpoint'
import { getMailOperation, toldMail } from '@/app/api/v1/admin/mails/operations'
import { findEmail } from '@/domain/notifications/list-emails'
import { DomainError } from '@/lib/errors'

export const GET = endpoint({
  input: getMailOperation.input,
  async read(reader, { params }) {
    const email = await findEmail(reader, params.id, { isDelivery: false })
    if (!email) throw new DomainError('not_found', { mailId: params.id })
    const { textBody, htmlBody } = email
    return { body: { mail: { ...toldMail(email), textBody, htmlBody } } }
  },
})
