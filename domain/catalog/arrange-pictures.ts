import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { changeProduct } from '@/domain/catalog/change-product'
import type { SavedProduct } from '@/domain/catalog/create-product'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import { describeMedia, describeMediaInput } from '@/domain/media/describe-media'

export const arrangePicturesInput = z.object({
  productId: z.string(),
  version: z.int(),
  /** In the wanted order; the first one is the main picture. What is left out stays in the library. */
  pictures: z.array(describeMediaInput).max(50),
})
export type ArrangePicturesInput = z.infer<typeof arrangePicturesInput>

/**
 * Puts the pictures of a product into an order, says what they show, and takes away what is not named. A variant shown by a
 * picture that goes is shown by the main one.
 * Throws `forbidden` without `catalog.write` (and `media.write` where words change), `not_found` and `version_conflict`.
 */
export async function arrangePictures(
  tx: Tx,
  actor: Actor,
  input: ArrangePicturesInput,
): Promise<SavedProduct> {
  authorize(actor, 'catalog.write')
  const { productId, version, pictures } = arrangePicturesInput.parse(input)
  const mediaIds = pictures.map(({ mediaId }) => mediaId)
  const { contents } = await getProductContents(tx, productId)
  const variants = contents.variants.map((variant) =>
    variant.mediaId && !mediaIds.includes(variant.mediaId)
      ? { ...variant, mediaId: null }
      : variant,
  )
  const changes = { mediaIds, variants }
  const saved = await changeProduct(tx, actor, { productId, version, changes })
  for (const picture of pictures) await describeMedia(tx, actor, picture)
  return saved
}
