import { eq } from 'drizzle-orm'
import { sessions, users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { hashToken, newId, newToken } from '@/lib/ids'

/** Without activity for so long a session ends; at the latest it ends after `days`. */
const LIFETIMES = {
  /** Ends with the browser window, which the cookie sees to. */
  window: { idleHours: 12, days: 1 },
  persistent: { idleHours: 30 * 24, days: 90 },
  /** Of a customer's app: as long as its refresh token is good, and at most a year. */
  api: { idleHours: 60 * 24, days: 365 },
  staff: { idleHours: 12, days: 7 },
  half: { idleHours: 0.25, days: 1 },
} as const

export type NewSession = {
  userId: string
  /** `half`: the second factor is still to come. */
  state: 'half' | 'full'
  client: 'browser' | 'api'
  isPersistent: boolean
  userAgent: string
  address: string
  /** How the person proved who they are: `password`, `link`, `identity`, … */
  proof: string
}

export type OpenedSession = { sessionId: string; token: string; isPersistent: boolean }

/**
 * Signs a person in: always a new secret, so that one planted before is worth nothing. The token is told once and only
 * its hash is stored. Whoever calls this has made sure that the person is who they say.
 */
export async function openSession(tx: Tx, session: NewSession): Promise<OpenedSession> {
  const { proof, ...row } = session
  const [user] = await tx
    .update(users)
    .set({ lastSignInAt: now() })
    .where(eq(users.id, session.userId))
    .returning({ kind: users.kind })
  const { idleHours, days } = lifetimeOf(session, user?.kind === 'staff')
  const sessionId = newId('ses')
  const token = newToken()
  await tx.insert(sessions).values({
    ...row,
    id: sessionId,
    tokenHash: hashToken(token),
    userAgent: session.userAgent.slice(0, 300),
    idleExpiresAt: later(idleHours),
    expiresAt: later(days * 24),
  })
  const actor: Actor = {
    ...(user?.kind === 'staff'
      ? { kind: 'staff', userId: session.userId, permissions: [] }
      : { kind: 'customer', userId: session.userId }),
    entry: { address: session.address, sessionId },
  }
  const name = session.state === 'half' ? 'session.first-factor' : 'session.opened'
  await recordEvent(tx, { name, actor, subject: session.userId, data: { proof } })
  return { sessionId, token, isPersistent: session.isPersistent }
}

type Longevity = Pick<NewSession, 'client' | 'isPersistent' | 'state'>

/** For how long a session stays good after being used. */
export function idleExpiry(session: Longevity, isStaff: boolean): Date {
  return later(lifetimeOf(session, isStaff).idleHours)
}

function lifetimeOf(session: Longevity, isStaff: boolean) {
  if (session.state === 'half') return LIFETIMES.half
  if (isStaff) return LIFETIMES.staff
  if (session.client === 'api') return LIFETIMES.api
  return session.isPersistent ? LIFETIMES.persistent : LIFETIMES.window
}

function later(hours: number): Date {
  return new Date(now().getTime() + hours * 3_600_000)
}
