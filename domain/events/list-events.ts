import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { events } from '@/db/schema/platform'
import { nameActors } from '@/domain/events/name-actors'
import { nameSubjects } from '@/domain/events/name-subjects'

export type EventView = {
  /** Rises with every event. */
  seq: number
  name: string
  actor: { kind: string; id: string | null; label: string }
  subject: { id: string; label: string }
  data: Record<string, unknown>
  at: Date
  /** The client's network address. */
  address: string | null
}

export type EventFilter = {
  /** Id of a person, a key, or the name of a part of the system. */
  actorId?: string
  name?: string
  subject?: string
  from?: Date
  /** Exclusive. */
  to?: Date
  /** Only what happened before this one. */
  before?: number
}

export type EventPage = { events: EventView[]; next?: number }

/** What has happened, the latest first, with the names that people, keys and things go by today. */
export async function listEvents(
  reader: Reader,
  filter: EventFilter,
  limit: number,
): Promise<EventPage> {
  const rows = await reader
    .select()
    .from(events)
    .where(and(...conditionsOf(filter)))
    .orderBy(desc(events.seq))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  return {
    events: await named(reader, shown),
    next: rows.length > limit ? shown.at(-1)?.seq : undefined,
  }
}

export async function findEvent(reader: Reader, seq: number): Promise<EventView | undefined> {
  const [event] = await named(reader, await reader.select().from(events).where(eq(events.seq, seq)))
  return event
}

/** Everything that fits, in pages of `size`, for a file. Reads no more than one page ahead. */
export async function* eachEventPage(
  reader: Reader,
  filter: EventFilter,
  size: number,
): AsyncGenerator<EventView[]> {
  let before = filter.before
  do {
    const page = await listEvents(reader, { ...filter, before }, size)
    yield page.events
    before = page.next
  } while (before !== undefined)
}

type EventRow = typeof events.$inferSelect

async function named(reader: Reader, rows: EventRow[]): Promise<EventView[]> {
  const subjects = await nameSubjects(
    reader,
    rows.map(({ subject }) => subject),
  )
  const actors = await nameActors(reader, rows)
  return rows.map(({ seq, name, actorKind, actorId, subject, data, at, address }) => ({
    seq,
    name,
    actor: { kind: actorKind, id: actorId, label: actors(actorKind, actorId) },
    subject: { id: subject, label: subjects.get(subject) ?? subject },
    data,
    at,
    address,
  }))
}

function conditionsOf({ actorId, name, subject, from, to, before }: EventFilter): SQL[] {
  return [
    actorId && eq(events.actorId, actorId),
    name && eq(events.name, name),
    subject && eq(events.subject, subject),
    from && gte(events.at, from),
    to && lt(events.at, to),
    before !== undefined && lt(events.seq, before),
  ].filter((condition) => typeof condition === 'object')
}
