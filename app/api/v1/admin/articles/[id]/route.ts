import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { getStaffArticleOperation } from '@/app/api/v1/admin/articles/operations'

export const GET = endpoint({
  input: getStaffArticleOperation.input,
  read: async (reader, { params }, { actor }) => await answerArticle(reader, actor, params.id),
})
