import { hostname } from 'node:os'
import { and, eq, lt, lte, or } from 'drizzle-orm'
import { claimJobs, failJob, finishJob, giveBack, heartbeat, type Job, onWake } from '@/db/queue'
import { db } from '@/db/read'
import { jobs } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { handlers } from '@/jobs/handlers'
import { fireDueSchedules, registerSchedules } from '@/jobs/schedule'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { log } from '@/lib/log'

const POLL_MS = 1000
const LEASE_MS = 60_000
const BATCH = 16
const STOP_TIMEOUT_MS = 10_000

export type Worker = { stop: () => Promise<void> }

/**
 * Works through the queue until stopped. It looks when a commit of this process wakes it, else every second; on stop it
 * finishes what it is doing and gives back what it has not begun.
 */
export async function startWorker(): Promise<Worker> {
  const owner = `${hostname()}:${process.pid}:${newId('wrk')}`
  const pause = wakeablePause()
  let isStopping = false
  await registerSchedules()
  onWake(pause.wake)

  async function loop() {
    while (!isStopping) {
      const worked = await round(owner).catch((error: unknown) => {
        log.error({ error }, 'the job worker could not do its round')
        return 0
      })
      if (worked < BATCH && !isStopping) await pause.wait(POLL_MS)
    }
  }

  const running = loop()
  return {
    async stop() {
      isStopping = true
      onWake(undefined)
      pause.wake()
      await Promise.race([
        running,
        new Promise((resolve) => setTimeout(resolve, STOP_TIMEOUT_MS).unref()),
      ])
      await transact((tx) => giveBack(tx, owner))
    },
  }
}

/** Claims and does what is due now; answers how many jobs it did. */
export async function round(owner: string): Promise<number> {
  await fireDueSchedules()
  if (!(await isAnythingDue())) return 0
  const claimed = await transact((tx) => claimJobs(tx, owner, BATCH, LEASE_MS))
  const ids = claimed.map((job) => job.id)
  const beat = setInterval(() => {
    transact((tx) => heartbeat(tx, owner, ids, LEASE_MS)).catch(() => undefined)
  }, LEASE_MS / 3)
  try {
    await Promise.all(claimed.map((job) => perform(owner, job)))
  } finally {
    clearInterval(beat)
  }
  return claimed.length
}

async function perform(owner: string, job: Job): Promise<void> {
  const handler = handlers[job.name]
  try {
    if (!handler) throw new Error(`no handler for ${job.name}`)
    if (handler.kind === 'transaction') {
      await transact(async (tx) => {
        await handler.run(tx, job.payload)
        await finishJob(tx, owner, job.id)
      })
    } else {
      await handler.run(job.payload)
      await transact((tx) => finishJob(tx, owner, job.id))
    }
  } catch (error) {
    log.warn({ error, job: job.name, id: job.id, attempt: job.attempts }, 'a job failed')
    await transact((tx) => failJob(tx, owner, job, String(error)))
  }
}

/** Reading first keeps an idle worker from taking SQLite's write lock every second. */
async function isAnythingDue(): Promise<boolean> {
  const at = now()
  const due = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        lte(jobs.runAt, at),
        or(eq(jobs.status, 'queued'), and(eq(jobs.status, 'running'), lt(jobs.leaseUntil, at))),
      ),
    )
    .limit(1)
  return due.length > 0
}

/** A pause that a wake ends at once; a wake during work makes the next pause end at once. */
function wakeablePause() {
  let resume: (() => void) | undefined
  let isAwake = false
  return {
    wake() {
      isAwake = true
      resume?.()
    },
    async wait(ms: number) {
      if (!isAwake) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          resume = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      resume = undefined
      isAwake = false
    },
  }
}
