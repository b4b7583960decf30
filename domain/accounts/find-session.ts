import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { sessions, users } from '@/db/schema/accounts'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { hashToken } from '@/lib/ids'

export type Session = Omit<typeof sessions.$inferSelect, 'tokenHash'>
export type Account = {
  id: string
  kind: 'customer' | 'staff'
  name: string
  email: string
}
export type SignedIn = { session: Session; account: Account }

/** The live session with this secret and whose it is; nothing when it ended, ran out, or its owner was deactivated. */
export async function findSession(reader: Reader, token: string): Promise<SignedIn | undefined> {
  const [row] = await reader
    .select({ session: sessions, account: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, hashToken(token)), isLive()))
  return row && signedInOf(row)
}

/** For changes that were long in the making: throws `sign_in_required` when the session they were asked in has ended since. */
export async function assertSessionLive(
  reader: Reader,
  sessionId: string | undefined,
): Promise<void> {
  if (!sessionId) return
  const isThis = and(eq(sessions.id, sessionId), isNull(sessions.endedAt))
  if ((await reader.$count(sessions, isThis)) === 0) throw new DomainError('sign_in_required')
}

/** Of a session joined with its owner. */
export function isLive() {
  return and(
    isNull(sessions.endedAt),
    gt(sessions.idleExpiresAt, now()),
    gt(sessions.expiresAt, now()),
    eq(users.status, 'active'),
  )
}

export function signedInOf(row: {
  session: typeof sessions.$inferSelect
  account: Account
}): SignedIn {
  const { tokenHash, ...session } = row.session
  const { id, kind, name, email } = row.account
  return { session, account: { id, kind, name, email } }
}
