import { z } from 'zod'
import { form } from '@/app/_http/form'
import { addPictures } from '@/domain/catalog/add-pictures'
import { adminProductPath } from '@/lib/paths'

/** Hangs a picture of the library on a product. */
export const POST = form({
  name: 'library-picture',
  input: z.object({
    params: z.object({ id: z.string() }),
    mediaId: z.string('Please choose a picture first.').min(1, 'Please choose a picture first.'),
  }),
  back: (_fields, _refusal, params) => `${adminProductPath(String(params.id))}#pictures`,
  fieldOf: { invalid_input: 'mediaId' },
  async write(tx, { params, mediaId }, { actor }) {
    await addPictures(tx, actor, { productId: params.id, mediaIds: [mediaId] })
    return { to: `${adminProductPath(params.id, '', { done: 'pictures' })}#pictures` }
  },
})
