import type { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { completeSignIn } from '@/domain/accounts/complete-sign-in'
import { findSession } from '@/domain/accounts/find-session'
import { type Bearer, issueBearer } from '@/domain/accounts/issue-bearer'
import type { Arrival, LetIn } from '@/domain/accounts/let-in'
import { type ProvedPassword, signIn, signInInput } from '@/domain/accounts/sign-in'
import { secondFactorCode } from '@/domain/accounts/verify-second-factor'
import { DomainError } from '@/lib/errors'

export const signInAppInput = signInInput.extend({
  /** Of the authenticator app, or a recovery code, where the account has one. */
  code: secondFactorCode.optional(),
})

export type AppSignIn = {
  proved: ProvedPassword
  code?: z.infer<typeof signInAppInput>['code']
  arrival: Omit<Arrival, 'client' | 'isPersistent' | 'replaces'>
}

/**
 * Signs a customer's app in with a password that was right a moment ago, and the second factor where there is one, in one step.
 * Throws `sign_in_failed`, `second_factor_required` without the code, `second_factor_wrong`, and `forbidden` to colleagues, whose
 * programs use API keys.
 */
export async function signInApp(
  tx: Tx,
  actor: Actor,
  { proved, code, arrival }: AppSignIn,
): Promise<Bearer & { userId: string; sessionId: string }> {
  const app = { ...arrival, client: 'api', isPersistent: true } as const
  const entered = await signIn(tx, actor, { proved, arrival: app })
  if (entered.kind !== 'customer') throw new DomainError('forbidden')
  const { session, userId } =
    entered.state === 'half' ? await completed(tx, actor, { entered, code, arrival }) : entered
  const { sessionId } = session
  return { ...(await issueBearer(tx, sessionId)), userId, sessionId }
}

async function completed(
  tx: Tx,
  actor: Actor,
  { entered, code, arrival }: Omit<AppSignIn, 'proved'> & { entered: LetIn },
): Promise<LetIn> {
  if (code === undefined) throw new DomainError('second_factor_required')
  const signedIn = await findSession(tx, entered.session.token)
  return await completeSignIn(tx, actor, { signedIn, code, arrival })
}
