import { z } from 'zod'
import { articleCard, author, presentAuthor } from '@/app/api/v1/articles/article'
import { exampleArticleCard } from '@/app/api/v1/articles/examples'
import { operation } from '@/app/api/v1/operation'
import type { AuthorCardView } from '@/domain/publication/views'

const authorCard = author.extend({ articleCount: z.int() }).meta({
  id: 'AuthorCard',
  example: { ...exampleArticleCard.authors[0], bioHtml: '', articleCount: 3 },
})

export const listAuthorsOperation = operation({
  id: 'listAuthors',
  tag: 'Publication',
  summary: 'Who writes',
  description: 'Everybody who has written something that can be read, by name.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'All authors.',
    schema: z.object({ authors: z.array(authorCard) }),
  },
  errors: [],
})

export const getAuthorOperation = operation({
  id: 'getAuthor',
  tag: 'Publication',
  summary: 'An author',
  description: 'Somebody who writes, with their newest articles; `GET /articles?author=` has all.',
  input: z.object({ params: z.object({ slug: z.string() }) }),
  answer: {
    status: 200,
    description: 'The author.',
    schema: z.object({ author, articles: z.array(articleCard) }),
  },
  errors: ['not_found'],
})

export function presentAuthorCard(view: AuthorCardView): z.infer<typeof authorCard> {
  return { ...presentAuthor(view), articleCount: view.articleCount }
}
