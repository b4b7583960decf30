import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import type { SavedProduct } from '@/domain/catalog/create-product'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import { productChanges } from '@/domain/catalog/product-input'
import { updateProduct } from '@/domain/catalog/update-product'

export const changeProductInput = z.object({
  productId: z.string(),
  /** The one that was read: a change made since then is never overwritten. */
  version: z.int(),
  changes: productChanges,
})
export type ChangeProductInput = z.input<typeof changeProductInput>

/**
 * Changes the parts of a product that are named and leaves the others as they are. A list is one part: `variants` and
 * `options` are told whole, as to `updateProduct`.
 * Throws `forbidden` without the permission `catalog.write`, and what `updateProduct` throws.
 */
export async function changeProduct(
  tx: Tx,
  actor: Actor,
  input: ChangeProductInput,
): Promise<SavedProduct> {
  authorize(actor, 'catalog.write')
  const { productId, version, changes } = changeProductInput.parse(input)
  const { contents } = await getProductContents(tx, productId)
  return await updateProduct(tx, actor, {
    productId,
    version,
    product: { ...contents, ...changes },
  })
}
