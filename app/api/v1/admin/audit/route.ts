import { endpoint } from '@/app/_http/endpoint'
import { listEventsOperation, type ToldEvent } from '@/app/api/v1/admin/audit/operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { type EventView, listEvents } from '@/domain/events/list-events'

export const GET = endpoint({
  input: listEventsOperation.input,
  async read(reader, { query }) {
    const { actor, name, subject, from, to, cursor, limit } = query
    const filter = { actorId: actor, name, subject, from: day(from), to: day(to), before: cursor }
    const { events, next } = await listEvents(reader, filter, limit)
    return { body: { events: events.map(told), nextCursor: cursorOf(next) } }
  },
})

function told({ seq, at, ...event }: EventView): ToldEvent {
  return { ...event, number: seq, at: at.toISOString() }
}

function day(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text)
}
