import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { userRoles } from '@/db/schema/accounts'
import { events } from '@/db/schema/platform'
import { type Tx, transact } from '@/db/transact'
import { changeRole } from '@/domain/accounts/change-role'
import { changeRoles } from '@/domain/accounts/change-roles'
import { createRole, createRoleInput } from '@/domain/accounts/create-role'
import { listPermissions } from '@/domain/accounts/list-permissions'
import { getRole, listRoles } from '@/domain/accounts/list-roles'
import { BUILT_IN_ROLES, type Permission } from '@/domain/accounts/permissions'
import { removeRole } from '@/domain/accounts/remove-role'
import { aStaffActor } from '@/domain/accounts/testing-staff'
import { newId } from '@/lib/ids'

const packing = { description: 'Ships.', permissions: ['orders.read', 'orders.fulfil'] } satisfies {
  description: string
  permissions: Permission[]
}

async function aRole(overrides: Partial<Parameters<typeof createRole>[2]> = {}) {
  const owner = await aStaffActor('owner')
  const name = newId('Packers')
  const role = await transact((tx) => createRole(tx, owner, { name, ...packing, ...overrides }))
  return { owner, role }
}

test('the built-in roles are there, with the rights that the code gives them', async () => {
  const builtIn = (await listRoles(db)).filter(({ isBuiltIn }) => isBuiltIn)
  expect(builtIn.map(({ permissions }) => permissions)).toEqual(Object.values(BUILT_IN_ROLES))
})

test('an own role gives its rights, and no others, to whoever has it', async () => {
  const { owner, role } = await aRole()
  const { userId } = await aStaffActor('author')
  await transact((tx) => changeRoles(tx, owner, { userId, roleIds: [role.id] }))
  expect([...(await listPermissions(db, userId))].sort()).toEqual(['orders.fulfil', 'orders.read'])
  expect((await getRole(db, role.id)).holders).toBe(1)
})

test('a change of its rights counts at the next request, signs its holders out, and is noted', async () => {
  const { owner, role } = await aRole()
  const holder = await aStaffActor('author')
  await transact((tx) => changeRoles(tx, owner, { userId: holder.userId, roleIds: [role.id] }))
  const changed = { name: role.name, description: 'Ships.', permissions: ['orders.read'] } as const
  await transact((tx) =>
    changeRole(tx, owner, { roleId: role.id, ...changed, permissions: [...changed.permissions] }),
  )
  expect(await listPermissions(db, holder.userId)).toEqual(['orders.read'])
  const rows = await db.select().from(events).where(eq(events.subject, role.id))
  expect(rows.at(-1)).toMatchObject({
    name: 'role.changed',
    data: { before: { permissions: packing.permissions }, after: { permissions: ['orders.read'] } },
  })
  expect(Object.keys(Object(rows.at(-1)?.data).after)).toEqual(['permissions'])
})

test('the same again changes nothing and is not noted', async () => {
  const { owner, role } = await aRole()
  const again = { roleId: role.id, name: role.name, ...packing }
  await transact((tx) =>
    changeRole(tx, owner, { ...again, permissions: packing.permissions.toReversed() }),
  )
  const rows = await db.select().from(events).where(eq(events.subject, role.id))
  expect(rows.map(({ name }) => name)).toEqual(['role.created'])
})

test('a name is given once, whatever its case', async () => {
  const { owner, role } = await aRole()
  const other = await aRole()
  const taken = { ...packing, name: role.name.toUpperCase() }
  for (const again of [
    (tx: Tx) => createRole(tx, owner, taken),
    (tx: Tx) => changeRole(tx, owner, { roleId: other.role.id, ...taken }),
  ]) {
    await expect(transact(again)).rejects.toMatchObject({ code: 'role_name_taken' })
  }
})

test('a built-in role can be neither changed nor removed', async () => {
  const owner = await aStaffActor('owner')
  for (const attempt of [
    (tx: Tx) => changeRole(tx, owner, { roleId: 'role_orders', name: 'Orders!', ...packing }),
    (tx: Tx) => removeRole(tx, owner, { roleId: 'role_orders' }),
  ]) {
    await expect(transact<unknown>(attempt)).rejects.toMatchObject({ code: 'role_built_in' })
  }
})

