import { and, eq, lte } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { pages } from '@/db/schema/publication'
import type { PageView } from '@/domain/publication/views'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { isSlug } from '@/lib/slug'

/** A published page. Throws `not_found`. */
export async function getPage(reader: Reader, slug: string): Promise<PageView> {
  if (!isSlug(slug)) throw new DomainError('not_found', { slug })
  const [page] = await reader
    .select({
      slug: pages.slug,
      title: pages.title,
      summary: pages.summary,
      bodyHtml: pages.bodyHtml,
      updatedAt: pages.updatedAt,
    })
    .from(pages)
    .where(and(eq(pages.slug, slug), lte(pages.publishedAt, now())))
  if (!page) throw new DomainError('not_found', { slug })
  return page
}
