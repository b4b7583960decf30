import { and, asc, eq, sql } from 'drizzle-orm'
import { stockLevels, stockMovements, stockReservations } from '@/db/schema/inventory'
import type { Tx } from '@/db/transact'
import { holdStockLevel } from '@/domain/inventory/move-stock'
import { reserveStock, type StockDemand } from '@/domain/inventory/reserve-stock'
import { newId } from '@/lib/ids'

export type Allocation = {
  cartId: string
  orderId: string
  demands: StockDemand[]
  reserveUntil: Date
}

/**
 * Turns what a cart has reserved into a promise to its order. Where the reservation has run out meanwhile
 * (a payment that succeeded late), stock is reserved anew first; throws `out_of_stock` when it is gone.
 */
export async function allocateStock(tx: Tx, allocation: Allocation): Promise<void> {
  const { cartId, orderId, demands, reserveUntil } = allocation
  const held = await holdReservations(tx, cartId)
  if (!covers(held, demands)) await reserveStock(tx, cartId, demands, reserveUntil)
  for (const reservation of await activeReservations(tx, cartId)) {
    await consume(tx, reservation, orderId)
  }
}

/** Only who holds a stock level changes its reservations, so these stay as they are. */
async function holdReservations(tx: Tx, cartId: string): Promise<Reservation[]> {
  for (const reservation of await activeReservations(tx, cartId)) {
    await holdStockLevel(tx, reservation)
  }
  return await activeReservations(tx, cartId)
}

type Reservation = typeof stockReservations.$inferSelect

function activeReservations(tx: Tx, cartId: string): Promise<Reservation[]> {
  return tx
    .select()
    .from(stockReservations)
    .where(and(eq(stockReservations.cartId, cartId), eq(stockReservations.state, 'active')))
    .orderBy(asc(stockReservations.variantId))
}

function covers(held: Reservation[], demands: StockDemand[]): boolean {
  const total = (rows: StockDemand[], variantId: string) =>
    rows.reduce((sum, row) => sum + (row.variantId === variantId ? row.quantity : 0), 0)
  return demands.every(({ variantId }) => total(held, variantId) === total(demands, variantId))
}

async function consume(tx: Tx, reservation: Reservation, orderId: string): Promise<void> {
  const { variantId, locationId, quantity } = reservation
  await tx
    .update(stockReservations)
    .set({ state: 'consumed' })
    .where(eq(stockReservations.id, reservation.id))
  await tx
    .update(stockLevels)
    .set({
      reserved: sql`${stockLevels.reserved} - ${quantity}`,
      allocated: sql`${stockLevels.allocated} + ${quantity}`,
    })
    .where(and(eq(stockLevels.variantId, variantId), eq(stockLevels.locationId, locationId)))
  await tx.insert(stockMovements).values({
    id: newId('mov'),
    variantId,
    locationId,
    kind: 'allocated',
    onHandDelta: 0,
    allocatedDelta: quantity,
    reason: 'order placed',
    orderId,
  })
}
