import { and, eq, inArray } from 'drizzle-orm'
import { media } from '@/db/schema/media'
import { articleMedia, type WrittenContents } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'

const MENTION = /media:(\w{1,64})/g

/**
 * Keeps the pictures of these texts in the library. Found by their name alone and not by reading the Markdown, which an
 * autosave has no time for; one too many does no harm.
 */
export async function saveArticleMedia(
  tx: Tx,
  articleId: string,
  texts: readonly WrittenContents[],
): Promise<void> {
  const wanted = await listKnown(tx, new Set(texts.flatMap(mentionsOf)))
  const rows = await tx
    .select({ mediaId: articleMedia.mediaId })
    .from(articleMedia)
    .where(eq(articleMedia.articleId, articleId))
  const kept = new Set(rows.map(({ mediaId }) => mediaId))
  const gone = [...kept].filter((mediaId) => !wanted.has(mediaId))
  const added = [...wanted].filter((mediaId) => !kept.has(mediaId))
  if (gone.length > 0) {
    await tx
      .delete(articleMedia)
      .where(and(eq(articleMedia.articleId, articleId), inArray(articleMedia.mediaId, gone)))
  }
  if (added.length > 0) {
    await tx.insert(articleMedia).values(added.map((mediaId) => ({ articleId, mediaId })))
  }
}

function mentionsOf({ body, coverMediaId, socialMediaId }: WrittenContents): string[] {
  const inBody = [...body.matchAll(MENTION)].map(([, mediaId = '']) => mediaId)
  return [...inBody, coverMediaId ?? '', socialMediaId ?? ''].filter((mediaId) => mediaId !== '')
}

async function listKnown(tx: Tx, mediaIds: ReadonlySet<string>): Promise<Set<string>> {
  if (mediaIds.size === 0) return new Set()
  const rows = await tx
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, [...mediaIds]))
  return new Set(rows.map(({ id }) => id))
}
