import { asc, count, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { articleAuthors, authors } from '@/db/schema/publication'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import { listFormerSlugs } from '@/domain/catalog/slug-history'
import { authorizeReading } from '@/domain/publication/access'
import { DomainError } from '@/lib/errors'

export type StaffAuthor = {
  id: string
  slug: string
  name: string
  /** Markdown, and the same made safe. */
  bio: string
  bioHtml: string
  mediaId: string | null
  /** The colleague who writes under this name; null: somebody from outside. */
  account: { userId: string; name: string } | null
  version: number
  updatedAt: Date
  /** Published, scheduled, or once published. */
  articleCount: number
  /** Whether the one who asks may change what is said of them. */
  canChange: boolean
}

/** Everybody whom articles name, by name. Two queries. Throws `forbidden`. */
export async function listStaffAuthors(reader: Reader, actor: Actor): Promise<StaffAuthor[]> {
  authorizeReading(actor)
  return await select(reader, actor)
}

/** One of them, with the addresses that lead to them besides their own. Throws `forbidden` and `not_found`. Three queries. */
export async function getStaffAuthor(
  reader: Reader,
  actor: Actor,
  authorId: string,
): Promise<StaffAuthor & { formerSlugs: string[] }> {
  authorizeReading(actor)
  const [author] = await select(reader, actor, authorId)
  if (!author) throw new DomainError('not_found', { authorId })
  const address = { kind: 'author', slug: author.slug, subjectId: authorId } as const
  return { ...author, formerSlugs: await listFormerSlugs(reader, address) }
}

async function select(reader: Reader, actor: Actor, authorId?: string): Promise<StaffAuthor[]> {
  const rows = await reader
    .select({ author: authors, userName: users.name })
    .from(authors)
    .leftJoin(users, eq(users.id, authors.userId))
    .where(authorId ? eq(authors.id, authorId) : undefined)
    .orderBy(asc(authors.name), asc(authors.id))
  const counts = await countArticles(reader)
  const isTheirs = (userId: string | null) => actor.kind === 'staff' && actor.userId === userId
  return rows.map(({ author, userName }) => ({
    id: author.id,
    slug: author.slug,
    name: author.name,
    bio: author.bioSource,
    bioHtml: author.bioHtml,
    mediaId: author.mediaId,
    account: author.userId ? { userId: author.userId, name: userName ?? '' } : null,
    version: author.version,
    updatedAt: author.updatedAt,
    articleCount: counts.get(author.id) ?? 0,
    canChange:
      can(actor, 'publication.edit') ||
      (can(actor, 'publication.write') && isTheirs(author.userId)),
  }))
}

async function countArticles(reader: Reader): Promise<Map<string, number>> {
  const rows = await reader
    .select({ authorId: articleAuthors.authorId, articles: count() })
    .from(articleAuthors)
    .groupBy(articleAuthors.authorId)
  return new Map(rows.map(({ authorId, articles }) => [authorId, articles]))
}
