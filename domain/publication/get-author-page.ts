import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { authors } from '@/db/schema/publication'
import { listPicturesOf } from '@/domain/media/pictures'
import { listArticlesIn } from '@/domain/publication/list-articles'
import { writtenBy } from '@/domain/publication/scopes'
import type { AuthorPageView } from '@/domain/publication/views'
import { DomainError } from '@/lib/errors'
import { isSlug } from '@/lib/slug'

/** Somebody who writes, and one page of what they wrote. Throws `not_found` for who has nothing to read. At most eight queries. */
export async function getAuthorPage(
  reader: Reader,
  slug: string,
  page: number,
): Promise<AuthorPageView> {
  const author = await findAuthor(reader, slug)
  const list = author && (await listArticlesIn(reader, writtenBy(reader, author.id), page))
  if (!author || !list || list.total === 0) throw new DomainError('not_found', { slug })
  const { name, bioHtml, mediaId } = author
  const pictures = await listPicturesOf(reader, mediaId ? [mediaId] : [])
  return { slug, name, bioHtml, picture: pictures.get(mediaId ?? ''), ...list }
}

/** An author, whether anything of theirs is out or not. One query. */
export async function findAuthor(reader: Reader, slug: string) {
  if (!isSlug(slug)) return undefined
  const [author] = await reader.select().from(authors).where(eq(authors.slug, slug))
  return author
}
