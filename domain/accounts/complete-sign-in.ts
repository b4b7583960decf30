import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { endSession } from '@/domain/accounts/end-session'
import type { SignedIn } from '@/domain/accounts/find-session'
import type { LetIn } from '@/domain/accounts/let-in'
import { type NewSession, openSession } from '@/domain/accounts/open-session'
import { secondFactorCode, verifySecondFactor } from '@/domain/accounts/verify-second-factor'
import { DomainError } from '@/lib/errors'

export const completeSignInInput = z.object({ code: secondFactorCode })

/**
 * Signs in wholly who was half signed in and now shows the second factor. The half session ends, and the new one has a secret of its
 * own. Throws `sign_in_required` without a half session, `second_factor_wrong`.
 */
export async function completeSignIn(
  tx: Tx,
  actor: Actor,
  {
    signedIn,
    code,
    arrival,
  }: {
    signedIn: SignedIn | undefined
    code: string
    arrival: Pick<NewSession, 'userAgent' | 'address'>
  },
): Promise<LetIn> {
  if (signedIn?.session.state !== 'half') throw new DomainError('sign_in_required')
  const { session, account } = signedIn
  const proof = await verifySecondFactor(tx, actor, { userId: account.id, code })
  const isStillHalf = await endSession(tx, actor, { sessionId: session.id, userId: account.id })
  if (!isStillHalf) throw new DomainError('sign_in_required')
  const { client, isPersistent } = session
  const opened = await openSession(tx, {
    ...arrival,
    client,
    isPersistent,
    userId: account.id,
    proof,
    state: 'full',
  })
  return { session: opened, userId: account.id, kind: account.kind, state: 'full' }
}
