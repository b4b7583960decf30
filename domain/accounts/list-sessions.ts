import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { sessions } from '@/db/schema/accounts'
import { now } from '@/lib/clock'

export type LiveSession = Pick<
  typeof sessions.$inferSelect,
  'id' | 'client' | 'userAgent' | 'address' | 'createdAt' | 'lastSeenAt'
>

/** Where a person is signed in, the last used first. */
export async function listSessions(reader: Reader, userId: string): Promise<LiveSession[]> {
  return await reader
    .select({
      id: sessions.id,
      client: sessions.client,
      userAgent: sessions.userAgent,
      address: sessions.address,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, userId),
        eq(sessions.state, 'full'),
        isNull(sessions.endedAt),
        gt(sessions.idleExpiresAt, now()),
        gt(sessions.expiresAt, now()),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
}
