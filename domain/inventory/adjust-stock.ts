import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { bookMovement } from '@/domain/inventory/book-movement'
import { holdStockLevel, type StockLevel } from '@/domain/inventory/move-stock'

export const adjustStockInput = z.object({
  variantId: z.string(),
  locationId: z.string(),
  /** What somebody counted on the shelf, goods promised to orders included. */
  counted: z.int().min(0).max(1_000_000),
  reason: z.string().trim().min(1).max(500),
})
export type AdjustStockInput = z.infer<typeof adjustStockInput>

/**
 * Sets what lies at a place to what was counted. A count below what is promised is a fact and is taken; what is missing
 * becomes the shortfall, a visible task. Counting what is known already changes nothing.
 * Throws `forbidden` without the permission `inventory.write`, and `not_found` for an unknown variant or location.
 */
export async function adjustStock(
  tx: Tx,
  actor: Actor,
  input: AdjustStockInput,
): Promise<StockLevel> {
  authorize(actor, 'inventory.write')
  const { counted, reason, ...place } = adjustStockInput.parse(input)
  const held = await holdStockLevel(tx, place)
  const onHandDelta = counted - held.onHand
  if (onHandDelta === 0) return held
  return await bookMovement(tx, actor, held, { kind: 'adjusted', onHandDelta, reason })
}
