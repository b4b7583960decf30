import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/read'
import { jobs, schedules } from '@/db/schema'
import { transact } from '@/db/transact'
import { fireDueSchedules, registerSchedules } from '@/jobs/schedule'
import { setClock } from '@/lib/clock'

const START = new Date('2026-03-01T12:00:30.000Z')

function at(time: string): void {
  setClock(() => new Date(time))
}

async function queuedRuns(): Promise<number> {
  return await db.$count(jobs, eq(jobs.name, 'reconcile-payments'))
}

async function nextRun() {
  const [row] = await db.select().from(schedules).where(eq(schedules.name, 'reconcile-payments'))
  return row?.nextRunAt
}

beforeEach(async () => {
  setClock(() => START)
  await transact(async (tx) => {
    await tx.delete(jobs).where(eq(jobs.name, 'reconcile-payments'))
    await tx.delete(schedules).where(eq(schedules.name, 'reconcile-payments'))
  })
  await registerSchedules()
})

test('a schedule is due at its next time, not when the shop starts', async () => {
  await fireDueSchedules()
  expect(await queuedRuns()).toBe(0)
  expect(await nextRun()).toEqual(new Date('2026-03-01T12:01:00.000Z'))

  at('2026-03-01T12:01:00.000Z')
  await fireDueSchedules()
  expect(await queuedRuns()).toBe(1)
})

test('many processes that see the same time fire it once', async () => {
  at('2026-03-01T12:01:05.000Z')
  await Promise.all(Array.from({ length: 12 }, () => fireDueSchedules()))
  expect(await queuedRuns()).toBe(1)
  expect(await nextRun()).toEqual(new Date('2026-03-01T12:02:00.000Z'))

  // Not even when the first run is over before the slowest of them comes.
  await transact((tx) => tx.update(jobs).set({ status: 'done' }))
  await fireDueSchedules()
  expect(await queuedRuns()).toBe(1)
})

test('times that passed while the shop was off are made up for by one run', async () => {
  at('2026-03-01T18:30:30.000Z')
  await fireDueSchedules()
  await fireDueSchedules()
  expect(await queuedRuns()).toBe(1)
  expect(await nextRun()).toEqual(new Date('2026-03-01T18:31:00.000Z'))
})

test('a shop that starts again keeps the time it had planned', async () => {
  at('2026-03-01T12:00:50.000Z')
  await registerSchedules()
  expect(await nextRun()).toEqual(new Date('2026-03-01T12:01:00.000Z'))
})
