import { expect, test } from 'vitest'
import { listTasks } from '@/app/admin/today'
import { claimJobs, enqueue, failJob } from '@/db/queue'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { BUILT_IN_ROLES } from '@/domain/accounts/permissions'
import { aClerk, aProduct } from '@/domain/testing'

test('what waits is told to who may see to it, the urgent first', async () => {
  expect(await listTasks(db, aClerk(...BUILT_IN_ROLES.owner))).toEqual([])

  await aProduct({ stock: 2 })
  const job = { name: 'print', payload: {}, maxAttempts: 1, runAt: new Date(0) }
  await transact((tx) => enqueue(tx, job))
  const [claimed] = await transact((tx) => claimJobs(tx, 'test', 1, { leaseMs: 60_000 }))
  if (!claimed) throw new Error('nothing was claimed')
  await transact((tx) => failJob(tx, 'test', claimed, 'no paper'))

  const told = async (role: 'owner' | 'catalogue' | 'author') =>
    (await listTasks(db, aClerk(...BUILT_IN_ROLES[role]))).map(({ label }) => label)
  expect(await told('owner')).toEqual(['Jobs that gave up', 'Products that run low'])
  expect(await told('catalogue')).toEqual(['Products that run low'])
  expect(await told('author')).toEqual([])
})
