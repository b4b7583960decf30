import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { saveRelated } from '@/domain/catalog/save-places'

export const relateProductsInput = z.object({
  productId: z.string(),
  /** In the order shown; replaces what was there. */
  relatedProductIds: z.array(z.string()).max(50),
})
export type RelateProductsInput = z.infer<typeof relateProductsInput>

/** Says which products are shown beside one. Throws `forbidden` without `catalog.write`, and `invalid_input` for an unknown product. */
export async function relateProducts(
  tx: Tx,
  actor: Actor,
  input: RelateProductsInput,
): Promise<void> {
  authorize(actor, 'catalog.write')
  const { productId, relatedProductIds } = relateProductsInput.parse(input)
  await saveRelated(tx, productId, [...new Set(relatedProductIds)])
}
