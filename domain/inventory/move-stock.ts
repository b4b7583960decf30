import { and, eq, sql } from 'drizzle-orm'
import { variants } from '@/db/schema/catalog'
import { locations, stockLevels, stockMovements } from '@/db/schema/inventory'
import type { Tx } from '@/db/transact'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

export type StockPlace = { variantId: string; locationId: string }
export type StockLevel = typeof stockLevels.$inferSelect

/**
 * Takes the stock level of a variant at a location for the rest of the transaction, opening it at nothing when there is
 * none yet, so that what is read here stays true until commit. Throws `not_found` for an unknown variant or location.
 */
export async function holdStockLevel(tx: Tx, place: StockPlace): Promise<StockLevel> {
  const held = await touch(tx, place)
  if (held) return held
  const { variantId, locationId } = place
  const isVariant = await tx.$count(variants, eq(variants.id, variantId))
  if (!isVariant) throw new DomainError('not_found', { variantId })
  const isLocation = await tx.$count(locations, eq(locations.id, locationId))
  if (!isLocation) throw new DomainError('not_found', { locationId })
  await tx.insert(stockLevels).values(place).onConflictDoNothing()
  const opened = await touch(tx, place)
  if (!opened) throw new Error('A stock level that was just opened is not there.')
  return opened
}

export type Movement = {
  /** Absent: made here. */
  id?: string
  kind: 'received' | 'adjusted' | 'shipped' | 'released'
  onHandDelta: number
  /** Of what is promised to orders; 0 when left out. */
  allocatedDelta?: number
  reason: string
  /** For which order, where there is one. */
  orderId?: string
}

/**
 * Changes what lies at a place, or what of it is promised, and writes down why, in one step: counts have no other writer. What had been promised and
 * is not there any more becomes the shortfall; what arrives makes up for it.
 */
export async function moveStock(
  tx: Tx,
  level: StockLevel,
  movement: Movement,
): Promise<StockLevel> {
  const { variantId, locationId } = level
  const { onHandDelta, allocatedDelta = 0 } = movement
  const onHand = sql`${stockLevels.onHand} + ${onHandDelta}`
  const allocated = sql`${stockLevels.allocated} + ${allocatedDelta}`
  const missing = sql`${stockLevels.reserved} + ${allocated} - ${stockLevels.backorderLimit} - (${onHand})`
  const [moved] = await tx
    .update(stockLevels)
    .set({
      onHand,
      allocated,
      shortfall: sql`case when ${missing} > 0 then ${missing} else 0 end`,
    })
    .where(isAt(level))
    .returning()
  if (!moved) throw new Error('A stock level that is held is not there.')
  await tx
    .insert(stockMovements)
    .values({ id: newId('mov'), ...movement, variantId, locationId, allocatedDelta })
  return moved
}

/** Writing a row locks it on PostgreSQL; SQLite has one writer anyway. */
async function touch(tx: Tx, place: StockPlace): Promise<StockLevel | undefined> {
  const [level] = await tx
    .update(stockLevels)
    .set({ onHand: sql`${stockLevels.onHand}` })
    .where(isAt(place))
    .returning()
  return level
}

function isAt({ variantId, locationId }: StockPlace) {
  return and(eq(stockLevels.variantId, variantId), eq(stockLevels.locationId, locationId))
}
