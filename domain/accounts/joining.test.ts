import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/read'
import { userRoles, users } from '@/db/schema/accounts'
import { emails, events, jobs } from '@/db/schema/platform'
import { type Tx, transact } from '@/db/transact'
import { acceptInvite } from '@/domain/accounts/accept-invite'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { changeRoles } from '@/domain/accounts/change-roles'
import { createOwner } from '@/domain/accounts/create-owner'
import { createRole } from '@/domain/accounts/create-role'
import { deactivateColleague } from '@/domain/accounts/deactivate-colleague'
import { findInvitation, listInvitations } from '@/domain/accounts/invitation'
import { inviteColleague } from '@/domain/accounts/invite-colleague'
import { issueSetUpLink } from '@/domain/accounts/issue-set-up-link'
import { armToken } from '@/domain/accounts/issue-token'
import { getColleague, listColleagues } from '@/domain/accounts/list-colleagues'
import { removeRole } from '@/domain/accounts/remove-role'
import { resendInvitation } from '@/domain/accounts/resend-invitation'
import { revokeInvitation } from '@/domain/accounts/revoke-invitation'
import { findSetUp, setUpShop } from '@/domain/accounts/set-up-shop'
import { aColleague, aCustomer } from '@/domain/accounts/testing-accounts'
import { aStaffActor } from '@/domain/accounts/testing-staff'
import { setClock } from '@/lib/clock'
import { newId } from '@/lib/ids'

const terminal = systemActor('terminal')
const someone = { name: 'Kit Foxglove', passwordHash: 'a hash' }
const DAY_MS = 86_400_000

const newEmail = () => `${newId('kit')}@example.org`

async function anInvitation(roleIds = ['role_orders'], email = newEmail()) {
  const owner = await aStaffActor('owner')
  const invitation = await transact((tx) => inviteColleague(tx, owner, { email, roleIds }))
  const token = await transact((tx) => armToken(tx, invitation.id))
  const accept = () => transact((tx) => acceptInvite(tx, GUEST, { token, ...someone }))
  return { owner, email, invitation, token, accept }
}

const invalid = { code: 'link_invalid' }

test('an invited colleague gets an account with the promised roles', async () => {
  const { email, token, accept, owner } = await anInvitation(['role_orders', 'role_author'])
  expect((await findInvitation(db, token))?.email).toBe(email)
  const { userId } = await accept()
  expect(await getColleague(db, userId)).toMatchObject({
    email,
    name: someone.name,
    status: 'active',
    roles: [{ name: 'Author' }, { name: 'Orders' }],
  })
  const rows = await db.select().from(events).where(eq(events.subject, userId))
  expect(rows.at(-1)).toMatchObject({
    name: 'staff.joined',
    data: { after: { roles: ['Orders', 'Author'], invitedBy: owner.userId } },
  })
})

test('of ten who accept at once, one gets in; later nobody does', async () => {
  const { accept, token } = await anInvitation()
  const tries = await Promise.allSettled(Array.from({ length: 10 }, accept))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(accept()).rejects.toMatchObject(invalid)
  expect(await findInvitation(db, token)).toBeUndefined()
})

test('an invitation is good for seven days', async () => {
  const { accept, token, invitation } = await anInvitation()
  const at = (ms: number) => setClock(() => new Date(invitation.createdAt.getTime() + ms))
  at(7 * DAY_MS - 1000)
  expect(await findInvitation(db, token)).toBeDefined()
  at(7 * DAY_MS + 1000)
  await expect(accept()).rejects.toMatchObject(invalid)
  const listed = (await listInvitations(db)).find(({ id }) => id === invitation.id)
  expect(listed).toMatchObject({ isExpired: true })
})

test('called back, it is worth nothing', async () => {
  const { accept, owner, invitation } = await anInvitation()
  const invitationId = invitation.id
  await transact((tx) => revokeInvitation(tx, owner, { invitationId }))
  await expect(accept()).rejects.toMatchObject(invalid)
  await expect(
    transact((tx) => revokeInvitation(tx, owner, { invitationId })),
  ).rejects.toMatchObject({ code: 'not_found' })
  expect((await listInvitations(db)).some(({ id }) => id === invitationId)).toBe(false)
})

