import { and, eq, gte, inArray, lt, lte, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { skipLocked } from '@/db/dialect/locking'
import { jobs } from '@/db/schema/platform'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

export type Job = typeof jobs.$inferSelect

export type NewJob = {
  name: string
  payload: Record<string, unknown>
  /** While a job with this key is queued or running, another is not added. */
  dedupeKey?: string
  runAt?: Date
  maxAttempts?: number
}

declare global {
  // Shared by Next's bundle, where commits happen, and the worker, wherever it was loaded.
  var stationerWakeWorker: (() => void) | undefined
}

/** Puts a job on the queue, in the transaction of what makes it necessary. */
export async function enqueue(tx: Tx, job: NewJob): Promise<void> {
  await tx
    .insert(jobs)
    .values({
      id: newId('job'),
      name: job.name,
      payload: job.payload,
      dedupeKey: job.dedupeKey,
      runAt: job.runAt ?? now(),
      maxAttempts: job.maxAttempts,
    })
    .onConflictDoNothing()
}

/** Which jobs to look for, by their names. */
export type JobNames = { only: readonly string[] } | { except: readonly string[] }

/** Takes up to `limit` due jobs for `owner`, also those whose holder let the lease run out. */
export async function claimJobs(
  tx: Tx,
  owner: string,
  limit: number,
  { leaseMs, names = { except: [] } }: { leaseMs: number; names?: JobNames },
): Promise<Job[]> {
  const at = now()
  const due = sql`(select id from ${jobs} where ${and(
    'only' in names
      ? inArray(jobs.name, [...names.only])
      : notInArray(jobs.name, [...names.except]),
    lte(jobs.runAt, at),
    sql`(${eq(jobs.status, 'queued')} or (${eq(jobs.status, 'running')} and ${lt(jobs.leaseUntil, at)}))`,
  )} order by ${jobs.runAt} limit ${limit} ${skipLocked})`
  return await tx
    .update(jobs)
    .set({
      status: 'running',
      leaseOwner: owner,
      leaseUntil: new Date(at.getTime() + leaseMs),
      attempts: sql`${jobs.attempts} + 1`,
    })
    .where(inArray(jobs.id, due))
    .returning()
}

/**
 * Lays aside as dead those of these jobs that took their holder along in every attempt: they would take the next one along too. Not for jobs
 * that only happened to run when their process ended.
 */
export async function buryLostJobs(tx: Tx, names: readonly string[]): Promise<void> {
  const at = now()
  await tx
    .update(jobs)
    .set({
      status: 'dead',
      leaseOwner: null,
      leaseUntil: null,
      lastError: 'In its last attempt the process that worked on it ended without a word.',
      finishedAt: at,
    })
    .where(
      and(
        eq(jobs.status, 'running'),
        inArray(jobs.name, [...names]),
        lt(jobs.leaseUntil, at),
        gte(jobs.attempts, jobs.maxAttempts),
      ),
    )
}

/** Prolongs the lease of a job still being worked on. */
export async function heartbeat(
  tx: Tx,
  owner: string,
  jobIds: string[],
  leaseMs: number,
): Promise<void> {
  if (jobIds.length === 0) return
  await tx
    .update(jobs)
    .set({ leaseUntil: new Date(now().getTime() + leaseMs) })
    .where(and(inArray(jobs.id, jobIds), eq(jobs.leaseOwner, owner), eq(jobs.status, 'running')))
}

/** Answers false, and changes nothing, when `owner` no longer holds the job. */
export async function finishJob(tx: Tx, owner: string, jobId: string): Promise<boolean> {
  const finished = await tx
    .update(jobs)
    .set({ status: 'done', leaseOwner: null, leaseUntil: null, lastError: null, finishedAt: now() })
    .where(and(eq(jobs.id, jobId), eq(jobs.leaseOwner, owner)))
    .returning({ id: jobs.id })
  return finished.length > 0
}

/** Puts a failed job back with a growing pause, or lays it aside as dead after its last attempt. */
export async function failJob(tx: Tx, owner: string, job: Job, reason: string): Promise<void> {
  const isLast = job.attempts >= job.maxAttempts
  await tx
    .update(jobs)
    .set({
      status: isLast ? 'dead' : 'queued',
      leaseOwner: null,
      leaseUntil: null,
      lastError: reason.slice(0, 2000),
      runAt: new Date(now().getTime() + backoffMs(job.attempts)),
      finishedAt: isLast ? now() : null,
    })
    .where(and(eq(jobs.id, job.id), eq(jobs.leaseOwner, owner)))
}

/**
 * Puts a dead job on the queue again with all its attempts. Answers false, and changes nothing, when it is not dead or when another live job
 * has its key.
 */
export async function reviveJob(tx: Tx, jobId: string): Promise<boolean> {
  const isAlone = sql`(${jobs.dedupeKey} is null or not exists (select 1 from ${jobs} as other
    where other.dedupe_key = ${jobs.dedupeKey} and other.status in ('queued', 'running')))`
  const revived = await tx
    .update(jobs)
    .set({ status: 'queued', attempts: 0, runAt: now(), finishedAt: null })
    .where(and(eq(jobs.id, jobId), eq(jobs.status, 'dead'), isAlone))
    .returning({ id: jobs.id })
  return revived.length > 0
}

/** Gives unfinished jobs back at shutdown, as if they had never been taken. */
export async function giveBack(tx: Tx, owner: string): Promise<void> {
  await tx
    .update(jobs)
    .set({
      status: 'queued',
      leaseOwner: null,
      leaseUntil: null,
      attempts: sql`${jobs.attempts} - 1`,
    })
    .where(and(eq(jobs.leaseOwner, owner), eq(jobs.status, 'running')))
}

/** Tells this process's worker, if it has one, that a commit may have queued something. */
export function wakeWorker(): void {
  globalThis.stationerWakeWorker?.()
}

/** For the worker: be told of commits in this process. */
export function onWake(listener: (() => void) | undefined): void {
  globalThis.stationerWakeWorker = listener
}

function backoffMs(attempts: number): number {
  return Math.min(60 * 60_000, 1000 * 2 ** (attempts - 1))
}
