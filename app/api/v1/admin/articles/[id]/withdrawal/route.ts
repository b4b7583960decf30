import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { unpublishArticleOperation } from '@/app/api/v1/admin/articles/operations'
import { unpublishArticle } from '@/domain/publication/unpublish-article'

export const POST = endpoint({
  input: unpublishArticleOperation.input,
  async write(tx, { params }, { actor }) {
    await unpublishArticle(tx, actor, { articleId: params.id })
    return await answerArticle(tx, actor, params.id)
  },
})
