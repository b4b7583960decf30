import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { moveProduct } from '@/domain/catalog/move-product'
import { recordEvent } from '@/domain/events/record'

export const archiveProductInput = z.object({ productId: z.string() })
export type ArchiveProductInput = z.infer<typeof archiveProductInput>

/**
 * Takes a product off sale and out of every public page. Nothing is deleted: orders, carts and its address remember it.
 * Throws `forbidden` without the permission `catalog.write`, and `not_found`. Doing it twice is doing it once.
 */
export async function archiveProduct(
  tx: Tx,
  actor: Actor,
  input: ArchiveProductInput,
): Promise<void> {
  authorize(actor, 'catalog.write')
  const { productId } = archiveProductInput.parse(input)
  const data = await moveProduct(tx, productId, 'archived')
  if (data) await recordEvent(tx, { name: 'product.archived', actor, subject: productId, data })
}
