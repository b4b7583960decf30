import { and, desc, eq, gt, isNull, lt, or, type SQL } from 'drizzle-orm'
import { contains } from '@/db/dialect/contains'
import type { Reader } from '@/db/read'
import { sessions, users } from '@/db/schema/accounts'
import { now } from '@/lib/clock'

export type LiveSessionView = {
  id: string
  person: { id: string; name: string; email: string; kind: 'customer' | 'staff' }
  /** `half`: the second factor is still to come. */
  state: 'half' | 'full'
  client: 'browser' | 'api'
  userAgent: string
  address: string
  createdAt: Date
  lastSeenAt: Date
}

export type SessionFilter = {
  kind?: 'customer' | 'staff'
  /** A piece of the person's name or address. */
  search?: string
  /** Only sessions that were opened before the one with this id. */
  before?: string
}

/** Who is signed in, the latest first. `next` is the id to go on with; without it nothing follows. */
export async function listLiveSessions(
  reader: Reader,
  { kind, search, before }: SessionFilter,
  limit: number,
): Promise<{ sessions: LiveSessionView[]; next?: string }> {
  const conditions: (SQL | undefined)[] = [
    isNull(sessions.endedAt),
    gt(sessions.idleExpiresAt, now()),
    gt(sessions.expiresAt, now()),
    eq(users.status, 'active'),
    kind && eq(users.kind, kind),
    search ? or(contains(users.email, search), contains(users.name, search)) : undefined,
    before ? lt(sessions.id, before) : undefined,
  ]
  const rows = await reader
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(...conditions))
    .orderBy(desc(sessions.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit).map(viewOf)
  return { sessions: shown, next: rows.length > limit ? shown.at(-1)?.id : undefined }
}

type Row = { session: typeof sessions.$inferSelect; user: typeof users.$inferSelect }

function viewOf({ session, user }: Row): LiveSessionView {
  const { id, state, client, userAgent, address, createdAt, lastSeenAt } = session
  const person = { id: user.id, name: user.name, email: user.email, kind: user.kind }
  return { id, person, state, client, userAgent, address, createdAt, lastSeenAt }
}
