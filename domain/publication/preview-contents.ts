import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { authors, type WrittenContents } from '@/db/schema/publication'
import { listPicturesOf } from '@/domain/media/pictures'
import { cardOf } from '@/domain/publication/article-cards'
import { layOutBlocks } from '@/domain/publication/lay-out-blocks'
import { renderContents } from '@/domain/publication/render-contents'
import type { ArticlePageView } from '@/domain/publication/views'
import { slugify } from '@/lib/slug'

/**
 * What readers would see of these contents if they were published at this moment, but for what stands around an article: neighbours,
 * related ones, stars. At most seventeen queries.
 */
export async function previewContents(
  reader: Reader,
  { articleId, contents, at }: { articleId: string; contents: WrittenContents; at: Date },
): Promise<ArticlePageView> {
  const { title, summary, takeaways, coverMediaId, socialMediaId, tags } = contents
  const { blocks, tableOfContents, wordCount } = await renderContents(reader, contents)
  const writers = await listWriters(reader, contents.authorIds)
  const faces = [...writers.map(({ mediaId }) => mediaId), coverMediaId, socialMediaId]
  const pictures = await listPicturesOf(
    reader,
    faces.flatMap((id) => id ?? []),
  )
  const row = { ...contents, id: articleId, createdAt: at, publishAt: at, updatedAt: at, wordCount }
  return {
    ...cardOf(row, pictures),
    authors: writers.map(({ slug, name, bioHtml, mediaId }) => ({
      slug,
      name,
      bioHtml,
      picture: pictures.get(mediaId ?? ''),
    })),
    tags: tags.map((name) => ({ slug: slugify(name), name })),
    takeaways,
    tableOfContents,
    blocks: await layOutBlocks(reader, blocks),
    wordCount,
    related: [],
    products: [],
    seo: { title: contents.seoTitle || title, description: contents.seoDescription || summary },
    socialPicture: pictures.get(socialMediaId ?? '') ?? pictures.get(coverMediaId ?? ''),
  }
}

/** In the order in which they are named. */
async function listWriters(reader: Reader, authorIds: readonly string[]) {
  if (authorIds.length === 0) return []
  const rows = await reader
    .select()
    .from(authors)
    .where(inArray(authors.id, [...authorIds]))
  return authorIds.flatMap((authorId) => rows.filter(({ id }) => id === authorId))
}
