import type { Reader } from '@/db/read'
import { findAccount } from '@/domain/accounts/find-account'
import { hasSecondFactor } from '@/domain/accounts/verify-second-factor'

export type Proof = 'password' | 'code' | 'recovery'

/** How somebody can prove who they are besides signing in anew, the quickest first. */
export async function listProofs(reader: Reader, userId: string): Promise<Proof[]> {
  const account = await findAccount(reader, userId)
  const codes: Proof[] = (await hasSecondFactor(reader, userId)) ? ['code', 'recovery'] : []
  return account?.passwordHash ? ['password', ...codes] : codes
}
