import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { sessions, userRoles } from '@/db/schema/accounts'
import { events } from '@/db/schema/platform'
import { type Tx, transact } from '@/db/transact'
import { changeRoles } from '@/domain/accounts/change-roles'
import { deactivateColleague } from '@/domain/accounts/deactivate-colleague'
import { findSession } from '@/domain/accounts/find-session'
import { getColleague, listColleagues } from '@/domain/accounts/list-colleagues'
import { listPermissions } from '@/domain/accounts/list-permissions'
import { reactivateColleague } from '@/domain/accounts/reactivate-colleague'
import { resetSecondFactor } from '@/domain/accounts/reset-second-factor'
import { aColleague, aCustomer, aSession } from '@/domain/accounts/testing-accounts'
import { actingNow, aStaffActor, type StaffActor } from '@/domain/accounts/testing-staff'

const attempts: Record<
  string,
  (actor: StaffActor, userId: string) => (tx: Tx) => Promise<unknown>
> = {
  changeRoles: (actor, userId) => (tx) =>
    changeRoles(tx, actor, { userId, roleIds: ['role_orders'] }),
  deactivateColleague: (actor, userId) => (tx) => deactivateColleague(tx, actor, { userId }),
  reactivateColleague: (actor, userId) => (tx) => reactivateColleague(tx, actor, { userId }),
  resetSecondFactor: (actor, userId) => (tx) => resetSecondFactor(tx, actor, { userId }),
}

test('new roles count at the next request, and every browser of theirs is signed out', async () => {
  const owner = await aStaffActor('owner')
  const { userId } = await aColleague('author')
  const { token } = await aSession(userId)

  await transact((tx) => changeRoles(tx, owner, { userId, roleIds: ['role_orders'] }))

  expect(await listPermissions(db, userId)).toContain('orders.refund')
  expect(await listPermissions(db, userId)).not.toContain('publication.write')
  expect(await findSession(db, token)).toBeUndefined()
  const rows = await db.select().from(events).where(eq(events.subject, userId))
  expect(rows.find(({ name }) => name === 'staff.roles-changed')).toMatchObject({
    actorId: owner.userId,
    data: { before: { roles: ['Author'] }, after: { roles: ['Orders'] } },
  })
})

test('the same roles again change nothing, and who keeps a role keeps since when', async () => {
  const owner = await aStaffActor('owner')
  const { userId } = await aColleague('admin')
  const { token } = await aSession(userId)
  const since = () => db.select().from(userRoles).where(eq(userRoles.userId, userId))
  const [before] = await since()
  await transact((tx) => changeRoles(tx, owner, { userId, roleIds: ['role_admin', 'role_admin'] }))
  expect(await findSession(db, token)).toBeDefined()
  await transact((tx) => changeRoles(tx, owner, { userId, roleIds: ['role_admin', 'role_author'] }))
  expect((await since()).find(({ roleId }) => roleId === 'role_admin')).toEqual(before)
})

test('who changes their own roles stays signed in where they do it', async () => {
  await aStaffActor('owner')
  const owner = await aStaffActor('owner')
  await aSession(owner.userId)
  await transact((tx) =>
    changeRoles(tx, owner, { userId: owner.userId, roleIds: ['role_owner', 'role_author'] }),
  )
  const rows = await db.select().from(sessions).where(eq(sessions.userId, owner.userId))
  expect(rows.filter(({ endedAt }) => !endedAt).map(({ id }) => id)).toEqual([
    owner.entry?.sessionId,
  ])
})

test('a deactivated colleague is out at once, and back in with the roles they had', async () => {
  const owner = await aStaffActor('owner')
  const { userId } = await aColleague('orders')
  const { token } = await aSession(userId)
  expect(await findSession(db, token)).toBeDefined()

  await transact((tx) => deactivateColleague(tx, owner, { userId }))
  await transact((tx) => deactivateColleague(tx, owner, { userId }))
  expect(await findSession(db, token)).toBeUndefined()
  expect(await getColleague(db, userId)).toMatchObject({ status: 'deactivated' })

  await transact((tx) => reactivateColleague(tx, owner, { userId }))
  await transact((tx) => reactivateColleague(tx, owner, { userId }))
  expect(await findSession(db, token)).toBeUndefined()
  expect(await getColleague(db, userId)).toMatchObject({
    status: 'active',
    roles: [{ id: 'role_orders', name: 'Orders' }],
  })
  const rows = await db.select().from(events).where(eq(events.subject, userId))
  const names = rows.map(({ name }) => name)
  expect(names.filter((name) => name.startsWith('staff.'))).toEqual([
    'staff.deactivated',
    'staff.reactivated',
  ])
})

