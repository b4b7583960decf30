import { and, eq, lt, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { listArticleCards } from '@/domain/publication/article-cards'
import { findAuthor } from '@/domain/publication/get-author-page'
import { findTag } from '@/domain/publication/get-tag-page'
import { taggedWith, writtenBy } from '@/domain/publication/scopes'
import type { ArticleCardView } from '@/domain/publication/views'
import { DomainError } from '@/lib/errors'

/** Years of four digits, which both databases can read. */
const FIRST_TIME_MS = Date.parse('0001-01-01T00:00:00Z')
const LAST_TIME_MS = Date.parse('9999-12-31T23:59:59.999Z')

/** When an article was published, in milliseconds, and its id. */
export const articleKey = z.tuple([z.int().min(FIRST_TIME_MS).max(LAST_TIME_MS), z.string()])
export type ArticleKey = z.infer<typeof articleKey>

export type ArticlesWanted = {
  /** Slugs. */
  tag?: string
  author?: string
  after?: ArticleKey
  limit: number
}

/**
 * The articles that come after one that was seen, newest first. Throws `not_found` for a tag or an author that does not exist. At most six
 * queries.
 */
export async function listArticlesAfter(
  reader: Reader,
  { tag, author, after, limit }: ArticlesWanted,
): Promise<{ cards: ArticleCardView[]; next?: ArticleKey }> {
  const scope = and(
    tag === undefined ? undefined : await scopeOfTag(reader, tag),
    author === undefined ? undefined : await scopeOfAuthor(reader, author),
    after && olderThan(after),
  )
  const found = await listArticleCards(reader, scope, { limit: limit + 1 })
  const cards = found.slice(0, limit)
  const last = cards.at(-1)
  const next: ArticleKey | undefined =
    last && found.length > limit ? [last.publishedAt.getTime(), last.id] : undefined
  return { cards, next }
}

function olderThan([time, id]: ArticleKey): SQL | undefined {
  const at = new Date(time)
  return or(lt(articles.publishAt, at), and(eq(articles.publishAt, at), lt(articles.id, id)))
}

async function scopeOfTag(reader: Reader, slug: string): Promise<SQL> {
  const tag = await findTag(reader, slug)
  if (!tag) throw new DomainError('not_found', { tag: slug })
  return taggedWith(reader, tag.id)
}

async function scopeOfAuthor(reader: Reader, slug: string): Promise<SQL> {
  const author = await findAuthor(reader, slug)
  if (!author) throw new DomainError('not_found', { author: slug })
  return writtenBy(reader, author.id)
}
