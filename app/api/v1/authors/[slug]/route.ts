import { endpoint } from '@/app/_http/endpoint'
import { presentArticleCard, presentAuthor } from '@/app/api/v1/articles/article'
import { getAuthorOperation } from '@/app/api/v1/authors/operations'
import { getAuthorPage } from '@/domain/publication/get-author-page'

export const GET = endpoint({
  input: getAuthorOperation.input,
  read: async (reader, { params }) => {
    const author = await getAuthorPage(reader, params.slug, 1)
    return {
      body: { author: presentAuthor(author), articles: author.cards.map(presentArticleCard) },
    }
  },
})
