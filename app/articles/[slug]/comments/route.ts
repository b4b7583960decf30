import { z } from 'zod'
import { form } from '@/app/_http/form'
import { actorId } from '@/domain/accounts/actor'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { addComment, addCommentInput } from '@/domain/comments/add-comment'
import { findCommentPage } from '@/domain/comments/get-article-talk'
import { articleCommentPath, commentAnchor, withQuery } from '@/lib/paths'

const { slug, parentId, wantsReplies: _, ...written } = addCommentInput.shape

/** What is shown at once leads to it; what waits to a page that says so. A refused one comes back there, because the article is the same for all. */
export const POST = form({
  name: 'comment',
  input: z.object({
    ...written,
    params: z.object({ slug }),
    parentId: parentId.or(z.literal('')),
    wantsReplies: z.literal('yes').optional(),
  }),
  back: (fields, _refusal, params) =>
    articleCommentPath(String(params.slug), fields.get('parentId') || undefined),
  limitedBy: {
    rateClass: 'comment-person',
    keyOf: ({ email }, { actor }) => actorId(actor) ?? normaliseEmail(email),
  },
  async write(tx, { params, parentId, wantsReplies, ...said }, { actor }) {
    const wish = { ...said, ...params, wantsReplies: wantsReplies === 'yes' }
    const added = await addComment(tx, actor, { ...wish, parentId: parentId || undefined })
    if (added.status !== 'approved') {
      return { to: withQuery(articleCommentPath(params.slug), { done: 'held' }) }
    }
    const page = await findCommentPage(tx, added.commentId)
    return { to: commentAnchor(params.slug, added.commentId, page) }
  },
})
