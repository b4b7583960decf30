import { and, eq, lt } from 'drizzle-orm'
import { sweepRateLimits } from '@/db/rate-limits'
import { idempotencyKeys, jobs } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'
import { dropOldTokens } from '@/domain/accounts/drop-old-tokens'
import { dropOldForms } from '@/domain/accounts/keep-form'
import { now } from '@/lib/clock'

const DAY_MS = 24 * 60 * 60_000
const KEEP_KEYS_MS = 2 * DAY_MS
const KEEP_JOBS_MS = 14 * DAY_MS

/**
 * Throws away what nobody will ask for again: answered idempotency keys, finished jobs, counts of windows that are over, old kept forms
 * and dead links.
 */
export async function sweepOldRows(tx: Tx): Promise<void> {
  await dropOldForms(tx)
  await dropOldTokens(tx)
  await sweepRateLimits(tx)
  const time = now().getTime()
  await tx
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.createdAt, new Date(time - KEEP_KEYS_MS)))
  await tx
    .delete(jobs)
    .where(and(eq(jobs.status, 'done'), lt(jobs.finishedAt, new Date(time - KEEP_JOBS_MS))))
}
