import { z } from 'zod'
import { form } from '@/app/_http/form'
import { eraseGuest, eraseGuestInput } from '@/domain/comments/erase-guest'
import { adminCommentPath, withQuery } from '@/lib/paths'

export const POST = form({
  name: 'erasure',
  input: z.object({ params: z.object({ id: eraseGuestInput.shape.commentId }) }),
  back: (_fields, _refusal, { id }) => adminCommentPath(String(id)),
  async write(tx, { params }, { actor }) {
    const { erased } = await eraseGuest(tx, actor, { commentId: params.id })
    return { to: withQuery(adminCommentPath(params.id), { done: 'erase', count: erased }) }
  },
})
