import { lt, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { connection } from '@/db/connection'
import { rateLimits } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'
import { RATE_LIMITS, type RateClass, type RateVerdict } from '@/lib/rate-limits'

/** What this process may still let through of what it took from the count, or that there is nothing left to take. */
type Lease = { windowStart: number; left: number; remaining: number }

const leases = new LRUCache<string, Lease>({ max: 50_000 })
/** Of longer windows than any limit has, nobody asks any more. */
const KEEP_MS = 2 * 3_600_000

/**
 * Counts one request of `key` and says whether it is let through. The count is one row per window in the database, so all processes
 * share it; a key that has used up its window is refused without asking again. Opens a transaction of its own: a refused request is counted too.
 */
export async function countRequest(rateClass: RateClass, key: string): Promise<RateVerdict> {
  const { limit, windowSeconds, lease } = RATE_LIMITS[rateClass]
  const time = now().getTime()
  const windowMs = windowSeconds * 1000
  const windowStart = time - (time % windowMs)
  const resetSeconds = Math.max(1, Math.ceil((windowStart + windowMs - time) / 1000))
  const name = `${rateClass}:${key}`

  const known = leases.get(name)
  const current =
    known?.windowStart === windowStart && (known.left > 0 || known.remaining === 0)
      ? known
      : await take(name, { windowStart, limit, lease })
  const isAllowed = current.left > 0
  leases.set(name, { ...current, left: Math.max(0, current.left - 1) })
  const remaining = current.remaining + Math.max(0, current.left - 1)
  return { rateClass, isAllowed, remaining, resetSeconds }
}

/** Throws away windows that are over. */
export async function sweepRateLimits(tx: Tx): Promise<void> {
  await tx.delete(rateLimits).where(lt(rateLimits.windowStart, new Date(now().getTime() - KEEP_MS)))
}

/** One conditional upsert: however many ask at once, the count never passes the limit. */
async function take(
  key: string,
  { windowStart, limit, lease }: { windowStart: number; limit: number; lease: number },
): Promise<Lease> {
  const [row] = await connection().transact((tx) =>
    tx
      .insert(rateLimits)
      .values({ key, windowStart: new Date(windowStart), count: lease })
      .onConflictDoUpdate({
        target: [rateLimits.key, rateLimits.windowStart],
        set: { count: sql`${rateLimits.count} + ${lease}` },
        setWhere: lt(rateLimits.count, limit),
      })
      .returning({ count: rateLimits.count }),
  )
  if (!row) return { windowStart, left: 0, remaining: 0 }
  const over = Math.max(0, row.count - limit)
  return { windowStart, left: lease - over, remaining: Math.max(0, limit - row.count) }
}
