import { z } from 'zod'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import type { LiveSessionView } from '@/domain/accounts/list-live-sessions'

const session = z
  .object({
    id: z.string(),
    person: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      kind: z.enum(['customer', 'staff']),
    }),
    state: z.enum(['half', 'full']).meta({
      description: '`half`: the second factor is still to come.',
    }),
    client: z.enum(['browser', 'api']),
    userAgent: z.string(),
    address: z.string(),
    createdAt: moment,
    lastSeenAt: moment,
  })
  .meta({ id: 'Session' })

export const listSessionsOperation = operation({
  id: 'listSessions',
  tag: 'Back office',
  scope: 'sessions.read',
  summary: 'Who is signed in',
  description: 'Every live session, the latest first.',
  input: z.object({
    query: z.object({
      kind: z.enum(['customer', 'staff']).optional(),
      q: z.string().max(200).optional().meta({ description: 'A piece of name or address.' }),
      cursor: cursorParameter(z.string()),
      limit: limitParameter(200, 50),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of sessions.',
    schema: z.object({ sessions: z.array(session), nextCursor }),
  },
  errors: [],
})

export const endSessionOperation = operation({
  id: 'endSession',
  tag: 'Back office',
  scope: 'sessions.write',
  summary: 'Sign somebody out',
  description: 'From the next request of that browser or app on. Doing it twice is the same.',
  input: z.object({ params: z.object({ id: z.string().min(1).max(64) }) }),
  answer: {
    status: 200,
    description: 'It has ended.',
    schema: z.object({ id: z.string() }),
  },
  errors: ['not_found'],
})

export function toldSession(view: LiveSessionView): z.infer<typeof session> {
  const { createdAt, lastSeenAt, ...told } = view
  return { ...told, createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() }
}
