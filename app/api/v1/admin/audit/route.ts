import { endpoint } from '@/app/_http/endpoint'
import { listEventsOperation, type ToldEvent } from '@/app/api/v1/admin/audit/operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { type EventView, listEvents } from '@/domain/events/list-events'

export const GET = endpoint({
  input: listEventsOperation.input,
  async read(reader, { query }) {
    const { actor: actorId, cursor: before, limit, ...wish } = query
    const { events, next } = await listEvents(reader, { ...wish, actorId, before }, limit)
    return { body: { events: events.map(told), nextCursor: cursorOf(next) } }
  },
})

function told({ seq, at, ...event }: EventView): ToldEvent {
  return { ...event, number: seq, at: at.toISOString() }
}
