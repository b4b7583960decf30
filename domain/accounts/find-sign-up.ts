import type { Reader } from '@/db/read'
import { linkData } from '@/domain/accounts/link-request'
import { findToken } from '@/domain/accounts/redeem-token'
import { hashToken } from '@/lib/ids'

export type SignUp = {
  email: string
  passwordHash: string
  /** Whether the browser with this mark is the one that signed up. */
  isFrom: (mark: string) => boolean
}

/** What waits behind the link of a sign-up, without using it up. */
export async function findSignUp(reader: Reader, token: string): Promise<SignUp | undefined> {
  const found = await findToken(reader, 'sign-up', token)
  if (!found) return undefined
  const { email, passwordHash, browserHash } = linkData['sign-up'].parse(found.data)
  return { email, passwordHash, isFrom: (mark) => hashToken(mark) === browserHash }
}
