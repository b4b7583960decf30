import { and, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { bearerTokens, sessions, users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { endSession } from '@/domain/accounts/end-session'
import { isLive } from '@/domain/accounts/find-session'
import { type Bearer, issueBearer } from '@/domain/accounts/issue-bearer'
import { idleExpiry } from '@/domain/accounts/open-session'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { hashToken } from '@/lib/ids'

export const refreshBearerInput = z.object({ refreshToken: z.string().min(1).max(100) })

/**
 * Gives an app new tokens for its refresh token, which is used up by that. One that comes a second time has been copied by somebody:
 * the session ends, and with it every token of its family (RFC 9700 §4.14.2). Answers nothing then, and for a token that is too old or
 * made up, instead of throwing, because the end of the session must be kept.
 */
export async function refreshBearer(
  tx: Tx,
  actor: Actor,
  { refreshToken }: z.infer<typeof refreshBearerInput>,
): Promise<Bearer | undefined> {
  const refreshHash = hashToken(refreshToken)
  const [used] = await tx
    .update(bearerTokens)
    .set({ refreshUsedAt: now() })
    .where(
      and(
        eq(bearerTokens.refreshHash, refreshHash),
        isNull(bearerTokens.refreshUsedAt),
        gt(bearerTokens.refreshExpiresAt, now()),
      ),
    )
    .returning({ sessionId: bearerTokens.sessionId })
  if (!used) {
    await endFamily(tx, actor, refreshHash)
    return undefined
  }
  return (await isStillLive(tx, used.sessionId)) ? await issueBearer(tx, used.sessionId) : undefined
}

/** Ends the session of a token that was used before; of one that is only too old there is nothing to end. */
async function endFamily(tx: Tx, actor: Actor, refreshHash: string): Promise<void> {
  const [known] = await tx
    .select({
      sessionId: sessions.id,
      userId: sessions.userId,
      usedAt: bearerTokens.refreshUsedAt,
      endedAt: sessions.endedAt,
    })
    .from(bearerTokens)
    .innerJoin(sessions, eq(sessions.id, bearerTokens.sessionId))
    .where(eq(bearerTokens.refreshHash, refreshHash))
  if (!known?.usedAt || known.endedAt) return
  const { sessionId, userId } = known
  const data = { sessionId }
  await recordEvent(tx, { name: 'session.token-reused', actor, subject: userId, data })
  await endSession(tx, actor, { sessionId, userId })
}

/** Whether the session and its account are in use; puts the idle end of the session off. */
async function isStillLive(tx: Tx, sessionId: string): Promise<boolean> {
  const [session] = await tx
    .select({
      client: sessions.client,
      state: sessions.state,
      isPersistent: sessions.isPersistent,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sessionId), isLive()))
  if (!session) return false
  await tx
    .update(sessions)
    .set({ lastSeenAt: now(), idleExpiresAt: idleExpiry(session, false) })
    .where(eq(sessions.id, sessionId))
  return true
}
