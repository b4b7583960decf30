import { and, asc, desc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { tags } from '@/db/schema/catalog'
import { articleAuthors, articles, articleTags, authors } from '@/db/schema/publication'
import type { PictureView } from '@/domain/catalog/views'
import { listPicturesOf } from '@/domain/media/pictures'
import type { ArticleCardView, AuthorView, TagLinkView } from '@/domain/publication/views'
import { visibleArticles } from '@/domain/publication/visible'
import { now } from '@/lib/clock'
import { readingMinutes } from '@/lib/reading-time'

/** What a card needs of an article. */
export const cardColumns = {
  id: articles.id,
  slug: articles.slug,
  title: articles.title,
  summary: articles.summary,
  coverMediaId: articles.coverMediaId,
  focalPoint: articles.focalPoint,
  createdAt: articles.createdAt,
  publishAt: articles.publishAt,
  updatedAt: articles.updatedAt,
  wordCount: articles.wordCount,
}

export type CardRow = {
  [Column in keyof typeof cardColumns]: (typeof articles.$inferSelect)[Column]
}

export type Cut = { limit: number; offset?: number }

/** The articles that readers see at this moment and that fit `scope`. */
export function readable(scope?: SQL): SQL | undefined {
  return and(eq(articles.kind, 'article'), visibleArticles(now()), scope)
}

/** The cards of the readable articles that fit `scope`, newest first. At most four queries. */
export async function listArticleCards(
  reader: Reader,
  scope: SQL | undefined,
  { limit, offset = 0 }: Cut,
): Promise<ArticleCardView[]> {
  const rows = await reader
    .select(cardColumns)
    .from(articles)
    .where(readable(scope))
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(limit)
    .offset(offset)
  return await cardsOf(reader, rows)
}

/** The cards of these articles, in their order. At most three queries. */
export async function cardsOf(
  reader: Reader,
  rows: readonly CardRow[],
): Promise<ArticleCardView[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const named = await listAuthorsOf(reader, ids)
  const tagged = await listTagsOf(reader, ids)
  const writers = [...named.values()].flat()
  const pictures = await listPicturesOf(reader, [
    ...new Set([...rows, ...writers].flatMap(pictureIdOf)),
  ])
  return rows.map((row) => ({
    ...cardOf(row, pictures),
    authors: (named.get(row.id) ?? []).map(({ slug, name, mediaId }) => ({
      slug,
      name,
      picture: pictures.get(mediaId ?? ''),
    })),
    tags: tagged.get(row.id) ?? [],
  }))
}

/** A card without those who wrote it and its tags. */
export function cardOf(row: CardRow, pictures: ReadonlyMap<string, PictureView>) {
  const { id, slug, title, summary, createdAt, publishAt, updatedAt } = row
  return {
    id,
    slug,
    title,
    summary,
    cover: pictures.get(row.coverMediaId ?? ''),
    focalPoint: row.focalPoint ?? undefined,
    createdAt,
    publishedAt: publishAt ?? updatedAt,
    updatedAt,
    readingMinutes: readingMinutes(row.wordCount),
  }
}

export type NamedAuthor = Omit<AuthorView, 'picture'> & { mediaId: string | null }

/** Those who wrote these articles, in the order in which they are named. One query. */
export async function listAuthorsOf(
  reader: Reader,
  articleIds: string[],
): Promise<Map<string, NamedAuthor[]>> {
  const rows = await reader
    .select({ articleId: articleAuthors.articleId, author: getTableColumns(authors) })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(inArray(articleAuthors.articleId, articleIds))
    .orderBy(asc(articleAuthors.position), asc(authors.id))
  return grouped(rows, ({ author: { slug, name, bioHtml, mediaId } }) => ({
    slug,
    name,
    bioHtml,
    mediaId,
  }))
}

/** The tags of these articles, by name, however it is capitalised. One query. */
export async function listTagsOf(
  reader: Reader,
  articleIds: string[],
): Promise<Map<string, TagLinkView[]>> {
  const rows = await reader
    .select({ articleId: articleTags.articleId, slug: tags.slug, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(inArray(articleTags.articleId, articleIds))
    .orderBy(asc(sql`lower(${tags.name})`), asc(tags.id))
  return grouped(rows, ({ slug, name }) => ({ slug, name }))
}

function grouped<Row extends { articleId: string }, Thing>(
  rows: readonly Row[],
  thingOf: (row: Row) => Thing,
): Map<string, Thing[]> {
  const groups = Map.groupBy(rows, (row) => row.articleId)
  return new Map([...groups].map(([articleId, own]) => [articleId, own.map(thingOf)]))
}

function pictureIdOf(row: { coverMediaId: string | null } | { mediaId: string | null }): string[] {
  const id = 'coverMediaId' in row ? row.coverMediaId : row.mediaId
  return id === null ? [] : [id]
}
