import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { apiKeys } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { scopesOf } from '@/domain/accounts/api-key-scopes'
import type { Permission } from '@/domain/accounts/permissions'
import { now } from '@/lib/clock'
import { hashToken } from '@/lib/ids'

const TOUCH_AFTER_MS = 60_000

export type LiveApiKey = { keyId: string; scopes: readonly Permission[]; lastUsedAt: Date | null }

/** The key with this secret, unless it was revoked or has run out. It outlives the account of whoever made it. */
export async function findApiKey(reader: Reader, secret: string): Promise<LiveApiKey | undefined> {
  const [key] = await reader
    .select({ keyId: apiKeys.id, scopes: apiKeys.scopes, lastUsedAt: apiKeys.lastUsedAt })
    .from(apiKeys)
    .where(
      and(
        eq(apiKeys.secretHash, hashToken(secret)),
        isNull(apiKeys.revokedAt),
        or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now())),
      ),
    )
  return key ? { ...key, scopes: scopesOf(key.scopes) } : undefined
}

/** Whether it is time to write down that a key is used; not at every request, because each is a write. */
export function isKeyDueForTouch({ lastUsedAt }: LiveApiKey): boolean {
  return !lastUsedAt || now().getTime() - lastUsedAt.getTime() >= TOUCH_AFTER_MS
}

export async function touchApiKey(tx: Tx, keyId: string, address: string): Promise<void> {
  await tx
    .update(apiKeys)
    .set({ lastUsedAt: now(), lastUsedAddress: address })
    .where(eq(apiKeys.id, keyId))
}
