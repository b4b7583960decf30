import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { type Arrival, type LetIn, letIn } from '@/domain/accounts/let-in'
import { findAndLockAccount } from '@/domain/accounts/lock-account'
import { DomainError } from '@/lib/errors'

/** An address that nobody can have is as wrong as one that nobody has. */
export const signInInput = z.object({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(1024),
})

export type ProvedPassword = {
  userId: string
  /** The stored hash with which the password was compared, before the transaction. */
  passwordHash: string
}

/**
 * Signs in with a password that was right a moment ago; `sign_in_failed` if it has been changed, or the account closed, since.
 */
export async function signIn(
  tx: Tx,
  actor: Actor,
  { proved, arrival }: { proved: ProvedPassword; arrival: Arrival },
): Promise<LetIn> {
  const { userId, passwordHash } = proved
  // Locked, so that a password that is being changed lets nobody in who knew the old one.
  const account = await findAndLockAccount(tx, userId)
  if (account?.passwordHash !== passwordHash) throw new DomainError('sign_in_failed')
  return await letIn(tx, actor, { userId, proof: 'password', arrival })
}
