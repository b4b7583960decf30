import { z } from 'zod'
import { wholeNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { actorId } from '@/domain/accounts/actor'
import { writeReview, writeReviewInput } from '@/domain/reviews/write-review'
import { productReviewPath, productReviewsAnchor, withQuery } from '@/lib/paths'

const { slug, stars, ...written } = writeReviewInput.shape

/** What is shown at once leads to it; what waits stays with its form, which says so. */
export const POST = form({
  name: 'review',
  input: z.object({
    ...written,
    params: z.object({ slug }),
    stars: wholeNumber.pipe(stars),
  }),
  back: (_fields, _refusal, { slug }) => productReviewPath(String(slug)),
  limitedBy: {
    rateClass: 'review-account',
    keyOf: (_input, { actor }) => actorId(actor) ?? undefined,
  },
  async write(tx, { params, ...said }, { actor }) {
    const { status } = await writeReview(tx, actor, { ...params, ...said })
    return {
      to:
        status === 'approved'
          ? productReviewsAnchor(params.slug)
          : withQuery(productReviewPath(params.slug), { done: 'held' }),
    }
  },
})
