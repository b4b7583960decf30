import { and, asc, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { jobs, schedules } from '@/db/schema/platform'

export const JOB_STATES = ['dead', 'running', 'queued', 'done'] as const
export type JobState = (typeof JOB_STATES)[number]

export type JobView = Omit<typeof jobs.$inferSelect, 'leaseOwner' | 'leaseUntil' | 'dedupeKey'>
export type ScheduleView = typeof schedules.$inferSelect

export type JobFilter = {
  state?: JobState
  name?: string
  /** Only jobs that were queued before the one with this id. */
  before?: string
}

/** Jobs, the latest first. `next` is the id to go on with; without it nothing follows. */
export async function listJobs(
  reader: Reader,
  { state, name, before }: JobFilter,
  limit: number,
): Promise<{ jobs: JobView[]; next?: string }> {
  const conditions: (SQL | undefined)[] = [
    state && eq(jobs.status, state),
    name ? eq(jobs.name, name) : undefined,
    before ? lt(jobs.id, before) : undefined,
  ]
  const rows = await selectJobs(reader)
    .where(and(...conditions))
    .orderBy(desc(jobs.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  return { jobs: shown, next: rows.length > limit ? shown.at(-1)?.id : undefined }
}

export async function findJob(reader: Reader, jobId: string): Promise<JobView | undefined> {
  const [job] = await selectJobs(reader).where(eq(jobs.id, jobId))
  return job
}

/** How many jobs are in each state. */
export async function countJobs(reader: Reader): Promise<Record<JobState, number>> {
  const rows = await reader
    .select({ state: jobs.status, count: sql<number>`count(*)`.mapWith(Number) })
    .from(jobs)
    .groupBy(jobs.status)
  const counts = { dead: 0, running: 0, queued: 0, done: 0 }
  for (const { state, count } of rows) counts[state] = count
  return counts
}

/** What runs by the clock, and when next. */
export async function listSchedules(reader: Reader): Promise<ScheduleView[]> {
  return await reader.select().from(schedules).orderBy(asc(schedules.name))
}

function selectJobs(reader: Reader) {
  return reader
    .select({
      id: jobs.id,
      name: jobs.name,
      payload: jobs.payload,
      status: jobs.status,
      runAt: jobs.runAt,
      attempts: jobs.attempts,
      maxAttempts: jobs.maxAttempts,
      lastError: jobs.lastError,
      createdAt: jobs.createdAt,
      finishedAt: jobs.finishedAt,
    })
    .from(jobs)
    .$dynamic()
}
