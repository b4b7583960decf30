import { and, eq, isNull } from 'drizzle-orm'
import { sessions } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { OpenedSession } from '@/domain/accounts/open-session'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { hashToken, newToken } from '@/lib/ids'

/**
 * Notes that the person at this session has just proved again who they are. The session gets a new secret, so that whoever had copied
 * the old one gains nothing from the proof (OWASP ASVS 5.0, 7.2.4). Throws `sign_in_required` for one that has ended.
 */
export async function markProved(tx: Tx, sessionId: string): Promise<OpenedSession> {
  const token = newToken()
  const [session] = await tx
    .update(sessions)
    .set({ provedAt: now(), tokenHash: hashToken(token) })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
    .returning({ isPersistent: sessions.isPersistent })
  if (!session) throw new DomainError('sign_in_required')
  return { sessionId, token, isPersistent: session.isPersistent }
}
