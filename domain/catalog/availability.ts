import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { locations, stockLevels } from '@/db/schema/inventory'
import type { StockView } from '@/domain/catalog/views'

/**
 * `inHand`: unpromised pieces over all active locations. `available`: how many may be promised to one order, backorders
 * included; one location serves one order line, so this is what the best of them can do.
 */
export type Availability = { inHand: number; available: number }

const NOTHING: Availability = { inHand: 0, available: 0 }

/**
 * What is left of each variant that has a stock level and fits `where`, a condition on `stock_levels`. One query.
 * A location that has promised more than it has takes nothing from the others.
 */
export async function listAvailability(
  reader: Reader,
  where: SQL | undefined,
): Promise<Map<string, Availability>> {
  const unpromised = sql`${stockLevels.onHand} - ${stockLevels.reserved} - ${stockLevels.allocated}`
  const rows = await reader
    .select({
      variantId: stockLevels.variantId,
      inHand: sql`sum(${positive(unpromised)})`.mapWith(Number),
      available: sql`max(${positive(sql`${unpromised} + ${stockLevels.backorderLimit}`)})`.mapWith(
        Number,
      ),
    })
    .from(stockLevels)
    .innerJoin(locations, eq(locations.id, stockLevels.locationId))
    .where(and(where, eq(locations.isActive, true)))
    .groupBy(stockLevels.variantId)
  return new Map(rows.map(({ variantId, ...left }) => [variantId, left]))
}

/**
 * Stock in the words of the shop. Up to `lowStockAt` pieces are told as a number; the triggers of `content_version`
 * count on that number being at most five.
 */
export function stockView(
  trackStock: boolean,
  left: Availability | undefined,
  lowStockAt: number,
): StockView {
  if (!trackStock) return { state: 'in_stock' }
  const { inHand, available } = left ?? NOTHING
  if (inHand > lowStockAt) return { state: 'in_stock' }
  if (inHand > 1) return { state: 'low', count: inHand }
  if (inHand === 1) return { state: 'last_one', count: 1 }
  return { state: available > 0 ? 'backorder' : 'sold_out' }
}

function positive(count: SQL): SQL {
  return sql`case when ${count} > 0 then ${count} else 0 end`
}
