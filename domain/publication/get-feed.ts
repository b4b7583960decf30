import { desc, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { cardColumns, cardsOf, readable } from '@/domain/publication/article-cards'
import { feedHtml } from '@/domain/publication/feed-html'
import { findAuthor } from '@/domain/publication/get-author-page'
import { findTag } from '@/domain/publication/get-tag-page'
import { layOutTexts } from '@/domain/publication/lay-out-blocks'
import { taggedWith, writtenBy } from '@/domain/publication/scopes'
import type { FeedView } from '@/domain/publication/views'
import { getSettings } from '@/domain/settings/queries'
import type { ShopSettings } from '@/domain/settings/settings'
import { changedAt } from '@/lib/changed-at'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { articlePath, articlesPath, authorPath, tagPath } from '@/lib/paths'

/** Feeds are whole texts, so they hold fewer than a page of a list might. */
const MAX_ITEMS = 20

/** Of everything, of a tag, or of an author, by slug. */
export type FeedScope = { tag?: string; author?: string }

/**
 * The newest articles with their whole text, for readers elsewhere; `origin` is the shop's own address. Throws `not_found` for a tag or author
 * with nothing to read. At most seventeen queries.
 */
export async function getFeed(reader: Reader, scope: FeedScope, origin: string): Promise<FeedView> {
  const settings = await getSettings(reader)
  const { condition, ...head } = await readScope(reader, scope, settings)
  const rows = await reader
    .select({ ...cardColumns, takeaways: articles.takeaways, blocks: articles.blocks })
    .from(articles)
    .where(readable(condition))
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(MAX_ITEMS)
  if (condition && rows.length === 0) throw new DomainError('not_found', scope)
  const cards = await cardsOf(reader, rows)
  const texts = await layOutTexts(
    reader,
    rows.map((row) => row.blocks),
  )
  const { locale } = settings
  const items = cards.map((card, index) => ({
    ...card,
    html: feedHtml(
      {
        cover: card.cover,
        takeaways: rows[index]?.takeaways ?? [],
        blocks: texts[index] ?? [],
      },
      { origin, path: articlePath(card.slug), locale },
    ),
  }))
  const newest = Math.max(...items.map((item) => changedAt(item).getTime()))
  return { ...head, updatedAt: items.length > 0 ? new Date(newest) : now(), items }
}

type Head = Pick<FeedView, 'title' | 'description' | 'path'> & { condition?: SQL }

async function readScope(
  reader: Reader,
  { tag: tagSlug, author: authorSlug }: FeedScope,
  { name, tagline, publication }: ShopSettings,
): Promise<Head> {
  const whole = `${publication.title} – ${name}`
  if (tagSlug !== undefined) {
    const tag = await findTag(reader, tagSlug)
    if (!tag) throw new DomainError('not_found', { tag: tagSlug })
    return {
      title: `${tag.name} – ${whole}`,
      description: `About ${tag.name}, from ${whole}.`,
      path: tagPath(tag.slug),
      condition: taggedWith(reader, tag.id),
    }
  }
  if (authorSlug !== undefined) {
    const author = await findAuthor(reader, authorSlug)
    if (!author) throw new DomainError('not_found', { author: authorSlug })
    return {
      title: `${author.name} – ${whole}`,
      description: `Written by ${author.name}, from ${whole}.`,
      path: authorPath(author.slug),
      condition: writtenBy(reader, author.id),
    }
  }
  const description = publication.description || tagline || whole
  return { title: whole, description, path: articlesPath() }
}
