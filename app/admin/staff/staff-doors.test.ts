import { inflateRawSync } from 'node:zlib'
import { NextRequest } from 'next/server'
import { Secret, TOTP } from 'otpauth'
import { afterEach, describe, expect, it } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { visitorOf } from '@/app/_http/session'
import { sessionCookie } from '@/app/_http/testing-session'
import { POST as acceptInvitation } from '@/app/(auth)/invitation/acceptance/route'
import { POST as setUp } from '@/app/(auth)/setup/owner/route'
import { POST as confirmFactor } from '@/app/admin/me/second-factor/confirmation/route'
import { POST as removeFactor } from '@/app/admin/me/second-factor/removal/route'
import { POST as changeRole } from '@/app/admin/roles/[id]/change/route'
import { POST as createRole } from '@/app/admin/roles/creation/route'
import { POST as deactivate } from '@/app/admin/staff/[id]/deactivation/route'
import { POST as changeRoles } from '@/app/admin/staff/[id]/roles/route'
import { POST as invite } from '@/app/admin/staff/invitations/route'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { listInvitations } from '@/domain/accounts/invitation'
import { issueSetUpLink } from '@/domain/accounts/issue-set-up-link'
import { armToken } from '@/domain/accounts/issue-token'
import { getColleague, listColleagues } from '@/domain/accounts/list-colleagues'
import { listRoles } from '@/domain/accounts/list-roles'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { startTotp } from '@/domain/accounts/start-totp'
import { aColleague, aSession, PASSWORD } from '@/domain/accounts/testing-accounts'
import { now, setClock } from '@/lib/clock'
import { newId } from '@/lib/ids'

afterEach(() => setClock())

/** A browser that posts forms and keeps its cookies. */
function aBrowser(first?: string) {
  const jar = new Map<string, string>()
  const keep = (cookie: string) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    jar.set(name, value)
  }
  if (first) keep(first)
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    visitor: () => visitorOf(new Headers({ host: 'localhost:3000', cookie: cookie() })),
    jar,
    async post(door: Handler, path: string, fields: Record<string, string>, id?: string) {
      const request = new NextRequest(`http://localhost:3000${path}`, {
        method: 'POST',
        headers: { host: 'localhost:3000', cookie: cookie() },
        body: new URLSearchParams(fields),
      })
      const response = await door(request, { params: Promise.resolve(id ? { id } : {}) })
      response.headers.getSetCookie().forEach(keep)
      return { status: response.status, to: response.headers.get('location') ?? '' }
    },
  }
}

async function signedInAs(role: BuiltInRole) {
  const { userId } = await aColleague(role)
  const { token } = await aSession(userId)
  return { userId, ...aBrowser(await sessionCookie(token)) }
}

const newEmail = () => `${newId('kit')}@example.org`
const person = () => ({ name: 'Kit Foxglove', email: newEmail(), password: PASSWORD })

describe('the door of the set-up link', () => {
  const aLink = () =>
    transact((tx) => issueSetUpLink(tx, systemActor('test'), { addsToOwners: true }))

  it('makes an owner and lets them in', async () => {
    const { post, visitor } = aBrowser()
    const token = await aLink()
    expect((await post(setUp, '/setup/owner', { token, ...person() })).to).toBe('/admin')
    const { actor } = await visitor()
    expect(actor.kind === 'staff' && actor.permissions).toContain('staff.write')
    const again = await post(setUp, '/setup/owner', { token, ...person() })
    expect(again.to).toMatch(/^\/setup\?token=.*form=/)
  })

  it('keeps what was typed but the password, and the link, when something is wrong', async () => {
    const { post, jar } = aBrowser()
    const token = await aLink()
    for (const wrong of [{ password: 'short' }, { password: 'password1' }, { email: 'kit' }]) {
      const { to } = await post(setUp, '/setup/owner', { token, ...person(), ...wrong })
      expect(to).toContain(`/setup?token=${token}&form=`)
    }
    const kept = inflateRawSync(Buffer.from(jar.get('form') ?? '', 'base64url')).toString()
    expect(kept).toContain('Kit Foxglove')
    expect(kept).not.toContain(PASSWORD)
    expect((await post(setUp, '/setup/owner', { token, ...person() })).to).toBe('/admin')
  })

  it('takes no extra columns', async () => {
    const { post } = aBrowser()
    const kit = person()
    const extra = { id: 'usr_mine', status: 'deleted', kind: 'customer', emailNorm: 'x@x.org' }
    await post(setUp, '/setup/owner', { token: await aLink(), ...kit, ...extra })
    const made = (await listColleagues(db)).find(({ email }) => email === kit.email)
    expect(made).toMatchObject({ status: 'active', roles: [{ id: 'role_owner' }] })
    expect(made?.id).not.toBe('usr_mine')
  })
})

