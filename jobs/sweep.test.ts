import { expect, test } from 'vitest'
import { claimIdempotencyKey } from '@/db/idempotency'
import { claimJobs, enqueue, finishJob } from '@/db/queue'
import { db } from '@/db/read'
import { idempotencyKeys, jobs } from '@/db/schema'
import { transact } from '@/db/transact'
import { sweepOldRows } from '@/jobs/sweep'
import { setClock } from '@/lib/clock'

const DAY_MS = 24 * 60 * 60_000

async function sweepAfter(days: number) {
  const later = Date.now() + days * DAY_MS
  setClock(() => new Date(later))
  await transact(sweepOldRows)
  return { keys: await db.$count(idempotencyKeys), jobs: await db.$count(jobs) }
}

test('answers are kept for two days and finished jobs for two weeks; what is still to do stays', async () => {
  const claim = { scope: 'guest', key: 'k', requestHash: 'h' }
  await transact((tx) => claimIdempotencyKey(tx, claim))
  await transact((tx) => enqueue(tx, { name: 'done', payload: {} }))
  const [job] = await transact((tx) => claimJobs(tx, 'test', 1, { leaseMs: 1000 }))
  await transact((tx) => finishJob(tx, 'test', job?.id ?? ''))
  await transact((tx) => enqueue(tx, { name: 'waiting', payload: {} }))

  expect(await sweepAfter(1)).toEqual({ keys: 1, jobs: 2 })
  expect(await sweepAfter(3)).toEqual({ keys: 0, jobs: 2 })
  expect(await sweepAfter(15)).toEqual({ keys: 0, jobs: 1 })
})
