import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { moveProduct } from '@/domain/catalog/move-product'
import { recordEvent } from '@/domain/events/record'

export const publishProductInput = z.object({
  productId: z.string(),
  /** When it was first on sale, for goods that were sold elsewhere before; absent: now. */
  publishedAt: z.date().optional(),
})
export type PublishProductInput = z.infer<typeof publishProductInput>

/**
 * Puts a product on sale; from archive too. It counts as new from the first time on.
 * Throws `forbidden` without the permission `catalog.write`, and `not_found`. Doing it twice is doing it once.
 */
export async function publishProduct(
  tx: Tx,
  actor: Actor,
  input: PublishProductInput,
): Promise<void> {
  authorize(actor, 'catalog.write')
  const { productId, publishedAt } = publishProductInput.parse(input)
  const data = await moveProduct(tx, productId, 'active', publishedAt)
  if (data) await recordEvent(tx, { name: 'product.published', actor, subject: productId, data })
}
