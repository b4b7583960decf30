import { and, gt, inArray, min } from 'drizzle-orm'
import { connection } from '@/db/connection'
import { db } from '@/db/read'
import { prices } from '@/db/schema/catalog'
import { articles } from '@/db/schema/publication'
import { now } from '@/lib/clock'

const DAY_MS = 24 * 60 * 60 * 1000

/** The next moment at which a public page changes without anybody writing: a sale begins or ends, an article appears, goods are a day older. */
type Boundary = { version: number; at: number }
let boundary: Boundary | undefined

/**
 * Names the state of all public content. Two equal answers mean that every public page is still the same;
 * it changes with any committed write to public tables, when a dated price begins or ends, when a scheduled article appears, and at
 * midnight UTC.
 */
export function contentVersion(): string | Promise<string> {
  const version = connection().contentVersion()
  return typeof version === 'number' ? withBoundary(version) : version.then(withBoundary)
}

function withBoundary(version: number): string | Promise<string> {
  const time = now().getTime()
  if (boundary?.version === version && time < boundary.at) return label(boundary)
  return nextBoundary(version, time).then((found) => {
    boundary = found
    return label(found)
  })
}

function label(known: Boundary): string {
  return `${known.version}.${known.at}`
}

async function nextBoundary(version: number, time: number): Promise<Boundary> {
  const at = new Date(time)
  const starts = await db
    .select({ at: min(prices.startsAt) })
    .from(prices)
    .where(and(gt(prices.startsAt, at)))
  const ends = await db
    .select({ at: min(prices.endsAt) })
    .from(prices)
    .where(and(gt(prices.endsAt, at)))
  const appearances = await db
    .select({ at: min(articles.publishAt) })
    .from(articles)
    .where(and(inArray(articles.status, ['scheduled', 'published']), gt(articles.publishAt, at)))
  const moments = [...starts, ...ends, ...appearances].flatMap((row) =>
    row.at ? [row.at.getTime()] : [],
  )
  const midnight = (Math.floor(time / DAY_MS) + 1) * DAY_MS
  return { version, at: Math.min(midnight, ...moments) }
}
