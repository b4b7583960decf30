import { z } from 'zod'
import { article, articleCard } from '@/app/api/v1/articles/article'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { operation } from '@/app/api/v1/operation'
import { articleKey } from '@/domain/publication/list-articles-after'

export const listArticlesOperation = operation({
  id: 'listArticles',
  tag: 'Publication',
  summary: 'What there is to read',
  description: 'A page of the published articles, newest first.',
  input: z.object({
    query: z.object({
      tag: z.string().max(200).optional().meta({ description: 'The slug of a tag.' }),
      author: z.string().max(200).optional().meta({ description: 'The slug of an author.' }),
      cursor: cursorParameter(articleKey),
      limit: limitParameter(100, 24),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of articles.',
    schema: z.object({ articles: z.array(articleCard), nextCursor }),
  },
  errors: ['not_found'],
})

export const getArticleOperation = operation({
  id: 'getArticle',
  tag: 'Publication',
  summary: 'An article',
  description: 'Everything its page shows.',
  input: z.object({ params: z.object({ slug: z.string() }) }),
  answer: { status: 200, description: 'The article.', schema: z.object({ article }) },
  errors: ['not_found'],
})
