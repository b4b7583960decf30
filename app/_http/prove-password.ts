import { readAfterWrite } from '@/app/_http/read-after-write'
import { findAccount, findUserByEmail } from '@/domain/accounts/find-account'
import type { ProvedPassword } from '@/domain/accounts/sign-in'
import { DomainError } from '@/lib/errors'
import { log } from '@/lib/log'
import { isPassword } from '@/lib/password'

/**
 * Compares a password with the one of the account at an address, before any transaction. Without such an account, or one that may not
 * sign in, it takes as long and says the same: `sign_in_failed`. Throws `too_busy`.
 */
export async function provePassword(
  email: string,
  password: string,
  from: { requestId: string },
): Promise<ProvedPassword> {
  const user = await readAfterWrite((reader) => findUserByEmail(reader, email))
  const passwordHash = user?.status === 'active' ? user.passwordHash : null
  const isRight = await isPassword(password, passwordHash)
  if (user && passwordHash && isRight) return { userId: user.id, passwordHash }
  // OWASP ASVS 5.0, 16.3.1: what was typed is not written down, because it is often the password.
  log.warn({ requestId: from.requestId, userId: user?.id }, 'a sign-in was refused')
  throw new DomainError('sign_in_failed')
}

/** The same for somebody who is signed in already. Throws `password_wrong`, `too_busy`. */
export async function proveOwnPassword(
  userId: string,
  password: string,
  from: { requestId: string },
): Promise<void> {
  const account = await readAfterWrite((reader) => findAccount(reader, userId))
  if (await isPassword(password, account?.passwordHash)) return
  log.warn({ requestId: from.requestId, userId }, 'a proof of identity was refused')
  throw new DomainError('password_wrong')
}
