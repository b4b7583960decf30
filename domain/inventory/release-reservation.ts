import { and, eq, sql } from 'drizzle-orm'
import { stockLevels, stockReservations } from '@/db/schema/inventory'
import type { Tx } from '@/db/transact'
import { holdStockLevel } from '@/domain/inventory/move-stock'

type Reservation = typeof stockReservations.$inferSelect

/**
 * Gives one reservation's stock back, once: whoever turns it from active does it, anybody later does nothing. Everywhere
 * the stock level is taken before its reservations, so that nobody waits in a circle.
 */
export async function releaseReservation(tx: Tx, reservation: Reservation): Promise<void> {
  await holdStockLevel(tx, reservation)
  const [released] = await tx
    .update(stockReservations)
    .set({ state: 'released' })
    .where(and(eq(stockReservations.id, reservation.id), eq(stockReservations.state, 'active')))
    .returning({ quantity: stockReservations.quantity })
  if (!released) return
  await tx
    .update(stockLevels)
    .set({ reserved: sql`${stockLevels.reserved} - ${released.quantity}` })
    .where(
      and(
        eq(stockLevels.variantId, reservation.variantId),
        eq(stockLevels.locationId, reservation.locationId),
      ),
    )
}
