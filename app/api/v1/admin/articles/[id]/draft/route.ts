import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { TEXT_MAX_BYTES } from '@/app/api/v1/admin/articles/contents-body'
import { saveDraftOperation } from '@/app/api/v1/admin/articles/operations'
import { saveDraft } from '@/domain/publication/save-draft'

export const PUT = endpoint({
  input: saveDraftOperation.input,
  maxBytes: TEXT_MAX_BYTES,
  async write(tx, { params, body }, { actor }) {
    await saveDraft(tx, actor, { articleId: params.id, ...body })
    return await answerArticle(tx, actor, params.id)
  },
})
