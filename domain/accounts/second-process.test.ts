import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { userRoles, users } from '@/db/schema/accounts'
import { bundleProgram, type TestProcess, type TestProgram } from '@/db/testing-process'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { endSession } from '@/domain/accounts/end-session'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'

let program: TestProgram
let onlooker: TestProcess
beforeAll(async () => {
  program = await bundleProgram('domain/accounts/testing-onlooker.ts')
  onlooker = program.start()
})
afterAll(async () => {
  onlooker.child.disconnect()
  await onlooker.ended
  program.remove()
})

const rightsThere = (token: string) => onlooker.ask({ token })

test('signing out here ends the session in every other process at its next request', async () => {
  const { userId } = await aColleague('author')
  const { token, sessionId } = await aSession(userId)
  expect(await rightsThere(token)).toContain('publication.write')
  await transact((tx) => endSession(tx, GUEST, { sessionId, userId }))
  expect(await rightsThere(token)).toBeNull()
})

test('a right that is taken away here is gone in every other process at its next request', async () => {
  const { userId } = await aColleague('author')
  const { token } = await aSession(userId)
  expect(await rightsThere(token)).toContain('publication.write')
  const given = and(eq(userRoles.userId, userId), eq(userRoles.roleId, 'role_author'))
  await transact((tx) => tx.delete(userRoles).where(given))
  expect(await rightsThere(token)).toEqual([])
})

test('who is deactivated here is out in every other process at the next request', async () => {
  const { userId } = await aColleague('owner')
  const { token } = await aSession(userId)
  expect(await rightsThere(token)).not.toBeNull()
  await transact((tx) =>
    tx.update(users).set({ status: 'deactivated' }).where(eq(users.id, userId)),
  )
  expect(await rightsThere(token)).toBeNull()
})
