import { asc, eq, ne } from 'drizzle-orm'
import { db } from '@/db/read'
import { events, jobs, schedules } from '@/db/schema'
import { transact } from '@/db/transact'
import { registerSchedules } from '@/jobs/schedule'
import { round } from '@/jobs/worker'
import { setClock } from '@/lib/clock'

/** Works off what is due, and what follows from it, as the worker would. */
export async function workOff(): Promise<void> {
  while ((await round('test')) > 0);
}

/** Moves the clock on, and works off what has become due on the way. */
export async function wait(minutes: number): Promise<void> {
  const until = Date.now() + minutes * 60_000
  setClock(() => new Date(until))
  await workOff()
}

/** As if the queue had lost every job; the schedules begin anew. */
export async function forgetJobs(): Promise<void> {
  await transact(async (tx) => {
    await tx.delete(jobs).where(ne(jobs.name, ''))
    await tx.delete(schedules).where(ne(schedules.name, ''))
  })
  await registerSchedules()
}

export async function jobsNamed(name: string) {
  return await db.select().from(jobs).where(eq(jobs.name, name)).orderBy(asc(jobs.id))
}

export async function eventsOf(subject: string): Promise<string[]> {
  const rows = await db.select().from(events).where(eq(events.subject, subject)).orderBy(events.seq)
  return rows.map(({ name }) => name)
}
