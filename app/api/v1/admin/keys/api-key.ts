import { z } from 'zod'
import { moment } from '@/app/api/v1/moment'
import type { ApiKeyView } from '@/domain/accounts/list-api-keys'

export const apiKey = z
  .object({
    id: z.string(),
    name: z.string(),
    prefix: z.string().meta({ description: 'The part of the secret by which it is recognised.' }),
    scopes: z.array(z.string()),
    state: z.enum(['live', 'expired', 'revoked']),
    createdBy: z.object({ id: z.string(), name: z.string() }),
    createdAt: moment,
    expiresAt: moment.nullable(),
    lastUsedAt: moment.nullable(),
    lastUsedAddress: z.string().nullable(),
    revokedAt: moment.nullable(),
  })
  .meta({ id: 'ApiKey' })

export function toldKey(key: ApiKeyView): z.infer<typeof apiKey> {
  return {
    ...key,
    createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt?.toISOString() ?? null,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
  }
}
