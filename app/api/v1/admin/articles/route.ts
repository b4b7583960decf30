import { endpoint } from '@/app/_http/endpoint'
import { answerArticle } from '@/app/api/v1/admin/articles/answer-article'
import { TEXT_MAX_BYTES } from '@/app/api/v1/admin/articles/contents-body'
import {
  createArticleOperation,
  listStaffArticlesOperation,
} from '@/app/api/v1/admin/articles/operations'
import { presentArticleRow } from '@/app/api/v1/admin/articles/staff-article'
import { cursorOf } from '@/app/api/v1/cursor'
import { createArticle } from '@/domain/publication/create-article'
import { listStaffArticles } from '@/domain/publication/list-staff-articles'

export const GET = endpoint({
  input: listStaffArticlesOperation.input,
  async read(reader, { query }, { actor }) {
    const { q: search, cursor: after, limit, ...filters } = query
    const list = await listStaffArticles(reader, actor, { ...filters, search }, { after, limit })
    const { rows, counts, next } = list
    return { body: { articles: rows.map(presentArticleRow), counts, nextCursor: cursorOf(next) } }
  },
})

export const POST = endpoint({
  input: createArticleOperation.input,
  maxBytes: TEXT_MAX_BYTES,
  async write(tx, { body }, { actor }) {
    const { articleId } = await createArticle(tx, actor, body)
    return await answerArticle(tx, actor, articleId, 201)
  },
})
