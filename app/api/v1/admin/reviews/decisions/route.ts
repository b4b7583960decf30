import { endpoint } from '@/app/_http/endpoint'
import { decideReviewsOperation } from '@/app/api/v1/admin/reviews/operations'
import { decideReviews } from '@/domain/reviews/decide-reviews'

export const POST = endpoint({
  input: decideReviewsOperation.input,
  async write(tx, { body }, { actor }) {
    return { body: await decideReviews(tx, actor, body) }
  },
})
