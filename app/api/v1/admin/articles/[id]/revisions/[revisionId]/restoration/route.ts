import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { restoreRevisionOperation } from '@/app/api/v1/admin/articles/history-operations'
import { restoreRevision } from '@/domain/publication/restore-revision'

export const POST = endpoint({
  input: restoreRevisionOperation.input,
  async write(tx, { params, body }, { actor }) {
    const { id: articleId, revisionId } = params
    await restoreRevision(tx, actor, { articleId, revisionId, ...body })
    return await answerArticle(tx, actor, articleId)
  },
})
