import { z } from 'zod'
import { moment } from '@/app/api/v1/moment'
import { moderationStatuses } from '@/domain/moderation/status'

/** What readers and customers answer, as the API tells it. */

export const rating = z
  .object({
    sum: z.int().meta({ description: 'All stars together.' }),
    count: z.int().meta({ description: 'How many votes; the average is `sum / count`.' }),
  })
  .meta({ id: 'Rating', example: { sum: 117, count: 27 } })

export const moderationStatus = z.enum(moderationStatuses).meta({
  description: '`pending`: it waits for a moderator. Readers see what is `approved`.',
})

const publicComment = z.object({
  id: z.string(),
  name: z.string().meta({ description: 'Empty where the account was deleted.' }),
  isByStaff: z.boolean(),
  html: z.string().meta({ description: 'Safe.' }),
  createdAt: moment,
})

export const thread = z
  .object({
    id: z.string(),
    comment: publicComment.nullable().meta({
      description: 'Null where it was removed and its answers still stand.',
    }),
    answers: z.array(publicComment),
  })
  .meta({ id: 'CommentThread' })

export const review = z
  .object({
    id: z.string(),
    name: z.string().meta({ description: 'Empty where the account was deleted.' }),
    stars: z.int().min(1).max(5),
    title: z.string(),
    html: z.string().meta({ description: 'Safe.' }),
    isVerified: z.boolean().meta({ description: 'The customer has bought it here.' }),
    replyHtml: z.string().meta({ description: 'The answer of the shop; empty: none.' }),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Review' })

export const staffComment = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    article: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
    userId: z.string().nullable(),
    name: z.string(),
    email: z.string(),
    addressHash: z.string().meta({ description: 'Of the network it came from.' }),
    body: z.string(),
    html: z.string(),
    status: moderationStatus,
    reasons: z.array(z.string()).meta({ description: 'Why it waits, or counts as spam.' }),
    isByStaff: z.boolean(),
    wantsReplies: z.boolean(),
    createdAt: moment,
    decidedAt: moment.nullable(),
  })
  .meta({ id: 'StaffComment' })

export const staffReview = z
  .object({
    id: z.string(),
    productId: z.string(),
    product: z.object({ slug: z.string(), title: z.string() }),
    userId: z.string(),
    email: z.string(),
    name: z.string(),
    stars: z.int(),
    title: z.string(),
    body: z.string(),
    html: z.string(),
    status: moderationStatus,
    reasons: z.array(z.string()),
    isVerified: z.boolean(),
    orderId: z.string().nullable(),
    reply: z.string(),
    replyHtml: z.string(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'StaffReview' })

export const pileCounts = z.object({
  all: z.int(),
  pending: z.int(),
  approved: z.int(),
  spam: z.int(),
  removed: z.int(),
})

export const decided = z.object({ changed: z.int(), unchanged: z.int() })
