import { z } from 'zod'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { operation } from '@/app/api/v1/operation'
import { moderationStatus, rating, review } from '@/app/api/v1/talk'
import { writeReviewInput } from '@/domain/reviews/write-review'

const params = z.object({ slug: writeReviewInput.shape.slug })
const { slug: _, ...said } = writeReviewInput.shape

export const listReviewsOperation = operation({
  id: 'listReviews',
  tag: 'Catalogue',
  summary: 'What customers say of a product',
  description: 'A page of the reviews, the newest first, with the stars of all of them.',
  input: z.object({
    params,
    query: z.object({ cursor: cursorParameter(z.string()), limit: limitParameter(100, 20) }),
  }),
  answer: {
    status: 200,
    description: 'A page of reviews.',
    schema: z.object({
      isOpen: z.boolean(),
      rating,
      spread: z.array(z.int()).meta({ description: 'How many gave one star, two, … five.' }),
      reviews: z.array(review),
      nextCursor,
    }),
  },
  errors: ['not_found'],
})

export const putReviewOperation = operation({
  id: 'putReview',
  tag: 'Account',
  isOwn: true,
  summary: 'Review a product',
  description:
    'One review per customer and product, which the next one replaces. It is a verified one where the customer has bought the product.',
  input: z.object({ params, body: z.strictObject(said) }),
  example: { stars: 5, title: 'Takes every ink', body: 'No bleeding at all.', name: 'Ada' },
  answer: {
    status: 200,
    description: 'Whether readers see it.',
    schema: z.object({ reviewId: z.string(), status: moderationStatus, isVerified: z.boolean() }),
  },
  errors: ['not_found', 'reviews_closed', 'banned'],
})
