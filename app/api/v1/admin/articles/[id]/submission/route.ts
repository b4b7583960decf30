import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import {
  submitArticleOperation,
  withdrawSubmissionOperation,
} from '@/app/api/v1/admin/articles/operations'
import { submitArticle } from '@/domain/publication/submit-article'
import { withdrawSubmission } from '@/domain/publication/withdraw-submission'

export const POST = endpoint({
  input: submitArticleOperation.input,
  async write(tx, { params }, { actor }) {
    await submitArticle(tx, actor, { articleId: params.id })
    return await answerArticle(tx, actor, params.id)
  },
})

export const DELETE = endpoint({
  input: withdrawSubmissionOperation.input,
  async write(tx, { params }, { actor }) {
    await withdrawSubmission(tx, actor, { articleId: params.id })
    return await answerArticle(tx, actor, params.id)
  },
})
