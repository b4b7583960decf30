import { count, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { listArticleCards, readable } from '@/domain/publication/article-cards'
import type { ArticleCardView, ArticleListView } from '@/domain/publication/views'
import { getSettings } from '@/domain/settings/queries'

/** One page of all articles, newest first. A page beyond the last one is empty. At most six queries. */
export async function listArticles(reader: Reader, page: number): Promise<ArticleListView> {
  return await listArticlesIn(reader, undefined, page)
}

/** The newest articles. At most four queries. */
export async function listNewestArticles(
  reader: Reader,
  limit: number,
): Promise<ArticleCardView[]> {
  return await listArticleCards(reader, undefined, { limit })
}

/** One page of the readable articles that fit `scope`, a condition on `articles`. At most six queries. */
export async function listArticlesIn(
  reader: Reader,
  scope: SQL | undefined,
  page: number,
): Promise<ArticleListView> {
  const { articlesPerPage: limit } = (await getSettings(reader)).publication
  const [counted] = await reader.select({ total: count() }).from(articles).where(readable(scope))
  const total = counted?.total ?? 0
  return {
    cards: await listArticleCards(reader, scope, { limit, offset: (page - 1) * limit }),
    page,
    pageCount: Math.max(1, Math.ceil(total / limit)),
    total,
  }
}
