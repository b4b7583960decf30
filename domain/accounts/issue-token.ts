import { and, eq, isNull } from 'drizzle-orm'
import { oneTimeTokens } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'
import { hashToken, newId, newToken } from '@/lib/ids'

export type TokenPurpose = (typeof oneTimeTokens.$inferSelect)['purpose']

export type NewOneTimeToken = {
  purpose: TokenPurpose
  userId?: string
  /** Normalised. */
  emailNorm?: string
  data?: Record<string, unknown>
  validMinutes: number
}

/** A secret that opens one thing once. Told here and never again: only its hash is stored. */
export async function issueToken(tx: Tx, token: NewOneTimeToken): Promise<string> {
  const secret = newToken()
  await tx.insert(oneTimeTokens).values({
    id: newId('ott'),
    purpose: token.purpose,
    tokenHash: hashToken(secret),
    userId: token.userId,
    emailNorm: token.emailNorm,
    data: token.data ?? {},
    expiresAt: new Date(now().getTime() + token.validMinutes * 60_000),
  })
  return secret
}

/** Makes every unused token of a person for one purpose worthless. */
export async function revokeTokens(tx: Tx, userId: string, purpose: TokenPurpose): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({ usedAt: now() })
    .where(
      and(
        eq(oneTimeTokens.userId, userId),
        eq(oneTimeTokens.purpose, purpose),
        isNull(oneTimeTokens.usedAt),
      ),
    )
}
