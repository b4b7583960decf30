import { expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { ask } from '@/app/api/v1/testing'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { setClock } from '@/lib/clock'
import { newId } from '@/lib/ids'

async function signedInAs(role: BuiltInRole) {
  const { userId } = await aColleague(role)
  return { cookie: await sessionCookie((await aSession(userId)).token) }
}

test('a colleague is invited, and the invitation sent again and called back', async () => {
  const headers = await signedInAs('owner')
  const body = { email: `${newId('kit')}@example.org`, roleIds: ['role_orders'] }
  const made = await ask('POST', '/admin/staff/invitations', { body, headers })
  expect(made.status).toBe(201)
  const first = made.body.invitation.id
  const again = await ask('POST', `/admin/staff/invitations/${first}/resending`, { headers })
  const { id } = again.body.invitation
  const listed = await ask('GET', '/admin/staff/invitations', { headers })
  const ids = listed.body.invitations.map((one: { id: string }) => one.id)
  expect(ids).toContain(id)
  expect(ids).not.toContain(first)
  expect((await ask('DELETE', `/admin/staff/invitations/${id}`, { headers })).body).toEqual({ id })
  const gone = await ask('DELETE', `/admin/staff/invitations/${id}`, { headers })
  expect(gone.body.code).toBe('not_found')
})

test('roles are given and taken, and a colleague is turned out and let in again', async () => {
  const headers = await signedInAs('owner')
  const { userId } = await aColleague('author')
  const theirs = { cookie: await sessionCookie((await aSession(userId)).token) }
  const address = `/admin/staff/${userId}`
  const body = { roleIds: ['role_read_only'] }
  const changed = await ask('PATCH', address, { body, headers })
  expect(changed.body.colleague.roles).toEqual([{ id: 'role_read_only', name: 'Read-only' }])
  expect((await ask('GET', '/admin/staff', { headers: theirs })).status).toBe(401)

  const out = await ask('POST', `${address}/deactivation`, { headers })
  expect(out.body.colleague.status).toBe('deactivated')
  const back = await ask('POST', `${address}/reactivation`, { headers })
  expect(back.body.colleague.status).toBe('active')
  const reset = await ask('DELETE', `${address}/second-factor`, { headers })
  expect(reset.body.colleague.hasSecondFactor).toBe(false)
  expect((await ask('GET', address, { headers })).body.colleague.id).toBe(userId)
  expect((await ask('GET', '/admin/staff/usr_none', { headers })).status).toBe(404)
})

test('a role is made, changed in part, and removed', async () => {
  const headers = await signedInAs('owner')
  const name = newId('Packing')
  const body = { name, permissions: ['orders.read', 'orders.fulfil'] }
  const { body: made } = await ask('POST', '/admin/roles', { body, headers })
  const address = `/admin/roles/${made.role.id}`
  const less = { permissions: ['orders.read'] }
  const changed = await ask('PATCH', address, { body: less, headers })
  expect(changed.body.role).toMatchObject({ name, permissions: ['orders.read'] })
  expect((await ask('GET', address, { headers })).body).toEqual(changed.body)
  expect((await ask('DELETE', address, { headers })).status).toBe(200)
  expect((await ask('GET', address, { headers })).status).toBe(404)
  const { body: all } = await ask('GET', '/admin/roles', { headers })
  expect(all.roles[0]).toMatchObject({ id: 'role_owner', isBuiltIn: true })
})

test('columns that are nobody’s business are refused', async () => {
  const headers = await signedInAs('owner')
  const { userId } = await aColleague('author')
  for (const extra of [{ kind: 'staff' }, { status: 'active' }, { passwordHash: 'x' }]) {
    const body = { roleIds: ['role_orders'], ...extra }
    const answer = await ask('PATCH', `/admin/staff/${userId}`, { body, headers })
    expect(answer.body.code).toBe('invalid_input')
  }
  const body = { name: 'R', permissions: ['orders.read'], builtIn: 'owner' }
  expect((await ask('POST', '/admin/roles', { body, headers })).body.code).toBe('invalid_input')
})

test('an old proof is not enough, and neither is another role', async () => {
  const headers = await signedInAs('owner')
  const clerk = await signedInAs('orders')
  const { userId } = await aColleague('author')
  const address = `/admin/staff/${userId}/deactivation`
  expect((await ask('POST', address, { headers: clerk })).body.code).toBe('forbidden')
  const later = Date.now() + 11 * 60_000
  setClock(() => new Date(later))
  expect((await ask('POST', address, { headers })).body.code).toBe('step_up_required')
})

test('who still has to set up a second factor is told so, whatever they ask for', async () => {
  const { userId } = await aColleague('admin')
  const later = Date.now() + 15 * 86_400_000
  setClock(() => new Date(later))
  const headers = { cookie: await sessionCookie((await aSession(userId)).token) }
  for (const path of ['/admin/staff', '/admin/orders', '/admin/keys']) {
    const answer = await ask('GET', path, { headers })
    expect([answer.status, answer.body.code]).toEqual([403, 'second_factor_missing'])
  }
})
