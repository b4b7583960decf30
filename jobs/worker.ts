import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq, inArray, lt, lte, notInArray, or } from 'drizzle-orm'
import {
  buryLostJobs,
  claimJobs,
  failJob,
  finishJob,
  giveBack,
  heartbeat,
  type Job,
  onWake,
} from '@/db/queue'
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
const SLOTS = 16
/** Of jobs that keep a core busy: as many as there are cores on the smallest machine. */
const HEAVY_SLOTS = 2
const STOP_TIMEOUT_MS = 10_000

export type Worker = { stop: () => Promise<void> }

/**
 * Works through the queue until stopped, on up to `SLOTS` jobs at a time, so that one that waits for the world holds up no
 * other. It looks when a commit of this process wakes it, else every `pollMs`; on stop it finishes what it is doing, and
 * gives back what that takes too long for.
 */
export async function startWorker({ pollMs = POLL_MS } = {}): Promise<Worker> {
  const owner = `${hostname()}:${process.pid}:${newId('wrk')}`
  const pause = wakeablePause()
  const underWay = new Map<string, Promise<void>>()
  const heavy = new Set<string>()
  let isStopping = false
  await registerSchedules()
  onWake(pause.wake)

  async function loop() {
    while (!isStopping) {
      const free = {
        light: SLOTS - underWay.size + heavy.size,
        heavy: HEAVY_SLOTS - heavy.size,
      }
      const claimed = await claimDue(owner, free).catch((error: unknown) => {
        log.error({ error }, 'the job worker could not look for jobs')
        return []
      })
      // What was claimed while somebody called for the stop is given back unbegun.
      if (isStopping) break
      for (const job of claimed) underWay.set(job.id, begin(job))
      await pause.wait(pollMs)
    }
  }

  async function begin(job: Job) {
    if (heavyNames().includes(job.name)) heavy.add(job.id)
    await perform(owner, job)
    underWay.delete(job.id)
    heavy.delete(job.id)
    pause.wake()
  }

  const running = loop()
  const beat = setInterval(() => {
    if (underWay.size === 0) return
    transact((tx) => heartbeat(tx, owner, [...underWay.keys()], LEASE_MS)).catch(() => undefined)
  }, LEASE_MS / 3)
  return {
    async stop() {
      isStopping = true
      onWake(undefined)
      pause.wake()
      const isDone = running.then(() => Promise.all(underWay.values()))
      await Promise.race([isDone, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })])
      clearInterval(beat)
      await transact((tx) => giveBack(tx, owner))
    },
  }
}

/** Does what is due now and answers how many jobs that were. */
export async function round(owner: string): Promise<number> {
  const claimed = await claimDue(owner, { light: SLOTS, heavy: HEAVY_SLOTS })
  await Promise.all(claimed.map((job) => perform(owner, job)))
  return claimed.length
}

type FreeSlots = { light: number; heavy: number }

async function claimDue(owner: string, free: FreeSlots): Promise<Job[]> {
  await fireDueSchedules()
  if (!(await isAnythingDue(free))) return []
  const heavy = heavyNames()
  const lanes = [
    { slots: free.light, names: { except: heavy } },
    { slots: free.heavy, names: { only: heavy } },
  ]
  return await transact(async (tx) => {
    // Others call no foreign code on what a stranger has sent.
    await buryLostJobs(tx, heavy)
    const claimed: Job[] = []
    for (const { slots, names } of lanes) {
      if (slots <= 0) continue
      claimed.push(...(await claimJobs(tx, owner, slots, { leaseMs: LEASE_MS, names })))
    }
    return claimed
  })
}

function heavyNames(): string[] {
  return Object.entries(handlers)
    .filter(([, handler]) => handler.kind === 'outside' && handler.isHeavy)
    .map(([name]) => name)
}

/** Never throws: what cannot even be marked as failed is taken up again when its lease runs out. */
async function perform(owner: string, job: Job): Promise<void> {
  try {
    await run(owner, job)
  } catch (error) {
    log.warn({ error, job: job.name, id: job.id, attempt: job.attempts }, 'a job failed')
    await transact((tx) => failJob(tx, owner, job, String(error))).catch((error: unknown) => {
      log.error({ error, id: job.id }, 'a failed job could not be put back')
    })
  }
}

async function run(owner: string, job: Job): Promise<void> {
  const handler = handlers[job.name]
  if (!handler) throw new Error(`no handler for ${job.name}`)
  if (handler.kind === 'outside') {
    await handler.run(job.payload)
    await transact((tx) => finishJob(tx, owner, job.id))
    return
  }
  await transact(async (tx) => {
    await handler.run(tx, job.payload)
    // Somebody else is doing it by now, so what this holder wrote must not stay.
    if (!(await finishJob(tx, owner, job.id))) throw new Error('the lease was lost')
  })
}

/** Reading first keeps an idle worker from taking SQLite's write lock every second. */
async function isAnythingDue(free: FreeSlots): Promise<boolean> {
  if (free.light <= 0 && free.heavy <= 0) return false
  const at = now()
  const due = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        free.light > 0 ? undefined : inArray(jobs.name, heavyNames()),
        free.heavy > 0 ? undefined : notInArray(jobs.name, heavyNames()),
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
