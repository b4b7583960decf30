import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { enqueue } from '@/db/queue'
import { db } from '@/db/read'
import { jobs, settings } from '@/db/schema'
import { transact } from '@/db/transact'
import { handlers } from '@/jobs/handlers'
import { round, startWorker, type Worker } from '@/jobs/worker'
import { setClock } from '@/lib/clock'

const workers: Worker[] = []

afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop()
})

async function aWorker(options?: { pollMs: number }): Promise<Worker> {
  const worker = await startWorker(options)
  workers.push(worker)
  return worker
}

function queue(name: string, payload: Record<string, unknown> = {}): Promise<void> {
  return transact((tx) => enqueue(tx, { name, payload }))
}

async function jobNamed(name: string) {
  const [row] = await db.select().from(jobs).where(eq(jobs.name, name))
  return row
}

async function statusOf(name: string) {
  return (await jobNamed(name))?.status
}

async function until(isSo: () => Promise<boolean> | boolean, withinMs = 20_000): Promise<void> {
  const end = performance.now() + withinMs
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('it did not come to pass')
    await pause(5)
  }
}

test('what a job writes and that it is done are one transaction', async () => {
  handlers.writes = {
    kind: 'transaction',
    async run(tx, payload) {
      await tx.insert(settings).values({ key: 'written', value: payload })
    },
  }
  await queue('writes', { by: 'job' })
  expect(await round('w')).toBe(1)
  expect(await statusOf('writes')).toBe('done')
  expect(await db.select().from(settings).where(eq(settings.key, 'written'))).toHaveLength(1)
})

test('a holder who was too slow leaves no trace of what somebody else does by then', async () => {
  handlers['taken-over'] = {
    kind: 'transaction',
    async run(tx) {
      await tx.insert(settings).values({ key: 'too-late', value: 1 })
      await tx.update(jobs).set({ leaseOwner: 'another' }).where(eq(jobs.name, 'taken-over'))
    },
  }
  await transact((tx) => enqueue(tx, { name: 'taken-over', payload: {}, maxAttempts: 1 }))
  await round('slow')
  expect(await db.select().from(settings).where(eq(settings.key, 'too-late'))).toEqual([])
})

test('a job that fails comes back later, and one that nobody knows does not stop the others', async () => {
  handlers.fails = {
    kind: 'outside',
    async run() {
      throw new Error('no answer')
    },
  }
  handlers.works = { kind: 'outside', run: async () => undefined }
  const start = Date.now()
  setClock(() => new Date(start))
  for (const name of ['fails', 'unheard-of', 'works']) await queue(name)

  expect(await round('w')).toBe(3)
  expect(await statusOf('works')).toBe('done')
  expect(await jobNamed('unheard-of')).toMatchObject({ status: 'queued', attempts: 1 })
  expect(await jobNamed('fails')).toMatchObject({ status: 'queued', lastError: 'Error: no answer' })
  expect(await round('w')).toBe(0)

  setClock(() => new Date(start + 2000))
  expect(await round('w')).toBe(2)
  expect(await jobNamed('fails')).toMatchObject({ attempts: 2 })
})

test('the worker begins at once when a commit of its process queues a job', async () => {
  let done = 0
  handlers.woken = {
    kind: 'outside',
    async run() {
      done += 1
    },
  }
  // One that nobody wakes would look again only long after the test has ended.
  await aWorker({ pollMs: 10 * 60_000 })
  for (let n = 1; n <= 6; n++) {
    await queue('woken')
    await until(() => done === n)
    await pause(20)
  }
})

test('a job that waits for the world keeps no other from being done', async () => {
  const { promise: isAnswered, resolve: answer } = Promise.withResolvers<void>()
  handlers.waits = { kind: 'outside', run: () => isAnswered }
  handlers.quick = { kind: 'outside', run: async () => undefined }
  await aWorker()
  await queue('waits')
  await until(async () => (await statusOf('waits')) === 'running')
  await queue('quick')
  await until(async () => (await statusOf('quick')) === 'done')
  expect(await statusOf('waits')).toBe('running')

  answer()
  await until(async () => (await statusOf('waits')) === 'done')
})

test('a worker that stops finishes what it has begun and takes nothing new', async () => {
  handlers.wakes = handlers.new = { kind: 'outside', run: async () => undefined }
  // Often, because it may be looking for more at just that moment.
  for (let n = 1; n <= 20; n++) {
    const { promise: isAnswered, resolve: answer } = Promise.withResolvers<void>()
    handlers.begun = { kind: 'outside', run: () => isAnswered }
    await transact((tx) => tx.delete(jobs))
    const worker = await aWorker()
    await queue('begun')
    await until(async () => (await statusOf('begun')) === 'running')
    await queue('wakes')

    const stopped = worker.stop()
    await queue('new')
    answer()
    await stopped
    expect(await statusOf('begun')).toBe('done')
    expect(await jobNamed('new')).toMatchObject({ status: 'queued', attempts: 0 })
  }
})

test('heavy jobs run two at a time, and no other waits for them', async () => {
  let running = 0
  let most = 0
  let released = () => {}
  const gate = new Promise<void>((resolve) => {
    released = resolve
  })
  handlers.heavy = {
    kind: 'outside',
    isHeavy: true,
    async run() {
      running += 1
      most = Math.max(most, running)
      await gate
      running -= 1
    },
  }
  let isLightDone = false
  handlers.light = {
    kind: 'outside',
    async run() {
      isLightDone = true
    },
  }
  for (let at = 0; at < 20; at += 1) await queue('heavy', { at })
  await queue('light')
  await aWorker()
  await until(() => running === 2 && isLightDone)
  expect(most).toBe(2)
  released()
  await until(async () => (await db.$count(jobs, eq(jobs.status, 'done'))) >= 21)
  expect(most).toBe(2)
})
