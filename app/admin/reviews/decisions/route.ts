import { form } from '@/app/_http/form'
import { decided, decisionFields, seenList } from '@/app/admin/comments/talk-list'
import { decideReviews } from '@/domain/reviews/decide-reviews'
import { adminReviewsPath } from '@/lib/paths'

export const POST = form({
  name: 'moderation',
  input: decisionFields,
  back: (fields) => adminReviewsPath(seenList(fields.get('list') ?? '')),
  async write(tx, input, { actor }) {
    const { ids: reviewIds, decision = 'restore' } = decided(input)
    const { changed } = await decideReviews(tx, actor, { reviewIds, decision })
    const query = { ...seenList(input.list), done: decision, count: changed }
    return { to: `${adminReviewsPath(query)}${input.next && `#${encodeURIComponent(input.next)}`}` }
  },
})