test('a role is removed only when nobody has it', async () => {
  const { owner, role } = await aRole()
  const { userId } = await aStaffActor('author')
  await transact((tx) => changeRoles(tx, owner, { userId, roleIds: [role.id, 'role_author'] }))
  await expect(transact((tx) => removeRole(tx, owner, { roleId: role.id }))).rejects.toMatchObject({
    code: 'role_in_use',
    details: { count: 1 },
  })

  await transact((tx) => changeRoles(tx, owner, { userId, roleIds: ['role_author'] }))
  await transact((tx) => removeRole(tx, owner, { roleId: role.id }))
  await expect(transact((tx) => removeRole(tx, owner, { roleId: role.id }))).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('given and removed at once, a role is either given or gone', async () => {
  const { owner, role } = await aRole()
  const { userId } = await aStaffActor('author')
  const outcomes = await Promise.allSettled([
    transact((tx) => changeRoles(tx, owner, { userId, roleIds: [role.id] })),
    transact((tx) => removeRole(tx, owner, { roleId: role.id })),
  ])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const held = await db.select().from(userRoles).where(eq(userRoles.userId, userId))
  const roles = await listRoles(db)
  expect(held.every(({ roleId }) => roles.some(({ id }) => id === roleId))).toBe(true)
})

test('nobody makes, widens or narrows a role beyond their own rights', async () => {
  const { owner, role } = await aRole()
  const keeper = await aRole({ permissions: ['roles.write', 'staff.write', 'orders.read'] })
  const { userId } = await aStaffActor('author')
  await transact((tx) => changeRoles(tx, owner, { userId, roleIds: [keeper.role.id] }))
  const clerk = { ...owner, userId, permissions: await listPermissions(db, userId) }
  const name = newId('Mine')
  for (const attempt of [
    (tx: Tx) => createRole(tx, clerk, { name, description: '', permissions: ['orders.refund'] }),
    (tx: Tx) => changeRole(tx, clerk, { roleId: role.id, name, ...packing }),
    (tx: Tx) =>
      changeRole(tx, clerk, {
        roleId: role.id,
        name,
        description: '',
        permissions: ['orders.read'],
      }),
    (tx: Tx) => removeRole(tx, clerk, { roleId: role.id }),
    (tx: Tx) => changeRoles(tx, clerk, { userId, roleIds: [keeper.role.id, role.id] }),
    (tx: Tx) => changeRoles(tx, clerk, { userId, roleIds: [keeper.role.id, 'role_admin'] }),
  ]) {
    await expect(transact<unknown>(attempt)).rejects.toMatchObject({
      code: 'role_not_yours_to_give',
    })
  }
})

test.each([
  ['orders', {}, 'forbidden'],
  ['owner', { provedAt: new Date(0) }, 'step_up_required'],
] as const)('%s %j is refused: %s', async (kind, overrides, code) => {
  const { role } = await aRole()
  const actor = { ...(await aStaffActor(kind)), ...overrides }
  for (const attempt of [
    (tx: Tx) => createRole(tx, actor, { name: newId('R'), ...packing }),
    (tx: Tx) => changeRole(tx, actor, { roleId: role.id, name: newId('R'), ...packing }),
    (tx: Tx) => removeRole(tx, actor, { roleId: role.id }),
  ]) {
    await expect(transact<unknown>(attempt)).rejects.toMatchObject({ code })
  }
})

test.each([
  [{ name: ' ', permissions: ['orders.read'] }],
  [{ name: 'R', permissions: [] }],
  [{ name: 'R', permissions: ['shop.burn'] }],
  [{ name: 'R', permissions: ['orders.read'], builtIn: 'owner' }],
])('nonsense is refused: %j', (input) => {
  expect(createRoleInput.safeParse(input).success).toBe(false)
})
