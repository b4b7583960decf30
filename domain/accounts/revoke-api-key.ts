import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { apiKeys } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const revokeApiKeyInput = z.object({ keyId: z.string().min(1).max(64) })

export type RevokeApiKeyInput = z.infer<typeof revokeApiKeyInput>

/**
 * Makes a key worthless from the next request on, for good. Doing it twice is the same. Throws `not_found`, `forbidden`,
 * `step_up_required`.
 */
export async function revokeApiKey(
  tx: Tx,
  actor: Actor,
  { keyId }: RevokeApiKeyInput,
): Promise<void> {
  authorize(actor, 'keys.write')
  assertProved(actor)
  const [key] = await tx.select({ id: apiKeys.id }).from(apiKeys).where(eq(apiKeys.id, keyId))
  if (!key) throw new DomainError('not_found', { keyId })
  const revoked = await tx
    .update(apiKeys)
    .set({ revokedAt: now() })
    .where(and(eq(apiKeys.id, keyId), isNull(apiKeys.revokedAt)))
    .returning({ name: apiKeys.name })
  if (revoked.length === 0) return
  await recordEvent(tx, { name: 'api-key.revoked', actor, subject: keyId })
}
