import { Cron } from 'croner'
import { and, eq, lte } from 'drizzle-orm'
import { enqueue } from '@/db/queue'
import { db } from '@/db/read'
import { schedules } from '@/db/schema/platform'
import { type Tx, transact } from '@/db/transact'
import { now } from '@/lib/clock'

/** Job name → when (cron, UTC). */
const cronTable: Record<string, string> = {
  'publish-due-articles': '* * * * *',
  'reconcile-payments': '* * * * *',
  'relate-articles': '43 2 * * *',
  'release-lapsed-reservations': '* * * * *',
  'sweep-old-rows': '17 3 * * *',
  'sweep-uploads': '41 * * * *',
}

/**
 * Queues every scheduled job that is due. A row per schedule is moved on by compare-and-set in the transaction that
 * queues the job, so any number of processes fire it once; missed times are made up for by one run.
 */
export async function fireDueSchedules(): Promise<void> {
  const due = await db.select().from(schedules).where(lte(schedules.nextRunAt, now()))
  for (const { name, nextRunAt } of due) {
    if (cronTable[name]) await transact((tx) => fire(tx, name, nextRunAt))
  }
}

/** Makes a row for each schedule that has none. */
export async function registerSchedules(): Promise<void> {
  await transact(async (tx) => {
    for (const name of Object.keys(cronTable)) {
      await tx
        .insert(schedules)
        .values({ name, nextRunAt: nextRun(name) })
        .onConflictDoNothing()
    }
  })
}

async function fire(tx: Tx, name: string, expected: Date): Promise<void> {
  const moved = await tx
    .update(schedules)
    .set({ nextRunAt: nextRun(name), lastRunAt: now() })
    .where(and(eq(schedules.name, name), eq(schedules.nextRunAt, expected)))
    .returning({ name: schedules.name })
  if (moved.length > 0) await enqueue(tx, { name, payload: {}, dedupeKey: `schedule:${name}` })
}

function nextRun(name: string): Date {
  const next = new Cron(cronTable[name] ?? '', { timezone: 'UTC' }).nextRun(now())
  if (!next) throw new Error(`the schedule of ${name} never comes`)
  return next
}
