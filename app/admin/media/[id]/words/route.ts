import { z } from 'zod'
import { form } from '@/app/_http/form'
import { describeMedia, describeMediaInput } from '@/domain/media/describe-media'
import { adminMediumPath } from '@/lib/paths'

export const POST = form({
  name: 'media-words',
  input: z.object({
    params: z.object({ id: z.string() }),
    alt: describeMediaInput.shape.alt.default(''),
  }),
  back: (_fields, _refusal, params) => adminMediumPath(String(params.id)),
  async write(tx, { params, alt }, { actor }) {
    await describeMedia(tx, actor, { mediaId: params.id, alt })
    return { to: adminMediumPath(params.id, '', { done: 'words' }) }
  },
})
