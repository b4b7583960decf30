import { bearerTokens } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'
import { hashToken, newId, newToken } from '@/lib/ids'

/** Long enough for a visit; a stolen one is soon worth nothing. */
const ACCESS_MINUTES = 15
const REFRESH_DAYS = 60

/** What an app keeps. The secrets are told once, and only their hashes are stored. */
export type Bearer = {
  accessToken: string
  accessExpiresAt: Date
  refreshToken: string
  refreshExpiresAt: Date
}

/** A new pair of tokens for the session of an app. Whoever calls this has made sure that the session is live, and whose it is. */
export async function issueBearer(tx: Tx, sessionId: string): Promise<Bearer> {
  const bearer = {
    accessToken: `at_${newToken()}`,
    accessExpiresAt: new Date(now().getTime() + ACCESS_MINUTES * 60_000),
    refreshToken: `rt_${newToken()}`,
    refreshExpiresAt: new Date(now().getTime() + REFRESH_DAYS * 24 * 3_600_000),
  }
  const { accessToken, refreshToken, accessExpiresAt, refreshExpiresAt } = bearer
  await tx.insert(bearerTokens).values({
    id: newId('brr'),
    sessionId,
    accessHash: hashToken(accessToken),
    accessExpiresAt,
    refreshHash: hashToken(refreshToken),
    refreshExpiresAt,
  })
  return bearer
}
