import { and, asc, eq, lt } from 'drizzle-orm'
import { stockReservations } from '@/db/schema/inventory'
import type { Tx } from '@/db/transact'
import { releaseReservation } from '@/domain/inventory/release-reservation'
import { now } from '@/lib/clock'

const BATCH = 500

/**
 * Gives back what was held beyond its time, for instance because the payment provider has not answered for long. Should the
 * payment succeed after all, stock is looked for anew.
 */
export async function releaseLapsedReservations(tx: Tx): Promise<void> {
  const lapsed = await tx
    .select()
    .from(stockReservations)
    .where(and(eq(stockReservations.state, 'active'), lt(stockReservations.expiresAt, now())))
    .orderBy(asc(stockReservations.variantId), asc(stockReservations.id))
    .limit(BATCH)
  for (const reservation of lapsed) await releaseReservation(tx, reservation)
}
