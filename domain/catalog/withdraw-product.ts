import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { moveProduct } from '@/domain/catalog/move-product'
import { recordEvent } from '@/domain/events/record'

export const withdrawProductInput = z.object({ productId: z.string() })
export type WithdrawProductInput = z.infer<typeof withdrawProductInput>

/**
 * Makes a product a draft again: out of every public page, but not out of mind.
 * Throws `forbidden` without the permission `catalog.write`, and `not_found`. Doing it twice is doing it once.
 */
export async function withdrawProduct(
  tx: Tx,
  actor: Actor,
  input: WithdrawProductInput,
): Promise<void> {
  authorize(actor, 'catalog.write')
  const { productId } = withdrawProductInput.parse(input)
  const data = await moveProduct(tx, productId, 'draft')
  if (data) await recordEvent(tx, { name: 'product.withdrawn', actor, subject: productId, data })
}
