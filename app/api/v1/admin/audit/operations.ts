import { z } from 'zod'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { givenMoment, moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'

const event = z
  .object({
    number: z.int().meta({ description: 'Rises with every event.' }),
    name: z.string().meta({ example: 'price.changed' }),
    actor: z.object({
      kind: z.string().meta({ example: 'staff' }),
      id: z.string().nullable(),
      label: z.string(),
    }),
    subject: z.object({ id: z.string(), label: z.string() }),
    data: z.record(z.string(), z.unknown()).meta({
      description: 'What was written down; changes stand in `before` and `after`.',
      example: { before: { amount: 1800 }, after: { amount: 1950 } },
    }),
    at: moment,
    address: z.string().nullable(),
  })
  .meta({ id: 'Event' })

const text = (description: string) => z.string().max(200).optional().meta({ description })

export const listEventsOperation = operation({
  id: 'listEvents',
  tag: 'Back office',
  scope: 'audit.read',
  summary: 'The audit log',
  description: 'Who did what to what, when and from where, the latest first.',
  input: z.object({
    query: z.object({
      actor: text('Id of a person or a key.'),
      name: text('Such as `price.changed`.'),
      subject: text('Id of what it happened to.'),
      from: givenMoment.optional(),
      to: givenMoment.optional().meta({ description: 'Exclusive.' }),
      cursor: cursorParameter(z.int().positive()),
      limit: limitParameter(200, 50),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of events.',
    schema: z.object({ events: z.array(event), nextCursor }),
  },
  errors: [],
})

export type ToldEvent = z.infer<typeof event>
