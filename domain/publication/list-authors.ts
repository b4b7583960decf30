import { asc, count, eq, getTableColumns } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articleAuthors, articles, authors } from '@/db/schema/publication'
import { listPicturesOf } from '@/domain/media/pictures'
import { readable } from '@/domain/publication/article-cards'
import type { AuthorCardView } from '@/domain/publication/views'

/** Everybody who has written something that can be read, by name. Three queries. */
export async function listAuthors(reader: Reader): Promise<AuthorCardView[]> {
  const counted = await reader
    .select({ authorId: articleAuthors.authorId, articleCount: count() })
    .from(articleAuthors)
    .innerJoin(articles, eq(articles.id, articleAuthors.articleId))
    .where(readable())
    .groupBy(articleAuthors.authorId)
  const countOf = new Map(counted.map((row) => [row.authorId, row.articleCount]))
  const rows = await reader
    .select(getTableColumns(authors))
    .from(authors)
    .orderBy(asc(authors.name), asc(authors.id))
  const writing = rows.filter(({ id }) => countOf.has(id))
  const pictures = await listPicturesOf(
    reader,
    writing.flatMap(({ mediaId }) => mediaId ?? []),
  )
  return writing.map(({ id, slug, name, bioHtml, mediaId }) => ({
    slug,
    name,
    bioHtml,
    picture: pictures.get(mediaId ?? ''),
    articleCount: countOf.get(id) ?? 0,
  }))
}
