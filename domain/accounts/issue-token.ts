import { and, eq, isNull } from 'drizzle-orm'
import { oneTimeTokens } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'
import { hashToken, newId, newToken } from '@/lib/ids'

export type TokenPurpose = (typeof oneTimeTokens.$inferSelect)['purpose']

/** Links that a mailbox holds; whoever took an account over may have asked for them. */
export const MAILED_PURPOSES: readonly TokenPurpose[] = [
  'reset-password',
  'sign-in',
  'change-email-old',
  'change-email-new',
]

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
  await store(tx, token, secret)
  return secret
}

/** A token that nobody can use until `armToken` tells its secret, and its id. */
export async function reserveToken(tx: Tx, token: NewOneTimeToken): Promise<string> {
  return await store(tx, token, newToken())
}

/** Tells a reserved token's secret, and whose it is where that was not known before. */
export async function armToken(tx: Tx, tokenId: string, userId?: string): Promise<string> {
  const secret = newToken()
  await tx
    .update(oneTimeTokens)
    .set({ tokenHash: hashToken(secret), userId })
    .where(eq(oneTimeTokens.id, tokenId))
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

async function store(tx: Tx, token: NewOneTimeToken, secret: string): Promise<string> {
  const id = newId('ott')
  await tx.insert(oneTimeTokens).values({
    id,
    purpose: token.purpose,
    tokenHash: hashToken(secret),
    userId: token.userId,
    emailNorm: token.emailNorm,
    data: token.data ?? {},
    expiresAt: new Date(now().getTime() + token.validMinutes * 60_000),
  })
  return id
}
