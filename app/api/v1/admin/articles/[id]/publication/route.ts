import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { publishArticleOperation } from '@/app/api/v1/admin/articles/operations'
import { publishArticle } from '@/domain/publication/publish-article'

export const POST = endpoint({
  input: publishArticleOperation.input,
  async write(tx, { params, body }, { actor }) {
    await publishArticle(tx, actor, { articleId: params.id, ...body })
    return await answerArticle(tx, actor, params.id)
  },
})
