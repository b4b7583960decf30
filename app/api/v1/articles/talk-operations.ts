import { z } from 'zod'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { operation } from '@/app/api/v1/operation'
import { moderationStatus, rating, thread } from '@/app/api/v1/talk'
import { addCommentInput } from '@/domain/comments/add-comment'
import { rateArticleInput } from '@/domain/ratings/rate-article'

const params = z.object({ slug: addCommentInput.shape.slug })
const { slug: _, mark: __, website: ___, ...said } = addCommentInput.shape

export const listCommentsOperation = operation({
  id: 'listComments',
  tag: 'Publication',
  summary: 'What readers say of an article',
  description: 'A page of threads, the oldest first, each with all its answers.',
  input: z.object({
    params,
    query: z.object({ cursor: cursorParameter(z.string()), limit: limitParameter(100, 50) }),
  }),
  answer: {
    status: 200,
    description: 'A page of threads.',
    schema: z.object({
      commenting: z.enum(['open', 'closed', 'off']),
      threads: z.array(thread),
      nextCursor,
    }),
  },
  errors: ['not_found'],
})

export const addCommentOperation = operation({
  id: 'addComment',
  tag: 'Publication',
  summary: 'Say something about an article',
  description:
    'As whoever is signed in, or as a guest with name and e-mail address. Guests wait for a moderator, because nothing tells a person from a program. The same text of the same person twice is one comment.',
  input: z.object({ params, body: z.strictObject(said) }),
  example: { name: 'Finn', email: 'finn@example.org', body: 'Which ink was that?' },
  answer: {
    status: 201,
    description: 'The comment, and whether readers see it.',
    schema: z.object({ commentId: z.string(), status: moderationStatus }),
  },
  errors: ['not_found', 'comments_closed', 'banned'],
})

export const rateArticleOperation = operation({
  id: 'rateArticle',
  tag: 'Publication',
  summary: 'Say how useful an article was',
  description:
    'One vote per account, or per browser by a signed cookie that comes with the first vote; a later one takes its place. API keys have no vote.',
  input: z.object({ params, body: z.strictObject({ stars: rateArticleInput.shape.stars }) }),
  example: { stars: 5 },
  answer: { status: 200, description: 'With the vote in it.', schema: z.object({ rating }) },
  errors: ['not_found', 'forbidden'],
  idempotency: 'none',
})
