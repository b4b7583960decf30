import { endpoint } from '@/app/_http/endpoint'
import { presentArticle } from '@/app/api/v1/articles/article'
import { getArticleOperation } from '@/app/api/v1/articles/operations'
import { getArticlePage } from '@/domain/publication/get-article-page'

export const GET = endpoint({
  input: getArticleOperation.input,
  read: async (reader, { params }) => ({
    body: { article: presentArticle(await getArticlePage(reader, params.slug)) },
  }),
})
