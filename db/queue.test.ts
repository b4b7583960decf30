import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { buryLostJobs, claimJobs, enqueue, failJob, finishJob, giveBack } from '@/db/queue'
import { db } from '@/db/read'
import { jobs } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { setClock } from '@/lib/clock'

const LEASE_MS = 60_000

async function statusOf(id: string) {
  const [row] = await db.select().from(jobs).where(eq(jobs.id, id))
  return row
}

test('a job with the same key is queued once until it is done', async () => {
  await transact((tx) => enqueue(tx, { name: 'mail', payload: { n: 1 }, dedupeKey: 'mail:1' }))
  await transact((tx) => enqueue(tx, { name: 'mail', payload: { n: 2 }, dedupeKey: 'mail:1' }))
  const claimed = await transact((tx) => claimJobs(tx, 'a', 10, { leaseMs: LEASE_MS }))
  expect(claimed.map((job) => job.payload)).toEqual([{ n: 1 }])

  await transact((tx) => finishJob(tx, 'a', claimed[0]?.id ?? ''))
  await transact((tx) => enqueue(tx, { name: 'mail', payload: { n: 3 }, dedupeKey: 'mail:1' }))
  const again = await transact((tx) => claimJobs(tx, 'a', 10, { leaseMs: LEASE_MS }))
  expect(again.map((job) => job.payload)).toEqual([{ n: 3 }])
})

test('two workers never hold the same job', async () => {
  for (let n = 0; n < 40; n++)
    await transact((tx) => enqueue(tx, { name: 'raced', payload: { n } }))
  const claims = await Promise.all(
    Array.from({ length: 8 }, (_, worker) =>
      transact((tx) => claimJobs(tx, `w${worker}`, 5, { leaseMs: LEASE_MS })),
    ),
  )
  const ids = claims.flat().map((job) => job.id)
  expect(ids).toHaveLength(40)
  expect(new Set(ids).size).toBe(40)
})

test('a job whose holder went silent is taken over, and the late holder cannot finish it', async () => {
  await transact((tx) => enqueue(tx, { name: 'leased', payload: {} }))
  const [first] = await transact((tx) => claimJobs(tx, 'slow', 1, { leaseMs: LEASE_MS }))
  setClock(() => new Date(Date.now() + LEASE_MS + 1000))
  const taken = await transact((tx) => claimJobs(tx, 'quick', 100, { leaseMs: LEASE_MS }))
  expect(taken.map((job) => job.id)).toContain(first?.id)

  await transact((tx) => finishJob(tx, 'slow', first?.id ?? ''))
  expect((await statusOf(first?.id ?? ''))?.status).toBe('running')
})

test('a failing job waits longer each time and is laid aside as dead at the end', async () => {
  const start = Date.now()
  setClock(() => new Date(start))
  await transact((tx) => enqueue(tx, { name: 'broken', payload: {}, maxAttempts: 2 }))
  const [first] = await transact((tx) => claimJobs(tx, 'w', 1, { leaseMs: LEASE_MS }))
  if (!first) throw new Error('nothing claimed')
  await transact((tx) => failJob(tx, 'w', first, 'no answer'))
  expect(await statusOf(first.id)).toMatchObject({ status: 'queued', lastError: 'no answer' })
  expect(await transact((tx) => claimJobs(tx, 'w', 1, { leaseMs: LEASE_MS }))).toEqual([])

  setClock(() => new Date(start + 5_000))
  const [second] = await transact((tx) => claimJobs(tx, 'w', 1, { leaseMs: LEASE_MS }))
  if (!second) throw new Error('nothing claimed')
  await transact((tx) => failJob(tx, 'w', second, 'still no answer'))
  expect((await statusOf(first.id))?.status).toBe('dead')
})

test('a job that takes every holder along is laid aside as dead at the end', async () => {
  await transact((tx) => enqueue(tx, { name: 'deadly', payload: {}, maxAttempts: 2 }))
  const loseHolder = async (after: number) => {
    const [claimed] = await transact((tx) => claimJobs(tx, 'lost', 1, { leaseMs: LEASE_MS }))
    setClock(() => new Date(Date.now() + after * (LEASE_MS + 1000)))
    await transact((tx) => buryLostJobs(tx, ['deadly']))
    return claimed?.id ?? ''
  }
  const id = await loseHolder(1)
  expect(await statusOf(id)).toMatchObject({ status: 'running', attempts: 1 })
  expect(await loseHolder(2)).toBe(id)
  expect(await statusOf(id)).toMatchObject({ status: 'dead', attempts: 2 })
})

test('jobs given back at shutdown are due again at once and lose no attempt', async () => {
  await transact((tx) => enqueue(tx, { name: 'given-back', payload: {} }))
  const [job] = await transact((tx) => claimJobs(tx, 'leaving', 1, { leaseMs: LEASE_MS }))
  await transact((tx) => giveBack(tx, 'leaving'))
  expect(await statusOf(job?.id ?? '')).toMatchObject({ status: 'queued', attempts: 0 })
})
