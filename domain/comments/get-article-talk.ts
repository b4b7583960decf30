import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { countThreads, countThreadsBefore, listThreads } from '@/domain/comments/list-threads'
import { getComment } from '@/domain/comments/queries'
import type { ArticleTalkView, Commenting } from '@/domain/comments/views'
import { visibleArticles } from '@/domain/publication/visible'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const THREADS_PER_PAGE = 50

/** What readers answered to an article: stars, and a page of comments. Throws `not_found`. At most six queries. */
export async function getArticleTalk(
  reader: Reader,
  articleId: string,
  wantedPage = 1,
): Promise<ArticleTalkView> {
  const [article] = await reader
    .select({
      slug: articles.slug,
      sum: articles.ratingSum,
      count: articles.ratingCount,
      comments: articles.comments,
    })
    .from(articles)
    .where(eq(articles.id, articleId))
  if (!article) throw new DomainError('not_found', { articleId })
  const { slug, sum, count } = article
  const commenting = await commentingOn(reader, article.comments)
  const rest = { slug, rating: { sum, count }, commenting }
  if (commenting === 'off') return { ...rest, commentCount: 0, threads: [], page: 1, pageCount: 1 }
  const counts = await countThreads(reader, articleId)
  const pageCount = Math.max(1, Math.ceil(counts.threads / THREADS_PER_PAGE))
  const page = Math.min(Math.max(1, wantedPage), pageCount)
  const skipped = (page - 1) * THREADS_PER_PAGE
  const threads = await listThreads(reader, articleId, { skipped, limit: THREADS_PER_PAGE })
  return { ...rest, commentCount: counts.comments, threads, page, pageCount }
}

/** The switch of the shop closes every article. */
async function commentingOn(reader: Reader, ofArticle: Commenting): Promise<Commenting> {
  const { comments } = await getSettings(reader)
  return ofArticle === 'open' && !comments.isOpen ? 'closed' : ofArticle
}

export type TalkArticle = { id: string; slug: string; title: string; commenting: Commenting }

/** The article that a form below it is about. Throws `not_found` for one that readers do not see. */
export async function getTalkArticle(reader: Reader, slug: string): Promise<TalkArticle> {
  const [article] = await reader
    .select({ id: articles.id, title: articles.title, comments: articles.comments })
    .from(articles)
    .where(and(eq(articles.kind, 'article'), eq(articles.slug, slug), visibleArticles(now())))
  if (!article) throw new DomainError('not_found', { slug })
  const { id, title, comments } = article
  return { id, slug, title, commenting: await commentingOn(reader, comments) }
}

/** The article of a comment, whether readers see it or not. Throws `not_found`. */
export async function getTalkArticleOf(
  reader: Reader,
  articleId: string,
): Promise<{ slug: string; title: string }> {
  const [article] = await reader
    .select({ slug: articles.slug, title: articles.title })
    .from(articles)
    .where(eq(articles.id, articleId))
  if (!article) throw new DomainError('not_found', { articleId })
  return article
}

/** On which page of its article a comment stands. */
export async function findCommentPage(reader: Reader, commentId: string): Promise<number> {
  const { id, articleId, parentId } = await getComment(reader, commentId)
  const before = await countThreadsBefore(reader, articleId, parentId ?? id)
  return Math.floor(before / THREADS_PER_PAGE) + 1
}
