import { z } from 'zod'
import { form } from '@/app/_http/form'
import { seenList } from '@/app/admin/comments/talk-list'
import { replyToReview, replyToReviewInput } from '@/domain/reviews/reply-to-review'
import { adminReviewsPath } from '@/lib/paths'

export const POST = form({
  name: 'reply',
  input: z.object({
    params: z.object({ id: z.string().max(64) }),
    body: replyToReviewInput.shape.reply,
    list: z.string().max(500).default(''),
  }),
  back: (fields, _refusal, { id }) =>
    `${adminReviewsPath({ ...seenList(fields.get('list') ?? ''), to: String(id) })}#${String(id)}`,
  async write(tx, { params, body, list }, { actor }) {
    await replyToReview(tx, actor, { reviewId: params.id, reply: body })
    const query = { ...seenList(list), done: 'replied' }
    return { to: `${adminReviewsPath(query)}#${params.id}` }
  },
})
