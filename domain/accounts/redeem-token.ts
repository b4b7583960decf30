import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { oneTimeTokens } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { TokenPurpose } from '@/domain/accounts/issue-token'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { hashToken } from '@/lib/ids'

export type OneTimeToken = Omit<typeof oneTimeTokens.$inferSelect, 'tokenHash'>

/** What a token is for, without using it up: for the page that asks for a press of a button. */
export async function findToken(
  reader: Reader,
  purpose: TokenPurpose,
  secret: string,
): Promise<OneTimeToken | undefined> {
  const [row] = await reader.select().from(oneTimeTokens).where(isRedeemable(purpose, secret))
  return row && withoutHash(row)
}

/**
 * Uses a token up: of any number who try at once, one gets it. Throws `link_invalid` for one that is used, too old, for another
 * purpose, or made up; which of these is nobody's business.
 */
export async function redeemToken(
  tx: Tx,
  purpose: TokenPurpose,
  secret: string,
): Promise<OneTimeToken> {
  const [row] = await tx
    .update(oneTimeTokens)
    .set({ usedAt: now() })
    .where(isRedeemable(purpose, secret))
    .returning()
  if (!row) throw new DomainError('link_invalid')
  return withoutHash(row)
}

function isRedeemable(purpose: TokenPurpose, secret: string) {
  return and(
    eq(oneTimeTokens.tokenHash, hashToken(secret)),
    eq(oneTimeTokens.purpose, purpose),
    isNull(oneTimeTokens.usedAt),
    gt(oneTimeTokens.expiresAt, now()),
  )
}

function withoutHash({ tokenHash, ...token }: typeof oneTimeTokens.$inferSelect): OneTimeToken {
  return token
}
