import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { apiKeys } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { createApiKey, createApiKeyInput } from '@/domain/accounts/create-api-key'
import { listApiKeys } from '@/domain/accounts/list-api-keys'
import type { Permission } from '@/domain/accounts/permissions'
import { revokeApiKey } from '@/domain/accounts/revoke-api-key'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { findApiKey, isKeyDueForTouch, touchApiKey } from '@/domain/accounts/use-api-key'
import { setClock } from '@/lib/clock'

const DAY_MS = 24 * 60 * 60_000

async function aKeeper(
  permissions: Permission[] = ['keys.write', 'orders.read'],
  provedAt = new Date(),
) {
  const { userId } = await aColleague('owner')
  return { kind: 'staff', userId, permissions, provedAt } satisfies Actor
}

async function aKey(actor: Actor, validDays: number | null = null) {
  const input = createApiKeyInput.parse({ name: 'Warehouse', scopes: ['orders.read'], validDays })
  return await transact((tx) => createApiKey(tx, actor, input))
}

test('a key works by its secret, of which nothing but a hash is stored', async () => {
  const { keyId, prefix, secret } = await aKey(await aKeeper())
  expect(secret).toMatch(new RegExp(`^sk_${prefix}_[\\w-]{43}$`))
  expect(await findApiKey(db, secret)).toEqual({ keyId, scopes: ['orders.read'], lastUsedAt: null })
  expect(await findApiKey(db, `${secret.slice(0, -1)}!`)).toBeUndefined()
  expect(JSON.stringify(await db.select().from(apiKeys))).not.toContain(secret.slice(12))
})

test('a revoked key is worthless, and stays in the list', async () => {
  const keeper = await aKeeper()
  const { keyId, secret } = await aKey(keeper)
  await transact((tx) => revokeApiKey(tx, keeper, { keyId }))
  await transact((tx) => revokeApiKey(tx, keeper, { keyId }))
  expect(await findApiKey(db, secret)).toBeUndefined()
  const listed = (await listApiKeys(db)).find(({ id }) => id === keyId)
  expect(listed).toMatchObject({ state: 'revoked', name: 'Warehouse' })
  const unknown = transact((tx) => revokeApiKey(tx, keeper, { keyId: 'key_none' }))
  await expect(unknown).rejects.toMatchObject({ code: 'not_found' })
})

test('a key runs out', async () => {
  const { keyId, secret } = await aKey(await aKeeper(), 30)
  const later = Date.now() + 30 * DAY_MS
  setClock(() => new Date(later - 5000))
  expect(await findApiKey(db, secret)).toBeDefined()
  setClock(() => new Date(later + 1))
  expect(await findApiKey(db, secret)).toBeUndefined()
  expect((await listApiKeys(db)).find(({ id }) => id === keyId)?.state).toBe('expired')
})

test('nobody gives away a right they do not have, nor any right over people and keys', async () => {
  const keeper = await aKeeper(['keys.write'])
  await expect(aKey(keeper)).rejects.toMatchObject({ code: 'forbidden' })
  for (const scope of ['staff.write', 'roles.write', 'keys.write', 'everything']) {
    const input = { name: 'n', scopes: [scope], validDays: null }
    expect(createApiKeyInput.safeParse(input).success).toBe(false)
  }
})

test('keys are made and revoked by people who may and have just proved who they are', async () => {
  const { keyId } = await aKey(await aKeeper())
  const reader = await aKeeper(['keys.read', 'orders.read'])
  await expect(aKey(reader)).rejects.toMatchObject({ code: 'forbidden' })
  const idle = await aKeeper(undefined, new Date(Date.now() - 11 * 60_000))
  await expect(aKey(idle)).rejects.toMatchObject({ code: 'step_up_required' })
  const revoking = transact((tx) => revokeApiKey(tx, idle, { keyId }))
  await expect(revoking).rejects.toMatchObject({ code: 'step_up_required' })
  const program = { kind: 'api_key', keyId, permissions: ['keys.write', 'orders.read'] } as const
  await expect(aKey(program)).rejects.toMatchObject({ code: 'forbidden' })
})

test('its use is written down at most once a minute', async () => {
  const { keyId, secret } = await aKey(await aKeeper())
  const found = async () => {
    const key = await findApiKey(db, secret)
    if (!key) throw new Error('the key is gone')
    return key
  }
  expect(isKeyDueForTouch(await found())).toBe(true)
  await transact((tx) => touchApiKey(tx, keyId, '192.0.2.7'))
  expect(isKeyDueForTouch(await found())).toBe(false)
  const later = Date.now() + 61_000
  setClock(() => new Date(later))
  expect(isKeyDueForTouch(await found())).toBe(true)
})
