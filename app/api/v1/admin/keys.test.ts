import { expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { ask } from '@/app/api/v1/testing'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'

async function signedInAs(role: BuiltInRole) {
  const { userId } = await aColleague(role)
  return { cookie: await sessionCookie((await aSession(userId)).token) }
}

const wanted = { name: 'Feed', scopes: ['keys.read'], validDays: 30 }

test('a key is made, works until it is revoked, and its secret is told once', async () => {
  const owner = await signedInAs('owner')
  const made = await ask('POST', '/admin/keys', { body: wanted, headers: owner })
  expect(made.status).toBe(201)
  const bearer = { authorization: `Bearer ${made.body.secret}` }

  const listed = await ask('GET', '/admin/keys', { headers: bearer })
  expect(listed.status).toBe(200)
  expect(listed.body.keys[0]).toMatchObject({ name: 'Feed', state: 'live', scopes: ['keys.read'] })
  expect(JSON.stringify(listed.body)).not.toContain(made.body.secret)

  const revoked = await ask('POST', `/admin/keys/${made.body.key.id}/revocation`, {
    headers: owner,
  })
  expect(revoked.body.key.state).toBe('revoked')
  const after = await ask('GET', '/admin/keys', { headers: bearer })
  expect([after.status, after.body.code]).toEqual([401, 'bearer_invalid'])
  expect(after.headers.get('www-authenticate')).toBe('Bearer')
})

test('a key makes no keys, whatever it may do', async () => {
  const owner = await signedInAs('owner')
  const { body } = await ask('POST', '/admin/keys', { body: wanted, headers: owner })
  const headers = { authorization: `Bearer ${body.secret}` }
  const refused = await ask('POST', '/admin/keys', { body: wanted, headers })
  expect([refused.status, refused.body.code]).toEqual([403, 'forbidden'])
  const tooMuch = { ...wanted, scopes: ['keys.write'] }
  const impossible = await ask('POST', '/admin/keys', { body: tooMuch, headers: owner })
  expect(impossible.body.code).toBe('invalid_input')
})

test('who may not see keys does not', async () => {
  const headers = await signedInAs('author')
  expect((await ask('GET', '/admin/keys', { headers })).status).toBe(403)
  expect((await ask('GET', '/admin/keys')).status).toBe(401)
})
