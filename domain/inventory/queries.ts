import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { locations, stockLevels } from '@/db/schema/inventory'
import type { StockLevel } from '@/domain/inventory/move-stock'

export type Location = typeof locations.$inferSelect

/** The active locations, in the order in which goods are taken from them. */
export async function listLocations(reader: Reader): Promise<Location[]> {
  return await reader
    .select()
    .from(locations)
    .where(eq(locations.isActive, true))
    .orderBy(asc(locations.position))
}

/** What lies where and what of it is promised, of these variants. */
export async function listStockLevels(
  reader: Reader,
  variantIds: readonly string[],
): Promise<StockLevel[]> {
  if (variantIds.length === 0) return []
  return await reader
    .select()
    .from(stockLevels)
    .where(inArray(stockLevels.variantId, [...variantIds]))
    .orderBy(asc(stockLevels.variantId), asc(stockLevels.locationId))
}
