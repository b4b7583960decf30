import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import type { ArticleKind } from '@/domain/publication/article-input'
import type { ArticleLinkView } from '@/domain/publication/views'
import { visibleArticles } from '@/domain/publication/visible'
import { now } from '@/lib/clock'

/** The newest texts of a kind that readers see, with title and address as they see them, whatever their drafts say. One query. */
export async function listTexts(
  reader: Reader,
  kind: ArticleKind,
  limit: number,
): Promise<ArticleLinkView[]> {
  return await reader
    .select({ slug: articles.slug, title: articles.title })
    .from(articles)
    .where(and(eq(articles.kind, kind), visibleArticles(now())))
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(limit)
}
