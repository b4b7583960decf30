import type { Reader } from '@/db/read'
import { findAccount } from '@/domain/accounts/find-account'
import { findToken } from '@/domain/accounts/redeem-token'

/** Whose account a mailed link opens, without using it up: for the page that asks for a press of a button. */
export async function findLinkOwner(
  reader: Reader,
  purpose: 'sign-in' | 'reset-password',
  token: string,
): Promise<{ email: string; name: string } | undefined> {
  const found = await findToken(reader, purpose, token)
  return found?.userId ? await findAccount(reader, found.userId) : undefined
}