test('customers are no colleagues', async () => {
  const owner = await aStaffActor('owner')
  const { userId } = await aCustomer()
  expect((await listColleagues(db)).some(({ id }) => id === userId)).toBe(false)
  for (const attempt of Object.values(attempts)) {
    await expect(transact(attempt(owner, userId))).rejects.toMatchObject({ code: 'not_found' })
  }
})

test('an unknown role is not found', async () => {
  const owner = await aStaffActor('owner')
  const { userId } = await aColleague('orders')
  await expect(
    transact((tx) => changeRoles(tx, owner, { userId, roleIds: ['role_none'] })),
  ).rejects.toMatchObject({ code: 'not_found' })
})

test('an admin makes no owner and touches none', async () => {
  const admin = await aStaffActor('admin')
  const { userId } = await aColleague('owner')
  await aColleague('owner')
  for (const [name, attempt] of Object.entries(attempts)) {
    // Neither has anything to do here: the owner is active and has no second factor.
    if (name === 'reactivateColleague' || name === 'resetSecondFactor') continue
    await expect(transact(attempt(admin, userId))).rejects.toMatchObject({ code: 'owners_only' })
  }
  const other = await aColleague('orders')
  for (const target of [admin.userId, other.userId]) {
    await expect(
      transact((tx) => changeRoles(tx, admin, { userId: target, roleIds: ['role_owner'] })),
    ).rejects.toMatchObject({ code: 'owners_only' })
  }
})

test('nobody deactivates themselves', async () => {
  const owner = await aStaffActor('owner')
  await expect(
    transact((tx) => deactivateColleague(tx, owner, { userId: owner.userId })),
  ).rejects.toMatchObject({ code: 'oneself' })
})

test.each(Object.keys(attempts))('%s asks for the right and for a proof', async (name) => {
  const { userId } = await aColleague('author')
  const attempt = attempts[name]
  const clerk = await aStaffActor('orders')
  const stale = { ...(await aStaffActor('owner')), provedAt: new Date(0) }
  await expect(transact(async (tx) => attempt?.(clerk, userId)(tx))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(transact(async (tx) => attempt?.(stale, userId)(tx))).rejects.toMatchObject({
    code: 'step_up_required',
  })
})

/** Makes these two the only owners there are. */
async function twoOwners() {
  const first = await aStaffActor('owner')
  const second = await aStaffActor('owner')
  const others = (await listColleagues(db)).filter(
    ({ id, status, roles }) =>
      status === 'active' &&
      roles.some(({ name }) => name === 'Owner') &&
      ![first.userId, second.userId].includes(id),
  )
  for (const { id: userId } of others) {
    await transact((tx) => deactivateColleague(tx, first, { userId }))
  }
  return { first, second }
}

test('who is turned out while a request of theirs is under way can no longer do anything', async () => {
  const { first, second } = await twoOwners()
  await transact((tx) => deactivateColleague(tx, first, { userId: second.userId }))
  for (const revenge of [
    (tx: Tx) => deactivateColleague(tx, second, { userId: first.userId }),
    (tx: Tx) => reactivateColleague(tx, second, { userId: second.userId }),
    (tx: Tx) => changeRoles(tx, second, { userId: first.userId, roleIds: ['role_author'] }),
  ]) {
    await expect(transact(revenge)).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test('the last owner cannot lose the role', async () => {
  const { first, second } = await twoOwners()
  await transact((tx) => deactivateColleague(tx, first, { userId: second.userId }))
  await expect(
    transact((tx) => changeRoles(tx, first, { userId: first.userId, roleIds: ['role_admin'] })),
  ).rejects.toMatchObject({ code: 'last_owner' })
})

test('two owners who remove each other at once: one stays', async () => {
  for (const remove of [
    (actor: StaffActor, userId: string) => (tx: Tx) => deactivateColleague(tx, actor, { userId }),
    (actor: StaffActor, userId: string) => (tx: Tx) =>
      changeRoles(tx, actor, { userId, roleIds: ['role_orders'] }),
  ]) {
    const { first, second } = await twoOwners()
    const outcomes = await Promise.allSettled([
      transact(remove(first, second.userId)),
      transact(remove(second, first.userId)),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const left = (await listColleagues(db)).filter(
      ({ status, roles }) => status === 'active' && roles.some(({ name }) => name === 'Owner'),
    )
    expect(left).toHaveLength(1)
    expect((await actingNow(left[0]?.id ?? '')).permissions).toContain('staff.write')
  }
})
