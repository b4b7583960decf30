import { and, asc, eq, lt, sql } from 'drizzle-orm'
import { locations, stockLevels, stockReservations } from '@/db/schema/inventory'
import type { Tx } from '@/db/transact'
import { releaseReservation } from '@/domain/inventory/release-reservation'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

export type StockDemand = { variantId: string; quantity: number }

/**
 * Sets stock aside for a cart until `expiresAt`: replaces what the cart held before, so a buyer never stands in their own way.
 * Throws `out_of_stock` with the variant when no location has enough. One location serves one demand.
 */
export async function reserveStock(
  tx: Tx,
  cartId: string,
  demands: StockDemand[],
  expiresAt: Date,
): Promise<void> {
  await releaseReservationsOf(tx, cartId)
  for (const demand of inLockOrder(demands)) {
    const locationId =
      (await take(tx, demand)) ??
      ((await releaseExpired(tx, demand.variantId)) && (await take(tx, demand)))
    if (!locationId) throw new DomainError('out_of_stock', { ...demand })
    await tx
      .insert(stockReservations)
      .values({ id: newId('rsv'), cartId, locationId, ...demand, state: 'active', expiresAt })
      .onConflictDoUpdate({
        target: [
          stockReservations.cartId,
          stockReservations.variantId,
          stockReservations.locationId,
        ],
        set: { quantity: demand.quantity, state: 'active', expiresAt },
      })
  }
}

/** Gives back whatever a cart holds. Repeating it changes nothing. */
export async function releaseReservationsOf(tx: Tx, cartId: string): Promise<void> {
  const held = await tx
    .select()
    .from(stockReservations)
    .where(and(eq(stockReservations.cartId, cartId), eq(stockReservations.state, 'active')))
    .orderBy(asc(stockReservations.variantId))
  for (const reservation of held) await releaseReservation(tx, reservation)
}

/** Locks are taken in the order of variant ids everywhere, so that two orders never wait for each other. */
export function inLockOrder(demands: StockDemand[]): StockDemand[] {
  const byVariant = new Map<string, number>()
  for (const { variantId, quantity } of demands) {
    byVariant.set(variantId, (byVariant.get(variantId) ?? 0) + quantity)
  }
  return [...byVariant]
    .map(([variantId, quantity]) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
}

async function take(tx: Tx, { variantId, quantity }: StockDemand): Promise<string | undefined> {
  for (const locationId of await locationsOf(tx, variantId)) {
    const taken = await tx
      .update(stockLevels)
      .set({ reserved: sql`${stockLevels.reserved} + ${quantity}` })
      .where(
        and(
          eq(stockLevels.variantId, variantId),
          eq(stockLevels.locationId, locationId),
          sql`${stockLevels.onHand} + ${stockLevels.backorderLimit} - ${stockLevels.reserved} - ${stockLevels.allocated} >= ${quantity}`,
        ),
      )
      .returning({ locationId: stockLevels.locationId })
    if (taken.length > 0) return locationId
  }
  return undefined
}

async function locationsOf(tx: Tx, variantId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: locations.id })
    .from(stockLevels)
    .innerJoin(locations, eq(locations.id, stockLevels.locationId))
    .where(and(eq(stockLevels.variantId, variantId), eq(locations.isActive, true)))
    .orderBy(asc(locations.position), asc(locations.id))
  return rows.map((row) => row.id)
}

async function releaseExpired(tx: Tx, variantId: string): Promise<boolean> {
  const expired = await tx
    .select()
    .from(stockReservations)
    .where(
      and(
        eq(stockReservations.variantId, variantId),
        eq(stockReservations.state, 'active'),
        lt(stockReservations.expiresAt, now()),
      ),
    )
    .orderBy(asc(stockReservations.locationId))
  for (const reservation of expired) await releaseReservation(tx, reservation)
  return expired.length > 0
}
