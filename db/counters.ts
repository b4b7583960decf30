import { sql } from 'drizzle-orm'
import { counters } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'

/**
 * The next number of a series, without gaps: it is taken in the transaction that uses it and given back when that rolls back.
 * Others who want one wait for that transaction, so take it late.
 */
export async function nextNumber(tx: Tx, series: string, first = 1): Promise<number> {
  const [row] = await tx
    .insert(counters)
    .values({ name: series, value: first })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + 1` } })
    .returning({ value: counters.value })
  if (!row) throw new Error(`the series ${series} gave no number`)
  return row.value
}
