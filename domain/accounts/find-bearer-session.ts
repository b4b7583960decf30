import { and, eq, gt } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { bearerTokens, sessions, users } from '@/db/schema/accounts'
import { isLive, type SignedIn, signedInOf } from '@/domain/accounts/find-session'
import { now } from '@/lib/clock'
import { hashToken } from '@/lib/ids'

/** The live session of an app with this access token and whose it is; nothing when either has run out or ended. */
export async function findBearerSession(
  reader: Reader,
  accessToken: string,
): Promise<SignedIn | undefined> {
  const isGood = and(
    eq(bearerTokens.accessHash, hashToken(accessToken)),
    gt(bearerTokens.accessExpiresAt, now()),
  )
  const [row] = await reader
    .select({ session: sessions, account: users })
    .from(bearerTokens)
    .innerJoin(sessions, eq(sessions.id, bearerTokens.sessionId))
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(isGood, isLive()))
  return row && signedInOf(row)
}
