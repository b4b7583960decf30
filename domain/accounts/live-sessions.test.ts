import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { findSession } from '@/domain/accounts/find-session'
import { listLiveSessions } from '@/domain/accounts/list-live-sessions'
import { signOutOther } from '@/domain/accounts/sign-out-other'
import { aColleague, aCustomer, aSession } from '@/domain/accounts/testing-accounts'
import { aClerk } from '@/domain/testing'

test('whoever is signed in is listed until they are signed out there', async () => {
  const { userId, email } = await aCustomer()
  const { sessionId, token } = await aSession(userId)
  const search = email.toUpperCase()
  const { sessions } = await listLiveSessions(db, { search }, 5)
  expect(sessions).toMatchObject([
    { id: sessionId, person: { id: userId, email, kind: 'customer' }, state: 'full' },
  ])
  expect(JSON.stringify(sessions)).not.toContain(token)

  const guard = aClerk('sessions.write')
  await transact((tx) => signOutOther(tx, guard, { sessionId }))
  await transact((tx) => signOutOther(tx, guard, { sessionId }))
  expect(await findSession(db, token)).toBeUndefined()
  expect((await listLiveSessions(db, { search }, 5)).sessions).toEqual([])
})

test('only who may, and only what there is', async () => {
  const { sessionId } = await aSession((await aCustomer()).userId)
  const idle = transact((tx) => signOutOther(tx, aClerk('sessions.read'), { sessionId }))
  await expect(idle).rejects.toMatchObject({ code: 'forbidden' })
  const guard = aClerk('sessions.write')
  const unknown = transact((tx) => signOutOther(tx, guard, { sessionId: 'ses_none' }))
  await expect(unknown).rejects.toMatchObject({ code: 'not_found' })
})

test('colleagues and customers are told apart, and a page goes on where the last one ended', async () => {
  for (const round of [1, 2, 3])
    await aSession((await aColleague('author')).userId, round > 2 ? 'half' : 'full')
  const first = await listLiveSessions(db, { kind: 'staff' }, 2)
  expect(first.sessions.map(({ state }) => state)).toEqual(['half', 'full'])
  const second = await listLiveSessions(db, { kind: 'staff', before: first.next }, 2)
  expect(second.sessions).toHaveLength(1)
  expect(second.next).toBeUndefined()
})
