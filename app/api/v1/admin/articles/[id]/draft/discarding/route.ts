import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { discardDraftOperation } from '@/app/api/v1/admin/articles/operations'
import { discardDraft } from '@/domain/publication/discard-draft'

export const POST = endpoint({
  input: discardDraftOperation.input,
  async write(tx, { params, body }, { actor }) {
    await discardDraft(tx, actor, { articleId: params.id, ...body })
    return await answerArticle(tx, actor, params.id)
  },
})
