import { z } from 'zod'
import { apiKey } from '@/app/api/v1/admin/keys/api-key'
import { operation } from '@/app/api/v1/operation'
import { createApiKeyInput } from '@/domain/accounts/create-api-key'

export const listKeysOperation = operation({
  id: 'listApiKeys',
  tag: 'Back office',
  scope: 'keys.read',
  summary: 'API keys',
  description: 'Every key with its scopes and when it was last used, those that work first.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'The keys; their secrets are nowhere.',
    schema: z.object({ keys: z.array(apiKey) }),
  },
  errors: [],
})

export const createKeyOperation = operation({
  id: 'createApiKey',
  tag: 'Back office',
  scope: 'keys.write',
  summary: 'Make an API key',
  description:
    'For a colleague who has just proved who they are, never for a key. A key can do no more than who makes it, and nothing about staff, roles or keys.',
  input: z.object({
    body: z.strictObject({
      name: createApiKeyInput.shape.name.meta({ description: 'What it is for.' }),
      scopes: createApiKeyInput.shape.scopes.meta({
        override: { type: 'array', minItems: 1, items: { type: 'string' } },
        description: 'Permissions, such as `orders.read`.',
      }),
      validDays: createApiKeyInput.shape.validDays.meta({
        description: 'Null: until it is revoked.',
      }),
    }),
  }),
  example: { name: 'Warehouse', scopes: ['orders.read', 'orders.fulfil'], validDays: 365 },
  answer: {
    status: 201,
    description: 'The key, and its secret, which is told only now.',
    schema: z.object({
      key: apiKey,
      secret: z
        .string()
        .meta({ example: 'sk_k7m2p9qd_Zm9yIGV4YW1wbGUgb25seSwgbm90IGEgcmVhbCBrZXk' }),
    }),
  },
  errors: ['step_up_required'],
  idempotency: 'none',
})

export const revokeKeyOperation = operation({
  id: 'revokeApiKey',
  tag: 'Back office',
  scope: 'keys.write',
  summary: 'Revoke an API key',
  description: 'It is worthless from the next request on, for good. Doing it twice is the same.',
  input: z.object({ params: z.object({ id: z.string().min(1).max(64) }) }),
  answer: {
    status: 200,
    description: 'The key as it is now.',
    schema: z.object({ key: apiKey }),
  },
  errors: ['not_found', 'step_up_required'],
})
