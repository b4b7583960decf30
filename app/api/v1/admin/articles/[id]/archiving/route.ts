import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { archiveArticleOperation } from '@/app/api/v1/admin/articles/operations'
import { archiveArticle } from '@/domain/publication/archive-article'

export const POST = endpoint({
  input: archiveArticleOperation.input,
  async write(tx, { params }, { actor }) {
    await archiveArticle(tx, actor, { articleId: params.id })
    return await answerArticle(tx, actor, params.id)
  },
})
