import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { apiKeys } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { KEY_SCOPES } from '@/domain/accounts/api-key-scopes'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { withPresentRights } from '@/domain/accounts/present-rights'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { hashToken, newId, newToken } from '@/lib/ids'

const DAY_MS = 24 * 60 * 60_000
const PREFIX_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const PREFIX_LENGTH = 8

export const createApiKeyInput = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z
    .array(z.enum(KEY_SCOPES))
    .min(1, 'Please choose at least one thing that the key may do.')
    .transform((scopes) => [...new Set(scopes)]),
  /** Null: until it is revoked. */
  validDays: z.int().min(1).max(3650).nullable(),
})

export type CreateApiKeyInput = z.infer<typeof createApiKeyInput>

/** `secret` is told here and never again. */
export type CreatedApiKey = { keyId: string; prefix: string; secret: string }

/**
 * Makes a key for a program: `sk_<prefix>_<256 random bits>`, of which only the SHA-256 is stored. Nobody can give away what they may
 * not do themselves. Throws `forbidden`, `step_up_required`.
 */
export async function createApiKey(
  tx: Tx,
  asking: Actor,
  { name, scopes, validDays }: CreateApiKeyInput,
): Promise<CreatedApiKey> {
  assertProved(asking)
  await lockRoles(tx, [])
  const actor = await withPresentRights(tx, asking)
  authorize(actor, 'keys.write')
  if (actor.kind !== 'staff') throw new DomainError('forbidden', { permission: 'keys.write' })
  for (const scope of scopes) authorize(actor, scope)
  const keyId = newId('key')
  const prefix = newPrefix()
  const secret = `sk_${prefix}_${newToken()}`
  const expiresAt = validDays === null ? null : new Date(now().getTime() + validDays * DAY_MS)
  await tx.insert(apiKeys).values({
    id: keyId,
    name,
    prefix,
    secretHash: hashToken(secret),
    scopes,
    createdBy: actor.userId,
    expiresAt,
  })
  const after = { name, prefix, scopes, expiresAt }
  await recordEvent(tx, { name: 'api-key.created', actor, subject: keyId, data: { after } })
  return { keyId, prefix, secret }
}

/** Only to be recognised by; without the letters that are easily mistaken for another. */
function newPrefix(): string {
  const letter = () => PREFIX_LETTERS.charAt(randomInt(PREFIX_LETTERS.length))
  return Array.from({ length: PREFIX_LENGTH }, letter).join('')
}
