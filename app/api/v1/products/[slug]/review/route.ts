import { endpoint } from '@/app/_http/endpoint'
import { putReviewOperation } from '@/app/api/v1/products/review-operations'
import { actorId } from '@/domain/accounts/actor'
import { writeReview } from '@/domain/reviews/write-review'

export const PUT = endpoint({
  input: putReviewOperation.input,
  limitedBy: {
    rateClass: 'review-account',
    keyOf: (_input, { actor }) => actorId(actor) ?? undefined,
  },
  async write(tx, { params, body }, { actor }) {
    return { body: await writeReview(tx, actor, { ...params, ...body }) }
  },
})
