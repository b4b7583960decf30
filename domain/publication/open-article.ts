import { eq, sql } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { articleDrafts, articles } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import { authorizeWriting, isOwn } from '@/domain/publication/access'
import { DomainError } from '@/lib/errors'

export type Article = typeof articles.$inferSelect
export type Draft = typeof articleDrafts.$inferSelect
export type OpenArticle = { article: Article; draft: Draft }

/**
 * An article for somebody who will change it, kept for them until the transaction ends. The draft is what all wait for: a write to
 * `articles` itself would make every cached page old.
 * Throws `forbidden` for who does not write, and `not_found` for what somebody else writes.
 */
export async function openArticle(tx: Tx, actor: Actor, articleId: string): Promise<OpenArticle> {
  authorizeWriting(actor)
  const open = await lockArticle(tx, articleId)
  if (can(actor, 'publication.edit') || (await isOwn(tx, actor, articleId))) return open
  throw new DomainError('not_found', { articleId })
}

/** Whatever the rights; throws `not_found`. */
export async function lockArticle(tx: Tx, articleId: string): Promise<OpenArticle> {
  const [draft] = await tx
    .update(articleDrafts)
    .set({ version: sql`${articleDrafts.version}` })
    .where(eq(articleDrafts.articleId, articleId))
    .returning()
  const [article] = await tx.select().from(articles).where(eq(articles.id, articleId))
  if (!draft || !article) throw new DomainError('not_found', { articleId })
  return { article, draft }
}

/**
 * Throws `version_conflict` with what the one who comes second has to know: the present `version`, `savedAt` (ISO 8601), and
 * the name of who saved it, null where it was no person.
 */
export async function assertVersion(tx: Tx, draft: Draft, version: number): Promise<void> {
  if (draft.version === version) return
  const [colleague] = draft.savedBy
    ? await tx.select({ name: users.name }).from(users).where(eq(users.id, draft.savedBy))
    : []
  throw new DomainError('version_conflict', {
    version: draft.version,
    savedAt: draft.savedAt.toISOString(),
    savedBy: colleague?.name ?? null,
  })
}
