import { and, asc, eq, lte } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { lockArticle } from '@/domain/publication/open-article'
import { now } from '@/lib/clock'

/** Scheduled articles whose time has come, the longest due first. */
export async function listDueArticles(reader: Reader, limit: number): Promise<string[]> {
  const rows = await reader
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.status, 'scheduled'), lte(articles.publishAt, now())))
    .orderBy(asc(articles.publishAt))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/**
 * Calls a due article published and says so, once, however many come to do it. Readers have seen it since its time in any case.
 * Answers whether it did: one that was put off, called off or published meanwhile stays as it is. Throws `not_found`.
 */
export async function publishDueArticle(tx: Tx, articleId: string): Promise<boolean> {
  const { article } = await lockArticle(tx, articleId)
  const { kind, slug, title, publishAt, status } = article
  if (status !== 'scheduled' || !publishAt || publishAt > now()) return false
  await tx.update(articles).set({ status: 'published' }).where(eq(articles.id, articleId))
  await recordEvent(tx, {
    name: 'article.published',
    actor: systemActor('publish-due-articles'),
    subject: articleId,
    data: { kind, slug, title, publishAt, before: status },
  })
  return true
}
