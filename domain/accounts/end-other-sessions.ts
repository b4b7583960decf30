import { eq } from 'drizzle-orm'
import { sessions } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { endSessionsOf } from '@/domain/accounts/end-session'
import type { OpenedSession } from '@/domain/accounts/open-session'
import { hashToken, newToken } from '@/lib/ids'

/** Signs a person out whose rights have changed, but for the browser with which they changed them themselves. */
export async function endOtherSessions(tx: Tx, actor: Actor, userId: string): Promise<void> {
  const isOneself = actor.kind === 'staff' && actor.userId === userId
  const exceptSessionId = isOneself ? actor.entry?.sessionId : undefined
  await endSessionsOf(tx, actor, { userId, exceptSessionId })
}

/** Gives a session that goes on a new secret, as after every change of its rights (OWASP ASVS 5.0, 7.2.4); the old one is worth nothing. */
export async function rotateSession(tx: Tx, sessionId: string): Promise<OpenedSession | undefined> {
  const token = newToken()
  const [row] = await tx
    .update(sessions)
    .set({ tokenHash: hashToken(token) })
    .where(eq(sessions.id, sessionId))
    .returning({ isPersistent: sessions.isPersistent })
  return row && { sessionId, token, isPersistent: row.isPersistent }
}

/** The same for the browser with which somebody has just changed rights, which may have been their own. */
export async function rotateOwnSession(tx: Tx, actor: Actor): Promise<OpenedSession | undefined> {
  const sessionId = actor.kind === 'staff' ? actor.entry?.sessionId : undefined
  return sessionId ? await rotateSession(tx, sessionId) : undefined
}
