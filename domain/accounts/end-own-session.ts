import { and, eq } from 'drizzle-orm'
import { sessions } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { endSession, endSessionsOf } from '@/domain/accounts/end-session'
import { personOf } from '@/domain/accounts/whose-account'
import { DomainError } from '@/lib/errors'

/**
 * Signs whoever is signed in out at one place, be it this one. One that has ended is as good as ended now.
 * Throws `sign_in_required`, `not_found` for a session of somebody else.
 */
export async function endOwnSession(
  tx: Tx,
  actor: Actor,
  { sessionId }: { sessionId: string },
): Promise<void> {
  const { userId } = personOf(actor)
  const isOwn = and(eq(sessions.id, sessionId), eq(sessions.userId, userId))
  if ((await tx.$count(sessions, isOwn)) === 0) throw new DomainError('not_found', { sessionId })
  await endSession(tx, actor, { sessionId, userId })
}

/** Signs whoever is signed in out everywhere else. Throws `sign_in_required`. */
export async function endSessionsElsewhere(tx: Tx, actor: Actor): Promise<void> {
  const { userId, entry } = personOf(actor)
  await endSessionsOf(tx, actor, { userId, exceptSessionId: entry?.sessionId })
}
