import { z } from 'zod'
import { wholeNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { arrangePictures } from '@/domain/catalog/arrange-pictures'
import { addMediaInput } from '@/domain/media/add-media'
import { adminProductPath } from '@/lib/paths'

const pictureFields = z.object({
  alt: addMediaInput.shape.alt.default(''),
  place: wholeNumber,
  gone: z.literal('on').optional(),
})

export const POST = form({
  name: 'picture-order',
  input: z.object({
    params: z.object({ id: z.string() }),
    version: wholeNumber,
    pictures: z.record(z.string(), pictureFields).default({}),
    /** The picture that was made the main one by its button. */
    main: z.string().max(64).optional(),
  }),
  back: (_fields, _refusal, params) => `${adminProductPath(String(params.id))}#pictures`,
  async write(tx, { params, version, pictures, main }, { actor }) {
    const kept = Object.entries(pictures).filter(([, { gone }]) => !gone)
    const placeOf = (mediaId: string, place: number) => (mediaId === main ? 0 : place)
    // The sort is stable: two on one place stay in the order they had.
    const inOrder = kept.toSorted(
      ([a, one], [b, other]) => placeOf(a, one.place) - placeOf(b, other.place),
    )
    await arrangePictures(tx, actor, {
      productId: params.id,
      version,
      pictures: inOrder.map(([mediaId, { alt }]) => ({ mediaId, alt })),
    })
    return { to: `${adminProductPath(params.id, '', { done: 'pictures' })}#pictures` }
  },
})
