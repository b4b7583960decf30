import type { Tx } from '@/db/transact'
import { findAccount } from '@/domain/accounts/find-account'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { type OneTimeToken, redeemToken } from '@/domain/accounts/redeem-token'
import { DomainError } from '@/lib/errors'

/**
 * Uses a mailed link up, and says whose account it opens. Throws `link_invalid`, also where the account is no longer in use, or has
 * another address by now: the old mailbox may be somebody else's.
 */
export async function redeemAccountLink(
  tx: Tx,
  purpose: 'sign-in' | 'reset-password',
  secret: string,
): Promise<{ userId: string; data: OneTimeToken['data'] }> {
  const { userId, emailNorm, data } = await redeemToken(tx, purpose, secret)
  const account = userId ? await findAccount(tx, userId) : undefined
  if (!account || normaliseEmail(account.email) !== emailNorm) throw new DomainError('link_invalid')
  return { userId: account.id, data }
}
