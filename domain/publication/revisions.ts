import { isDeepStrictEqual } from 'node:util'
import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articleRevisions, type WrittenContents } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Article, Draft } from '@/domain/publication/open-article'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

export type RevisionReason = (typeof articleRevisions.$inferSelect)['reason']
type Revision = typeof articleRevisions.$inferSelect

type NewRevision = {
  articleId: string
  reason: RevisionReason
  contents: WrittenContents
  savedBy: string | null
  createdAt?: Date
}

/** Whether two texts are the same to the letter; the order of keys, which PostgreSQL makes its own, says nothing. */
export function sameContents(a: WrittenContents, b: WrittenContents): boolean {
  return isDeepStrictEqual(a, b)
}

/** Adds to the history; the article is locked, so numbers have neither gap nor twin. */
export async function appendRevision(tx: Tx, revision: NewRevision): Promise<void> {
  const last = await findLastRevision(tx, revision.articleId)
  await tx.insert(articleRevisions).values({
    id: newId('rev'),
    number: (last?.number ?? 0) + 1,
    createdAt: now(),
    ...revision,
  })
}

export async function findLastRevision(
  reader: Reader,
  articleId: string,
): Promise<Revision | undefined> {
  const [last] = await reader
    .select()
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(articleRevisions.number))
    .limit(1)
  return last
}

/** Keeps the text that is about to be written over, where the history does not have it yet. */
export async function keepDraft(tx: Tx, draft: Draft): Promise<void> {
  const last = await findLastRevision(tx, draft.articleId)
  if (last && sameContents(last.contents, draft.contents)) return
  await appendRevision(tx, {
    articleId: draft.articleId,
    reason: 'checkpoint',
    contents: draft.contents,
    savedBy: draft.savedBy,
    createdAt: draft.savedAt,
  })
}

/** The contents as they were last laid before readers; undefined when they never were. */
export async function findPublishedContents(
  reader: Reader,
  article: Article,
): Promise<WrittenContents | undefined> {
  const [published] = await reader
    .select({ contents: articleRevisions.contents })
    .from(articleRevisions)
    .where(
      and(eq(articleRevisions.articleId, article.id), eq(articleRevisions.reason, 'published')),
    )
    .orderBy(desc(articleRevisions.number))
    .limit(1)
  if (published) return published.contents
  return article.publishAt ? contentsOf(article) : undefined
}

/** Pages from before there were revisions had no authors and no tags. */
function contentsOf(article: Article): WrittenContents {
  return {
    title: article.title,
    slug: article.slug,
    summary: article.summary,
    takeaways: article.takeaways,
    body: article.bodySource,
    coverMediaId: article.coverMediaId,
    focalPoint: article.focalPoint,
    seoTitle: article.seoTitle,
    seoDescription: article.seoDescription,
    socialMediaId: article.socialMediaId,
    authorIds: [],
    tags: [],
  }
}
