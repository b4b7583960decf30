import { z } from 'zod'
import { form } from '@/app/_http/form'
import { removeMedia } from '@/domain/media/remove-media'
import { adminMediaPath, adminMediumPath } from '@/lib/paths'

export const POST = form({
  name: 'media-removal',
  input: z.object({ params: z.object({ id: z.string() }) }),
  back: (_fields, _refusal, params) => adminMediumPath(String(params.id)),
  async write(tx, { params }, { actor }) {
    await removeMedia(tx, actor, { mediaId: params.id })
    return { to: adminMediaPath({ done: 'removed' }) }
  },
})
