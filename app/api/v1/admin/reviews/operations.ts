import { z } from 'zod'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { operation } from '@/app/api/v1/operation'
import { decided, moderationStatus, pileCounts, staffReview } from '@/app/api/v1/talk'
import { decideReviewsInput } from '@/domain/reviews/decide-reviews'
import { replyToReviewInput } from '@/domain/reviews/reply-to-review'

const id = z.string().min(1).max(64)

export const listStaffReviewsOperation = operation({
  id: 'listStaffReviews',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Reviews, also those that wait',
  description: 'A page of reviews, the newest first, and how many lie on each pile.',
  input: z.object({
    query: z.object({
      status: moderationStatus.optional(),
      product: id.optional().meta({ description: 'The id of a product.' }),
      q: z.string().max(200).optional().meta({
        description: 'A piece of title, text, name or e-mail address.',
      }),
      cursor: cursorParameter(z.string()),
      limit: limitParameter(200, 50),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of reviews.',
    schema: z.object({ reviews: z.array(staffReview), counts: pileCounts, nextCursor }),
  },
  errors: [],
})

export const decideReviewsOperation = operation({
  id: 'decideReviews',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Decide about reviews',
  description: 'About up to 200 at once. `restore` puts them back among those that wait.',
  input: z.object({ body: z.strictObject(decideReviewsInput.shape) }),
  example: { reviewIds: ['rev_01jd3m6k8q2v5w7x9y0z1a2b3g'], decision: 'approve' },
  answer: { status: 200, description: 'What came of it.', schema: decided },
  errors: [],
})

export const replyToReviewOperation = operation({
  id: 'replyToReview',
  tag: 'Back office',
  scope: 'comments.moderate',
  summary: 'Answer a review',
  description: 'In the name of the shop; an empty answer takes it back.',
  input: z.object({
    params: z.object({ id }),
    body: z.strictObject({ reply: replyToReviewInput.shape.reply }),
  }),
  example: { reply: 'Thank you. We are glad it lasts.' },
  answer: {
    status: 200,
    description: 'The review.',
    schema: z.object({ review: staffReview }),
  },
  errors: ['not_found'],
})
