import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { endSession } from '@/domain/accounts/end-session'
import { findAndLockAccount } from '@/domain/accounts/lock-account'
import { type NewSession, type OpenedSession, openSession } from '@/domain/accounts/open-session'
import { hasSecondFactor } from '@/domain/accounts/verify-second-factor'
import { DomainError } from '@/lib/errors'

/** Where somebody stands who is about to be signed in. */
export type Arrival = Pick<NewSession, 'client' | 'isPersistent' | 'userAgent' | 'address'> & {
  /** The session that this browser had until now; it ends. */
  replaces?: { sessionId: string; userId: string }
}

export type LetIn = {
  session: OpenedSession
  userId: string
  kind: 'customer' | 'staff'
  /** `half`: the second factor is still to come. */
  state: 'half' | 'full'
}

/**
 * Signs in somebody who has proved who they are in one way: wholly, or half where an authenticator app is set up. Always a new
 * session with a new secret (OWASP ASVS 5.0, 7.2.4). Throws `sign_in_failed` for an account that is not in use.
 */
export async function letIn(
  tx: Tx,
  actor: Actor,
  { userId, proof, arrival }: { userId: string; proof: string; arrival: Arrival },
): Promise<LetIn> {
  // Locked, so that a second factor that is being set up is either asked for or signs this out again.
  const account = await findAndLockAccount(tx, userId)
  if (!account) throw new DomainError('sign_in_failed')
  const { replaces, ...browser } = arrival
  if (replaces) await endSession(tx, actor, replaces)
  const state = (await hasSecondFactor(tx, userId)) ? 'half' : 'full'
  const session = await openSession(tx, { ...browser, userId, proof, state })
  return { session, userId, kind: account.kind, state }
}
