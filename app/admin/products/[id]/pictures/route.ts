import { z } from 'zod'
import { form } from '@/app/_http/form'
import { type StoredPicture, storePicture } from '@/app/_http/store-picture'
import { addPictures } from '@/domain/catalog/add-pictures'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import { addMedia, addMediaInput } from '@/domain/media/add-media'
import { config } from '@/lib/config'
import { adminProductPath } from '@/lib/paths'

const MAX_AT_ONCE = 12

export const POST = form({
  name: 'pictures',
  maxBytes: config.maxUploadBytes,
  input: z.object({
    params: z.object({ id: z.string() }),
    alt: addMediaInput.shape.alt.default(''),
    files: z
      .array(z.instanceof(File))
      .min(1, 'Please choose a picture first.')
      .max(MAX_AT_ONCE, `Please send at most ${MAX_AT_ONCE} pictures at once.`),
  }),
  back: (_fields, _refusal, params) => `${adminProductPath(String(params.id))}#pictures`,
  fieldOf: { picture_unreadable: 'files' },
  async prepare({ files, ...input }) {
    const stored: StoredPicture[] = []
    for (const file of files) stored.push(await storePicture(file))
    return { ...input, stored }
  },
  async finish(tx, { params, alt, stored }, { actor }) {
    const { contents } = await getProductContents(tx, params.id)
    const mediaIds: string[] = []
    for (const picture of stored) {
      const { mediaId } = await addMedia(tx, actor, { ...picture, alt: alt || contents.title })
      mediaIds.push(mediaId)
    }
    await addPictures(tx, actor, { productId: params.id, mediaIds })
    return { to: `${adminProductPath(params.id, '', { done: 'pictures' })}#pictures` }
  },
})
