import { and, eq, isNull, ne } from 'drizzle-orm'
import { sessions } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'

/** Signs one browser or app out, from the next request on. Doing it twice is the same; answers whether this time did it. */
export async function endSession(
  tx: Tx,
  actor: Actor,
  session: { sessionId: string; userId: string },
): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now() })
    .where(
      and(
        eq(sessions.id, session.sessionId),
        eq(sessions.userId, session.userId),
        isNull(sessions.endedAt),
      ),
    )
    .returning({ id: sessions.id })
  if (ended.length === 0) return false
  const { sessionId, userId } = session
  await recordEvent(tx, { name: 'session.ended', actor, subject: userId, data: { sessionId } })
  return true
}

/** Signs a person out everywhere, but for `exceptSessionId`: after a change of password, rights or address. */
export async function endSessionsOf(
  tx: Tx,
  actor: Actor,
  { userId, exceptSessionId }: { userId: string; exceptSessionId?: string },
): Promise<void> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now() })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        exceptSessionId ? ne(sessions.id, exceptSessionId) : undefined,
      ),
    )
    .returning({ id: sessions.id })
  if (ended.length === 0) return
  const data = { count: ended.length }
  await recordEvent(tx, { name: 'session.all-ended', actor, subject: userId, data })
}
