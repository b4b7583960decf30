import { endpoint } from '@/app/_http/endpoint'
import { replyToReviewOperation } from '@/app/api/v1/admin/reviews/operations'
import { getStaffReview } from '@/domain/reviews/queries'
import { replyToReview } from '@/domain/reviews/reply-to-review'

export const PUT = endpoint({
  input: replyToReviewOperation.input,
  async write(tx, { params, body }, { actor }) {
    await replyToReview(tx, actor, { reviewId: params.id, ...body })
    return { body: { review: await getStaffReview(tx, actor, params.id) } }
  },
})
