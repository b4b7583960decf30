import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { stockLevels } from '@/db/schema/inventory'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { holdStockLevel, type StockLevel } from '@/domain/inventory/move-stock'

export const setBackorderLimitInput = z.object({
  variantId: z.string(),
  locationId: z.string(),
  /** How many pieces may be sold beyond what is there. */
  limit: z.int().min(0).max(1_000_000),
})
export type SetBackorderLimitInput = z.infer<typeof setBackorderLimitInput>

/**
 * Says how far a variant may be sold before it arrives. What has been promised beyond a lower limit stays promised and
 * becomes the shortfall.
 * Throws `forbidden` without the permission `inventory.write`, and `not_found` for an unknown variant or location.
 */
export async function setBackorderLimit(
  tx: Tx,
  actor: Actor,
  input: SetBackorderLimitInput,
): Promise<StockLevel> {
  authorize(actor, 'inventory.write')
  const { limit, ...place } = setBackorderLimitInput.parse(input)
  const held = await holdStockLevel(tx, place)
  if (held.backorderLimit === limit) return held
  const missing = sql`${stockLevels.reserved} + ${stockLevels.allocated} - ${limit} - ${stockLevels.onHand}`
  const [level = held] = await tx
    .update(stockLevels)
    .set({
      backorderLimit: limit,
      shortfall: sql`case when ${missing} > 0 then ${missing} else 0 end`,
    })
    .where(
      and(eq(stockLevels.variantId, place.variantId), eq(stockLevels.locationId, place.locationId)),
    )
    .returning()
  await recordEvent(tx, {
    name: 'stock.backorder_limit_changed',
    actor,
    subject: place.variantId,
    data: { locationId: place.locationId, limit },
  })
  return level
}
