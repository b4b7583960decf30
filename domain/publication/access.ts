import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { events } from '@/db/schema/platform'
import { articleAuthors, articleDrafts, articles, authors } from '@/db/schema/publication'
import type { Actor } from '@/domain/accounts/actor'
import { authorize, can } from '@/domain/accounts/authorize'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'

/** Throws `forbidden` for who neither writes nor edits. */
export function authorizeWriting(actor: Actor): void {
  if (!can(actor, 'publication.edit')) authorize(actor, 'publication.write')
}

/** Throws `forbidden` for who neither reads drafts, nor writes, nor edits. */
export function authorizeReading(actor: Actor): void {
  if (!can(actor, 'publication.read')) authorizeWriting(actor)
}

/** Whether this actor has any business with drafts. */
export function readsDrafts(actor: Actor): boolean {
  return seesAll(actor) || can(actor, 'publication.write')
}

/** Whether this actor sees what others have written: editors do, and who only reads. Who writes without editing sees their own. */
export function seesAll(actor: Actor): boolean {
  if (can(actor, 'publication.edit')) return true
  return can(actor, 'publication.read') && !can(actor, 'publication.write')
}

/** Whether this actor may let readers see what they may change: an editor may, an author where the settings say so. */
export async function mayPublish(reader: Reader, actor: Actor): Promise<boolean> {
  if (can(actor, 'publication.edit')) return true
  const { publication } = await getSettings(reader)
  return can(actor, 'publication.write') && publication.canAuthorsPublish
}

/** Throws `forbidden`. */
export async function assertMayPublish(reader: Reader, actor: Actor): Promise<void> {
  if (!(await mayPublish(reader, actor))) {
    throw new DomainError('forbidden', { permission: 'publication.edit' })
  }
}

/** Whether an article is this actor's own: they began it, or are named as its author in the draft or before readers. */
export async function isOwn(reader: Reader, actor: Actor, articleId: string): Promise<boolean> {
  return (await listOwn(reader, actor, [articleId])).length > 0
}

/** Which of these articles are this actor's own. */
export async function listOwn(
  reader: Reader,
  actor: Actor,
  articleIds: readonly string[],
): Promise<string[]> {
  if (articleIds.length === 0) return []
  const rows = await reader
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(articleDrafts, eq(articleDrafts.articleId, articles.id))
    .where(and(inArray(articles.id, [...articleIds]), await ownArticles(reader, actor)))
  return rows.map(({ id }) => id)
}

/** The condition on `articles` joined with `articleDrafts` that an article is this actor's own. */
export async function ownArticles(reader: Reader, actor: Actor): Promise<SQL | undefined> {
  if (actor.kind === 'api_key') return begunByKey(reader, actor.keyId)
  if (actor.kind !== 'staff') return sql`1 = 0`
  const [author] = await reader
    .select({ id: authors.id })
    .from(authors)
    .where(eq(authors.userId, actor.userId))
  return or(eq(articles.createdBy, actor.userId), author && namedAs(reader, author.id))
}

/** The condition that somebody is named as author in the draft or before readers. */
export function namedAs(reader: Reader, authorId: string): SQL | undefined {
  const named = reader
    .select({ id: articleAuthors.articleId })
    .from(articleAuthors)
    .where(eq(articleAuthors.authorId, authorId))
  return or(inArray(articles.id, named), namesAuthor(authorId))
}

/** A quoted id stands in no other place of the stored JSON: quotes within a text are escaped. */
export function namesAuthor(authorId: string): SQL {
  const quoted = `%"${authorId.replaceAll(/[\\%_]/g, '\\$&')}"%`
  return sql`cast(${articleDrafts.contents} as text) like ${quoted} escape '\\'`
}

/** A key is no person; what it has begun is remembered by the event. */
function begunByKey(reader: Reader, keyId: string): SQL {
  const begun = reader
    .select({ id: events.subject })
    .from(events)
    .where(and(eq(events.actorId, keyId), eq(events.name, 'article.created')))
  return inArray(articles.id, begun)
}
