import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { changeProduct } from '@/domain/catalog/change-product'
import type { SavedProduct } from '@/domain/catalog/create-product'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import { productParts } from '@/domain/catalog/product-input'

export const addPicturesInput = z.object({
  productId: z.string(),
  mediaIds: productParts.mediaIds.min(1),
})
export type AddPicturesInput = z.infer<typeof addPicturesInput>

/**
 * Hangs pictures of the library behind those a product has; one that it has already stays where it is.
 * Throws `forbidden` without the permission `catalog.write`, and `not_found`.
 */
export async function addPictures(
  tx: Tx,
  actor: Actor,
  input: AddPicturesInput,
): Promise<SavedProduct> {
  authorize(actor, 'catalog.write')
  const { productId, ...added } = addPicturesInput.parse(input)
  const { version, contents } = await getProductContents(tx, productId)
  const mediaIds = [...new Set([...contents.mediaIds, ...added.mediaIds])]
  return await changeProduct(tx, actor, { productId, version, changes: { mediaIds } })
}
