import { z } from 'zod'
import { form } from '@/app/_http/form'
import { refuseField } from '@/app/_http/refuse-field'
import { seenList } from '@/app/admin/comments/talk-list'
import { canBeAnswered } from '@/components/admin-talk/can-be-answered'
import { addComment, addCommentInput } from '@/domain/comments/add-comment'
import { decideComments } from '@/domain/comments/decide-comments'
import { getStaffComment } from '@/domain/comments/queries'
import { adminCommentPath, adminCommentsPath, withQuery } from '@/lib/paths'

/** Whoever answers a comment lets it through. */
export const POST = form({
  name: 'reply',
  input: z.object({
    params: z.object({ id: z.string().max(64) }),
    body: addCommentInput.shape.body,
    list: z.string().max(500).default(''),
    /** It was answered on its own page. */
    from: z.literal('comment').optional(),
  }),
  back: (fields, _refusal, { id }) =>
    fields.get('from') === 'comment'
      ? adminCommentPath(String(id))
      : `${adminCommentsPath({ ...seenList(fields.get('list') ?? ''), to: String(id) })}#${String(id)}`,
  async write(tx, { params, body, list, from }, { actor }) {
    const { id, article, status } = await getStaffComment(tx, actor, params.id)
    if (!canBeAnswered(status)) {
      refuseField(['body'], 'A colleague has taken this comment away. Put it back to answer it.')
    }
    if (status !== 'approved') {
      await decideComments(tx, actor, { commentIds: [id], decision: 'approve' })
    }
    await addComment(tx, actor, { slug: article.slug, parentId: id, body })
    if (from === 'comment') return { to: withQuery(adminCommentPath(id), { done: 'replied' }) }
    return { to: adminCommentsPath({ ...seenList(list), done: 'replied' }) }
  },
})