test('sent again, only the new link opens', async () => {
  const { accept, owner, invitation, email } = await anInvitation()
  const again = await transact((tx) => resendInvitation(tx, owner, { invitationId: invitation.id }))
  expect(again).toMatchObject({ email, roles: [{ id: 'role_orders' }] })
  await expect(accept()).rejects.toMatchObject(invalid)
  const token = await transact((tx) => armToken(tx, again.id))
  await transact((tx) => acceptInvite(tx, GUEST, { token, ...someone }))
})

test('inviting an address twice calls the first invitation back', async () => {
  const first = await anInvitation()
  await anInvitation(['role_author'], first.email.toUpperCase())
  await expect(first.accept()).rejects.toMatchObject(invalid)
})

test('an address with an account is refused, a customer’s too, then and later', async () => {
  const owner = await aStaffActor('owner')
  for (const { email } of [await aCustomer(), await aColleague('author')]) {
    await expect(
      transact((tx) =>
        inviteColleague(tx, owner, { email: ` ${email} `, roleIds: ['role_author'] }),
      ),
    ).rejects.toMatchObject({ code: 'email_taken' })
  }
  const { accept, email } = await anInvitation()
  await aCustomer(email)
  await expect(accept()).rejects.toMatchObject({ code: 'email_taken' })
})

test('neither the secret nor what could make one is kept in a job or an event', async () => {
  const { token, invitation } = await anInvitation()
  const kept = JSON.stringify([
    await db.select().from(jobs),
    await db.select().from(events),
    await db.select().from(emails),
  ])
  expect(kept).toContain(invitation.id)
  expect(kept).not.toContain(token)
})

test('an invitation is worth what its sender may still give', async () => {
  const boss = await aStaffActor('owner')
  const admin = await aStaffActor('admin')
  for (const fall of [
    (tx: Tx) => changeRoles(tx, boss, { userId: admin.userId, roleIds: ['role_author'] }),
    (tx: Tx) => deactivateColleague(tx, boss, { userId: admin.userId }),
  ]) {
    await transact((tx) => changeRoles(tx, boss, { userId: admin.userId, roleIds: ['role_admin'] }))
    const { id } = await transact((tx) =>
      inviteColleague(tx, admin, { email: newEmail(), roleIds: ['role_orders'] }),
    )
    const token = await transact((tx) => armToken(tx, id))
    await transact<unknown>(fall)
    await expect(
      transact((tx) => acceptInvite(tx, GUEST, { token, ...someone })),
    ).rejects.toMatchObject(invalid)
  }
})

test('a role that was removed meanwhile is not given', async () => {
  const owner = await aStaffActor('owner')
  const role = await transact((tx) =>
    createRole(tx, owner, { name: newId('R'), description: '', permissions: ['orders.read'] }),
  )
  const alone = await anInvitation([role.id])
  const beside = await anInvitation([role.id, 'role_author'])
  await transact((tx) => removeRole(tx, owner, { roleId: role.id }))
  await expect(alone.accept()).rejects.toMatchObject(invalid)
  await expect(
    transact((tx) => resendInvitation(tx, owner, { invitationId: alone.invitation.id })),
  ).rejects.toMatchObject({ code: 'not_found' })
  const { userId } = await beside.accept()
  expect((await getColleague(db, userId)).roles.map(({ id }) => id)).toEqual(['role_author'])
})

test('who invites needs the right, a proof, and the roles themselves', async () => {
  const clerk = await aStaffActor('orders')
  const admin = await aStaffActor('admin')
  const cases = [
    [clerk, 'role_orders', 'forbidden'],
    [{ ...admin, provedAt: undefined }, 'role_orders', 'step_up_required'],
    [admin, 'role_owner', 'owners_only'],
    [admin, 'role_none', 'not_found'],
    [{ ...admin, permissions: ['staff.write'] as const }, 'role_orders', 'role_not_yours_to_give'],
  ] as const
  for (const [actor, roleId, code] of cases) {
    await expect(
      transact((tx) => inviteColleague(tx, actor, { email: newEmail(), roleIds: [roleId] })),
    ).rejects.toMatchObject({ code })
  }
  const { invitation } = await anInvitation()
  const invitationId = invitation.id
  for (const attempt of [
    (tx: Tx) => revokeInvitation(tx, clerk, { invitationId }),
    (tx: Tx) => resendInvitation(tx, clerk, { invitationId }),
  ]) {
    await expect(transact<unknown>(attempt)).rejects.toMatchObject({ code: 'forbidden' })
  }
})

