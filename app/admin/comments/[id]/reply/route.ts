import { z } from 'zod'
import { form } from '@/app/_http/form'
import { seenList } from '@/app/admin/comments/talk-list'
import { answerComment, answerCommentInput } from '@/domain/comments/answer-comment'
import { adminCommentPath, adminCommentsPath, withQuery } from '@/lib/paths'

export const POST = form({
  name: 'reply',
  input: z.object({
    params: z.object({ id: answerCommentInput.shape.commentId }),
    body: answerCommentInput.shape.body,
    list: z.string().max(500).default(''),
    /** It was answered on its own page. */
    from: z.literal('comment').optional(),
  }),
  back: (fields, _refusal, { id }) =>
    fields.get('from') === 'comment'
      ? adminCommentPath(String(id))
      : `${adminCommentsPath({ ...seenList(fields.get('list') ?? ''), to: String(id) })}#${String(id)}`,
  async write(tx, { params, body, list, from }, { actor }) {
    const { id } = params
    await answerComment(tx, actor, { commentId: id, body })
    if (from === 'comment') return { to: withQuery(adminCommentPath(id), { done: 'replied' }) }
    return { to: adminCommentsPath({ ...seenList(list), done: 'replied' }) }
  },
})
