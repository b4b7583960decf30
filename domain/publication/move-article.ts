import { and, eq } from 'drizzle-orm'
import { articleDrafts, articles } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Article } from '@/domain/publication/open-article'
import { removeSearchDocument } from '@/domain/search/put-document'
import { now } from '@/lib/clock'

type Hidden = 'draft' | 'archived'

/** What the event of a move tells. */
export type ArticleMove = {
  kind: Article['kind']
  title: string
  before: { status: Article['status'] }
  after: { status: Hidden }
}

/**
 * Takes an article away from readers, or back to work, under the lock of `openArticle`. The date it bore stays, unless no reader has seen it.
 * Answers undefined when it already is what it shall become, so that a second click says nothing new.
 */
export async function hideArticle(
  tx: Tx,
  article: Article,
  to: Hidden,
): Promise<ArticleMove | undefined> {
  const { id, kind, title, status, publishAt } = article
  if (status === to) return undefined
  const wasSeen = publishAt !== null && publishAt <= now()
  await tx
    .update(articles)
    .set({
      status: to,
      publishAt: wasSeen ? publishAt : null,
      submittedAt: null,
      updatedAt: now(),
    })
    .where(and(eq(articles.id, id), eq(articles.status, status)))
  await tx.update(articleDrafts).set({ isChanged: true }).where(eq(articleDrafts.articleId, id))
  await removeSearchDocument(tx, kind, id)
  return { kind, title, before: { status }, after: { status: to } }
}
