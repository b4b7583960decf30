import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { variants } from '@/db/schema/catalog'
import { locations, stockMovements } from '@/db/schema/inventory'
import { events } from '@/db/schema/platform'

export type StockMovementView = {
  id: string
  variantId: string
  sku: string
  location: string
  kind: (typeof stockMovements.$inferSelect)['kind']
  onHandDelta: number
  allocatedDelta: number
  reason: string
  orderId: string | null
  at: Date
  /** Who booked it by hand: a colleague's name, or the name of a key or a program. Absent for what an order has moved. */
  by?: string
}

/** What last moved the stock of these variants, the latest first. Two queries. */
export async function listStockMovements(
  reader: Reader,
  variantIds: readonly string[],
  limit = 20,
): Promise<StockMovementView[]> {
  if (variantIds.length === 0) return []
  const rows = await reader
    .select({
      id: stockMovements.id,
      variantId: stockMovements.variantId,
      sku: variants.sku,
      location: locations.name,
      kind: stockMovements.kind,
      onHandDelta: stockMovements.onHandDelta,
      allocatedDelta: stockMovements.allocatedDelta,
      reason: stockMovements.reason,
      orderId: stockMovements.orderId,
      at: stockMovements.at,
    })
    .from(stockMovements)
    .innerJoin(variants, eq(variants.id, stockMovements.variantId))
    .innerJoin(locations, eq(locations.id, stockMovements.locationId))
    .where(inArray(stockMovements.variantId, [...variantIds]))
    .orderBy(desc(stockMovements.id))
    .limit(limit)
  const booked = await listBookings(reader, variantIds, limit)
  return rows.map((row) => ({ ...row, by: booked.get(row.id) }))
}

/** Movement id to who booked it. As many events as movements reach as far back. */
async function listBookings(
  reader: Reader,
  variantIds: readonly string[],
  limit: number,
): Promise<Map<unknown, string | undefined>> {
  const rows = await reader
    .select({ data: events.data, actorId: events.actorId, name: users.name })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(
      and(
        inArray(events.subject, [...variantIds]),
        inArray(events.name, ['stock.received', 'stock.adjusted']),
      ),
    )
    .orderBy(desc(events.seq))
    .limit(limit)
  return new Map(
    rows.map(({ data, actorId, name }) => [data.movementId, name ?? actorId ?? undefined]),
  )
}
