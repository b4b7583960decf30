import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { markProved } from '@/domain/accounts/mark-proved'
import type { OpenedSession } from '@/domain/accounts/open-session'
import { verifySecondFactor } from '@/domain/accounts/verify-second-factor'
import { recordEvent } from '@/domain/events/record'

export type NewProof = {
  sessionId: string
  userId: string
  /** Of the second factor; absent where the password was compared a moment ago, before the transaction. */
  code?: string
}

/**
 * Takes a fresh proof from somebody signed in that it is still they who sit there, and gives their session a new secret.
 * Throws `second_factor_wrong`, `sign_in_required` for a session that has ended.
 */
export async function proveAgain(
  tx: Tx,
  actor: Actor,
  { sessionId, userId, code }: NewProof,
): Promise<OpenedSession> {
  const proof =
    code === undefined ? 'password' : await verifySecondFactor(tx, actor, { userId, code })
  const session = await markProved(tx, sessionId)
  await recordEvent(tx, { name: 'session.proved', actor, subject: userId, data: { proof } })
  return session
}
