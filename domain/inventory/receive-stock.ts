import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { bookMovement } from '@/domain/inventory/book-movement'
import { holdStockLevel, type StockLevel } from '@/domain/inventory/move-stock'

export const receiveStockInput = z.object({
  variantId: z.string(),
  locationId: z.string(),
  quantity: z.int().min(1).max(1_000_000),
  reason: z.string().trim().max(500).default(''),
})
export type ReceiveStockInput = z.input<typeof receiveStockInput>

/**
 * Books goods that have arrived. A shortfall is made up for first.
 * Throws `forbidden` without the permission `inventory.write`, and `not_found` for an unknown variant or location.
 */
export async function receiveStock(
  tx: Tx,
  actor: Actor,
  input: ReceiveStockInput,
): Promise<StockLevel> {
  authorize(actor, 'inventory.write')
  const { quantity, reason, ...place } = receiveStockInput.parse(input)
  const held = await holdStockLevel(tx, place)
  return await bookMovement(tx, actor, held, { kind: 'received', onHandDelta: quantity, reason })
}
