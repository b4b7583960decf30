import { endpoint } from '@/app/_http/endpoint'
import { presentArticleCard } from '@/app/api/v1/articles/article'
import { listArticlesOperation } from '@/app/api/v1/articles/operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { listArticlesAfter } from '@/domain/publication/list-articles-after'

export const GET = endpoint({
  input: listArticlesOperation.input,
  read: async (reader, { query }) => {
    const { cursor: after, ...wanted } = query
    const { cards, next } = await listArticlesAfter(reader, { ...wanted, after })
    return { body: { articles: cards.map(presentArticleCard), nextCursor: cursorOf(next) } }
  },
})