/** As in a shop that nobody owns yet. */
async function withoutOwner() {
  await transact(async (tx) => {
    await tx.delete(userRoles).where(eq(userRoles.roleId, 'role_owner'))
    await tx.update(users).set({ status: 'active' })
  })
}

const owner = () => ({ ...someone, email: newEmail() })

beforeEach(() => setClock())

test('the set-up link makes the first owner, once', async () => {
  await withoutOwner()
  const token = await transact((tx) => issueSetUpLink(tx, terminal))
  expect(await findSetUp(db, token)).toEqual({})
  const tries = await Promise.allSettled(
    Array.from({ length: 10 }, () => transact((tx) => setUpShop(tx, GUEST, { token, ...owner() }))),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const owners = (await listColleagues(db)).filter(({ roles }) =>
    roles.some(({ id }) => id === 'role_owner'),
  )
  expect(owners).toHaveLength(1)
  expect(await findSetUp(db, token)).toBeUndefined()
})

test('each start replaces the link of the former one', async () => {
  await withoutOwner()
  const links = await Promise.all(
    Array.from({ length: 4 }, () => transact((tx) => issueSetUpLink(tx, terminal))),
  )
  const good: string[] = []
  for (const token of links) if (await findSetUp(db, token)) good.push(token)
  expect(good).toHaveLength(1)
  const stale = links.find((token) => token !== good[0]) ?? ''
  await expect(
    transact((tx) => setUpShop(tx, GUEST, { token: stale, ...owner() })),
  ).rejects.toMatchObject(invalid)
})

test('it is good for an hour', async () => {
  await withoutOwner()
  const token = await transact((tx) => issueSetUpLink(tx, terminal))
  const later = Date.now() + 61 * 60_000
  setClock(() => new Date(later))
  await expect(transact((tx) => setUpShop(tx, GUEST, { token, ...owner() }))).rejects.toMatchObject(
    invalid,
  )
})

test('once there is an owner no link is printed, and an older one is worth nothing', async () => {
  await withoutOwner()
  const token = await transact((tx) => issueSetUpLink(tx, terminal))
  await aColleague('owner')
  await expect(transact((tx) => issueSetUpLink(tx, terminal))).rejects.toMatchObject({
    code: 'owner_exists',
  })
  expect(await findSetUp(db, token)).toBeUndefined()
  await expect(transact((tx) => setUpShop(tx, GUEST, { token, ...owner() }))).rejects.toMatchObject(
    { code: 'owner_exists' },
  )
})

test('at the terminal an owner is added beside those there are, by link or at once', async () => {
  await aColleague('owner')
  const before = (await listColleagues(db)).length
  const token = await transact((tx) =>
    issueSetUpLink(tx, terminal, { addsToOwners: true, email: 'kit@example.org', name: 'Kit' }),
  )
  expect(await findSetUp(db, token)).toEqual({ email: 'kit@example.org', name: 'Kit' })
  await transact((tx) => setUpShop(tx, GUEST, { token, ...owner() }))
  const { email } = await aCustomer()
  await transact((tx) => createOwner(tx, terminal, owner()))
  expect((await listColleagues(db)).length).toBe(before + 2)
  await expect(
    transact((tx) => createOwner(tx, terminal, { ...someone, email })),
  ).rejects.toMatchObject({ code: 'email_taken' })
})

test('nobody but the system itself hands out the shop', async () => {
  const boss = await aStaffActor('owner')
  for (const actor of [GUEST, boss]) {
    await expect(
      transact((tx) => issueSetUpLink(tx, actor, { addsToOwners: true })),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(transact((tx) => createOwner(tx, actor, owner()))).rejects.toMatchObject({
      code: 'forbidden',
    })
  }
})
