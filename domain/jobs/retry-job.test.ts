import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { claimJobs, enqueue, failJob } from '@/db/queue'
import { db } from '@/db/read'
import { jobs } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { listEvents } from '@/domain/events/list-events'
import { countJobs, findJob, listJobs, listSchedules } from '@/domain/jobs/list-jobs'
import { retryJob } from '@/domain/jobs/retry-job'
import { aClerk } from '@/domain/testing'

const operator = aClerk('jobs.write')

async function aDeadJob(name: string, dedupeKey?: string): Promise<string> {
  const job = { name, payload: {}, dedupeKey, maxAttempts: 1, runAt: new Date(0) }
  await transact((tx) => enqueue(tx, job))
  const [claimed] = await transact((tx) => claimJobs(tx, 'test', 1, { leaseMs: 60_000 }))
  if (!claimed) throw new Error('nothing was claimed')
  await transact((tx) => failJob(tx, 'test', claimed, 'the printer is out of paper'))
  return claimed.id
}

test('a dead job is retried with all its attempts, once, and that is written down', async () => {
  const jobId = await aDeadJob('print')
  expect(await findJob(db, jobId)).toMatchObject({ status: 'dead', attempts: 1 })
  expect((await countJobs(db)).dead).toBe(1)

  await transact((tx) => retryJob(tx, operator, { jobId }))
  const retried = { status: 'queued', attempts: 0, finishedAt: null }
  expect(await findJob(db, jobId)).toMatchObject(retried)
  const { events } = await listEvents(db, { subject: jobId }, 5)
  expect(events).toMatchObject([
    { name: 'job.retried', data: { job: 'print', lastError: 'the printer is out of paper' } },
  ])

  const again = transact((tx) => retryJob(tx, operator, { jobId }))
  await expect(again).rejects.toMatchObject({ code: 'job_not_dead' })
  await transact((tx) => tx.delete(jobs).where(eq(jobs.id, jobId)))
})

test('a job that another one has replaced stays dead', async () => {
  const jobId = await aDeadJob('sweep', 'sweep:1')
  const runAt = new Date(Date.now() + 60_000)
  await transact((tx) => enqueue(tx, { name: 'sweep', payload: {}, dedupeKey: 'sweep:1', runAt }))
  const retried = transact((tx) => retryJob(tx, operator, { jobId }))
  await expect(retried).rejects.toMatchObject({ code: 'job_not_dead' })
})

test('only who may, and only what there is', async () => {
  const jobId = await aDeadJob('paint')
  const idle = transact((tx) => retryJob(tx, aClerk('jobs.read'), { jobId }))
  await expect(idle).rejects.toMatchObject({ code: 'forbidden' })
  const unknown = transact((tx) => retryJob(tx, operator, { jobId: 'job_none' }))
  await expect(unknown).rejects.toMatchObject({ code: 'not_found' })
})

test('jobs are listed by state, the latest first, page by page', async () => {
  for (const name of ['a', 'b', 'c']) {
    const runAt = new Date(Date.now() + 60_000)
    await transact((tx) => enqueue(tx, { name: `list-${name}`, payload: {}, runAt }))
  }
  const first = await listJobs(db, { state: 'queued' }, 2)
  expect(first.jobs).toHaveLength(2)
  const { jobs: later } = await listJobs(db, { state: 'queued', before: first.next }, 50)
  expect(later.some(({ id }) => first.jobs.some((job) => job.id === id))).toBe(false)
  expect((await listJobs(db, { name: 'list-b' }, 5)).jobs).toHaveLength(1)
  expect(await listSchedules(db)).toEqual([])
})
