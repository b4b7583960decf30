import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { changeCommentingOperation } from '@/app/api/v1/admin/articles/operations'
import { changeCommenting } from '@/domain/publication/change-commenting'

export const PUT = endpoint({
  input: changeCommentingOperation.input,
  async write(tx, { params, body }, { actor }) {
    await changeCommenting(tx, actor, { articleId: params.id, ...body })
    return await answerArticle(tx, actor, params.id)
  },
})
