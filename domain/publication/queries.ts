import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import type { PageView } from '@/domain/publication/views'
import { visibleArticles } from '@/domain/publication/visible'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { isSlug } from '@/lib/slug'

/** A published page. Throws `not_found`. */
export async function getPage(reader: Reader, slug: string): Promise<PageView> {
  if (!isSlug(slug)) throw new DomainError('not_found', { slug })
  const [page] = await reader
    .select({
      slug: articles.slug,
      title: articles.title,
      summary: articles.summary,
      blocks: articles.blocks,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .where(and(eq(articles.kind, 'page'), eq(articles.slug, slug), visibleArticles(now())))
  if (!page) throw new DomainError('not_found', { slug })
  const { blocks, ...rest } = page
  const bodyHtml = blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('\n')
  return { ...rest, bodyHtml }
}
