import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { reopenArticleOperation } from '@/app/api/v1/admin/articles/operations'
import { reopenArticle } from '@/domain/publication/reopen-article'

export const POST = endpoint({
  input: reopenArticleOperation.input,
  async write(tx, { params }, { actor }) {
    await reopenArticle(tx, actor, { articleId: params.id })
    return await answerArticle(tx, actor, params.id)
  },
})