describe('the doors of staff', () => {
  it('lead from an invitation to a colleague, and to the door again', async () => {
    const owner = await signedInAs('owner')
    const kit = person()
    const form = { email: kit.email, 'role.role_orders': 'yes' }
    const sent = await owner.post(invite, '/admin/staff/invitations', form)
    expect(sent.to).toBe('/admin/staff?done=invited')
    const made = (await listInvitations(db)).find(({ email }) => email === kit.email)
    const token = await transact((tx) => armToken(tx, made?.id ?? ''))

    const theirs = aBrowser()
    const path = '/invitation/acceptance'
    expect((await theirs.post(acceptInvitation, path, { ...kit, token })).to).toBe('/admin')
    const { actor } = await theirs.visitor()
    if (actor.kind !== 'staff') throw new Error('not let in')
    expect(actor.permissions).toContain('orders.refund')
    expect(actor.permissions).not.toContain('staff.read')

    const { userId } = actor
    const out = await owner.post(deactivate, `/admin/staff/${userId}/deactivation`, {}, userId)
    expect(out.to).toBe(`/admin/staff/${userId}?done=deactivated`)
    expect((await theirs.visitor()).actor.kind).toBe('guest')
  })

  it('ask for at least one role, and for an address without an account', async () => {
    const owner = await signedInAs('owner')
    const { email } = await aColleague('author')
    const forms: Record<string, string>[] = [
      { email: newEmail() },
      { email, 'role.role_orders': 'yes' },
    ]
    for (const form of forms) {
      const { to } = await owner.post(invite, '/admin/staff/invitations', form)
      expect(to).toMatch(/^\/admin\/staff\/invite\?form=/)
    }
  })

  it('give who changes their own roles a new secret, and leave them signed in', async () => {
    await aColleague('owner')
    const owner = await signedInAs('owner')
    const before = owner.jar.get('session')
    const roles = { 'role.role_owner': 'yes', 'role.role_author': 'yes' }
    const path = `/admin/staff/${owner.userId}/roles`
    const { to } = await owner.post(changeRoles, path, roles, owner.userId)
    expect(to).toBe(`/admin/staff/${owner.userId}?done=roles`)
    expect((await getColleague(db, owner.userId)).roles).toHaveLength(2)
    expect((await owner.visitor()).actor.kind).toBe('staff')
    const stale = aBrowser(`session=${before}`)
    expect((await stale.visitor()).actor.kind).toBe('guest')
  })

  it('lead to a proof of identity once ten minutes have passed, and keep the form', async () => {
    const owner = await signedInAs('owner')
    const later = Date.now() + 11 * 60_000
    setClock(() => new Date(later))
    const form = { email: newEmail(), 'role.role_orders': 'yes' }
    const { to } = await owner.post(invite, '/admin/staff/invitations', form)
    expect(to).toMatch(/^\/sign-in\/again\?to=%2Fadmin%2Fstaff%2Finvite%3Fform%3D/)
  })

  it('are shut for whoever lacks the right', async () => {
    const clerk = await signedInAs('orders')
    const form = { email: newEmail(), 'role.role_orders': 'yes' }
    expect((await clerk.post(invite, '/admin/staff/invitations', form)).status).toBe(403)
    expect((await aBrowser().post(invite, '/admin/staff/invitations', form)).to).toMatch(
      /^\/sign-in\?/,
    )
  })
})

describe('the doors of roles', () => {
  it('make and change a role by its boxes', async () => {
    const owner = await signedInAs('owner')
    const name = newId('Packers')
    const form = { name, 'may.orders.read': 'yes', 'may.orders.fulfil': 'yes' }
    expect((await owner.post(createRole, '/admin/roles/creation', form)).to).toBe(
      '/admin/roles?done=created',
    )
    const role = (await listRoles(db)).find((one) => one.name === name)
    expect(role?.permissions).toEqual(['orders.read', 'orders.fulfil'])
    const path = `/admin/roles/${role?.id}/change`
    await owner.post(changeRole, path, { name, 'may.orders.read': 'yes' }, role?.id)
    const after = (await listRoles(db)).find(({ id }) => id === role?.id)
    expect(after?.permissions).toEqual(['orders.read'])
    const refused = await owner.post(createRole, '/admin/roles/creation', form)
    expect(refused.to).toMatch(/^\/admin\/roles\/new\?form=/)
  })
})

describe('the doors of the second factor', () => {
  const CONFIRM = '/admin/me/second-factor/confirmation'

  it('open the rest of the back office to who owes one, and no others do', async () => {
    const { userId } = await aColleague('admin')
    const later = Date.now() + 15 * 86_400_000
    setClock(() => new Date(later))
    const admin = aBrowser(await sessionCookie((await aSession(userId)).token))
    const form = { email: newEmail(), 'role.role_orders': 'yes' }
    const turned = await admin.post(invite, '/admin/staff/invitations', form)
    expect(turned.to).toBe('/admin/me/second-factor')

    const { actor } = await admin.visitor()
    const { secret, sealed } = startTotp(actor, { issuer: 'A shop', label: 'kit' })
    const wrong = await admin.post(confirmFactor, CONFIRM, { sealed, code: '000' })
    expect(wrong.to).toMatch(/^\/admin\/me\/second-factor\/new\?form=/)
    const totp = new TOTP({ secret: Secret.fromBase32(secret) })
    const code = totp.generate({ timestamp: now().getTime() })
    const before = admin.jar.get('session')
    expect((await admin.post(confirmFactor, CONFIRM, { sealed, code })).to).toBe(
      '/admin/me/second-factor',
    )
    expect(admin.jar.get('session')).not.toBe(before)
    expect(admin.jar.get('told')).toBeTruthy()
    expect((await admin.post(invite, '/admin/staff/invitations', form)).to).toBe(
      '/admin/staff?done=invited',
    )
    const kept = await admin.post(removeFactor, '/admin/me/second-factor/removal', {})
    expect(kept.to).toMatch(/^\/admin\/me\/second-factor\?form=/)
  })
})
