import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { listPicturesOf } from '@/domain/media/pictures'
import { layOutBlocks } from '@/domain/publication/lay-out-blocks'
import type { PageView } from '@/domain/publication/views'
import { visibleArticles } from '@/domain/publication/visible'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { isSlug } from '@/lib/slug'

/** A page such as "Shipping" that visitors see. Throws `not_found`. At most eleven queries. */
export async function getPage(reader: Reader, slug: string): Promise<PageView> {
  const row = isSlug(slug) ? await findPage(reader, slug) : undefined
  if (!row) throw new DomainError('not_found', { slug })
  const { title, summary, tableOfContents, updatedAt, coverMediaId, socialMediaId } = row
  const pictures = await listPicturesOf(
    reader,
    [coverMediaId, socialMediaId].flatMap((id) => id ?? []),
  )
  const cover = pictures.get(coverMediaId ?? '')
  return {
    slug,
    title,
    summary,
    cover,
    focalPoint: row.focalPoint ?? undefined,
    tableOfContents,
    blocks: await layOutBlocks(reader, row.blocks),
    updatedAt,
    seo: { title: row.seoTitle || title, description: row.seoDescription || summary },
    socialPicture: pictures.get(socialMediaId ?? '') ?? cover,
  }
}

async function findPage(reader: Reader, slug: string) {
  const [row] = await reader
    .select()
    .from(articles)
    .where(and(eq(articles.kind, 'page'), eq(articles.slug, slug), visibleArticles(now())))
  return row
}
