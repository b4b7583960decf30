import { z } from 'zod'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import { EMAIL_STATES, type EmailRowView } from '@/domain/notifications/list-emails'

const mail = z
  .object({
    id: z.string(),
    template: z.string().meta({ example: 'order-confirmation' }),
    recipient: z.string(),
    subject: z.string(),
    state: z.enum(EMAIL_STATES).meta({
      description: '`logged`: the shop had no mail server, the log is the delivery.',
    }),
    about: z.string().nullable().meta({ description: 'Id of what it is about.' }),
    lastError: z.string().nullable(),
    createdAt: moment,
    sentAt: moment.nullable(),
  })
  .meta({ id: 'Mail' })

export const listMailsOperation = operation({
  id: 'listMails',
  tag: 'Back office',
  scope: 'mails.read',
  summary: 'The mail log',
  description: 'Every mail that the shop has written, the latest first.',
  input: z.object({
    query: z.object({
      state: z.enum(EMAIL_STATES).optional(),
      q: z.string().max(200).optional().meta({ description: 'A piece of address or subject.' }),
      cursor: cursorParameter(z.string()),
      limit: limitParameter(200, 50),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of mails.',
    schema: z.object({ mails: z.array(mail), nextCursor }),
  },
  errors: [],
})

export const getMailOperation = operation({
  id: 'getMail',
  tag: 'Back office',
  scope: 'mails.read',
  summary: 'A mail',
  description: 'With both bodies. Whatever in them opens something is replaced by `hidden`.',
  input: z.object({ params: z.object({ id: z.string().min(1).max(64) }) }),
  answer: {
    status: 200,
    description: 'The mail.',
    schema: z.object({ mail: mail.extend({ textBody: z.string(), htmlBody: z.string() }) }),
  },
  errors: ['not_found'],
})

export function toldMail(view: EmailRowView): z.infer<typeof mail> {
  const { id, template, recipient, subject, about, lastError } = view
  return {
    ...{ id, template, recipient, subject, about, lastError },
    state: view.status,
    createdAt: view.createdAt.toISOString(),
    sentAt: view.sentAt?.toISOString() ?? null,
  }
}
