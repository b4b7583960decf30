import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles, articleTags, relatedArticles } from '@/db/schema/publication'
import { searchDocuments } from '@/db/schema/search'
import type { Tx } from '@/db/transact'
import { type ComparedText, countWords } from '@/domain/publication/similarity'

/** A title says as much as that many mentions in the text. */
const TITLE_WEIGHT = 3

/**
 * Articles that are out or will be, as they are compared, by id from behind `after`. A scheduled one is among them, so that it has its
 * neighbours when it appears. Two queries.
 */
export async function listComparedTexts(
  reader: Reader,
  after: string,
  limit: number,
): Promise<ComparedText[]> {
  const rows = await reader
    .select({ id: articles.id, title: searchDocuments.title, body: searchDocuments.body })
    .from(articles)
    .innerJoin(
      searchDocuments,
      and(eq(searchDocuments.subjectId, articles.id), eq(searchDocuments.kind, 'article')),
    )
    .where(
      and(
        eq(articles.kind, 'article'),
        inArray(articles.status, ['scheduled', 'published']),
        gt(articles.id, after),
      ),
    )
    .orderBy(asc(articles.id))
    .limit(limit)
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const tagged = await reader
    .select()
    .from(articleTags)
    .where(inArray(articleTags.articleId, ids))
    .orderBy(asc(articleTags.tagId))
  const tagsOf = Map.groupBy(tagged, ({ articleId }) => articleId)
  return rows.map(({ id, title, body }) => ({
    id,
    words: countWords(`${`${title} `.repeat(TITLE_WEIGHT)}${body}`),
    tags: (tagsOf.get(id) ?? []).map(({ tagId }) => tagId),
  }))
}

/** The articles under which this one is shown as related. One query. */
export async function listRelatedTo(reader: Reader, articleId: string): Promise<string[]> {
  const rows = await reader
    .select({ articleId: relatedArticles.articleId })
    .from(relatedArticles)
    .where(eq(relatedArticles.relatedArticleId, articleId))
  return rows.map((row) => row.articleId)
}

/** Keeps what is related to an article, best first. Writes nothing where it stays the same, so that no kept page is lost. */
export async function saveRelated(
  tx: Tx,
  articleId: string,
  relatedIds: readonly string[],
): Promise<void> {
  const known = await tx
    .select({ id: relatedArticles.relatedArticleId })
    .from(relatedArticles)
    .where(eq(relatedArticles.articleId, articleId))
    .orderBy(asc(relatedArticles.position))
  if (known.length === relatedIds.length && known.every(({ id }, n) => id === relatedIds[n])) return
  await tx.delete(relatedArticles).where(eq(relatedArticles.articleId, articleId))
  if (relatedIds.length === 0) return
  await tx
    .insert(relatedArticles)
    .values(
      relatedIds.map((relatedArticleId, position) => ({ articleId, relatedArticleId, position })),
    )
}
