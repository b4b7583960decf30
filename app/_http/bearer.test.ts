import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { visitorBehind } from '@/app/_http/bearer'
import { sessionCookie } from '@/app/_http/testing-session'
import { transact } from '@/db/transact'
import { createApiKey } from '@/domain/accounts/create-api-key'
import { revokeApiKey } from '@/domain/accounts/revoke-api-key'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { tester } from '@/domain/testing'

async function aKey() {
  const { userId } = await aColleague('owner')
  const provedAt = new Date()
  const owner = {
    kind: 'staff',
    userId,
    permissions: ['keys.write', 'orders.read'],
    provedAt,
  } as const
  const input = { name: 'Till', scopes: ['orders.read' as const], validDays: null }
  return { userId, ...(await transact((tx) => createApiKey(tx, owner, input))) }
}

function ask(path: string, headers: Record<string, string>) {
  return visitorBehind(new NextRequest(`http://shop.test${path}`, { headers }))
}

test('a key opens the API with its own rights, whatever cookie lies beside it', async () => {
  const { userId, keyId, secret } = await aKey()
  const cookie = await sessionCookie((await aSession(userId)).token)
  const authorization = `Bearer ${secret}`
  const visitor = await ask('/api/v1/admin/orders', { authorization, cookie })
  expect(visitor.actor).toMatchObject({ kind: 'api_key', keyId, permissions: ['orders.read'] })
  expect(visitor.signedIn).toBeUndefined()
})

test('elsewhere the header says nothing', async () => {
  const { userId, secret } = await aKey()
  const authorization = `Bearer ${secret}`
  expect((await ask('/admin/orders', { authorization })).actor.kind).toBe('guest')
  const cookie = await sessionCookie((await aSession(userId)).token)
  const visitor = await ask('/admin/orders', { authorization, cookie })
  expect(visitor.actor).toMatchObject({ kind: 'staff', userId })
})

test('what opens nothing is refused, and does not fall back to a cookie', async () => {
  const { userId, keyId, secret } = await aKey()
  const cookie = await sessionCookie((await aSession(userId)).token)
  await transact((tx) => revokeApiKey(tx, tester, { keyId }))
  const bad = [
    `Bearer ${secret}`,
    'Bearer',
    'Bearer sk_x',
    'Basic YTpi',
    `Bearer ${secret} more`,
    '',
  ]
  for (const authorization of bad) {
    const asked = ask('/api/v1/admin/orders', { authorization, cookie })
    await expect(asked, authorization).rejects.toMatchObject({ code: 'bearer_invalid' })
  }
})
