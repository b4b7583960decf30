import { eq, inArray, sql } from 'drizzle-orm'
import { media } from '@/db/schema/media'
import { articleDrafts, authors, type WrittenContents } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import type { OpenArticle } from '@/domain/publication/open-article'
import { findPublishedContents, sameContents } from '@/domain/publication/revisions'
import { saveArticleMedia } from '@/domain/publication/save-media'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export type SavedDraft = {
  /** To be sent with the next change. */
  version: number
  savedAt: Date
}

/** The only writer of a draft's text, under the lock of `openArticle`. */
export async function writeDraft(
  tx: Tx,
  actor: Actor,
  { article, draft }: OpenArticle,
  contents: WrittenContents,
): Promise<SavedDraft> {
  const published = await findPublishedContents(tx, article)
  const isBefore = article.status === 'scheduled' || article.status === 'published'
  const saved = {
    contents,
    isChanged: !(isBefore && published && sameContents(published, contents)),
    savedBy: colleagueIdOf(actor),
    savedAt: now(),
  }
  await tx
    .update(articleDrafts)
    .set({ ...saved, version: sql`${articleDrafts.version} + 1` })
    .where(eq(articleDrafts.articleId, article.id))
  await saveArticleMedia(tx, article.id, published ? [contents, published] : [contents])
  return { version: draft.version + 1, savedAt: saved.savedAt }
}

/** Throws `invalid_input` naming the field that names a picture or an author who is not there. */
export async function requireNamed(tx: Tx, contents: WrittenContents): Promise<void> {
  const present = await withoutGone(tx, contents)
  const field = (['coverMediaId', 'socialMediaId', 'authorIds'] as const).find(
    (one) => String(present[one]) !== String(contents[one]),
  )
  if (field) throw new DomainError('invalid_input', { field, reason: 'not_found' })
}

/** An old text without the pictures and authors that have been removed since. */
export async function withoutGone(tx: Tx, contents: WrittenContents): Promise<WrittenContents> {
  const { coverMediaId, socialMediaId, authorIds } = contents
  const pictures = [coverMediaId, socialMediaId].filter((mediaId) => mediaId !== null)
  const found = await tx.select({ id: media.id }).from(media).where(inArray(media.id, pictures))
  const known = await tx
    .select({ id: authors.id })
    .from(authors)
    .where(inArray(authors.id, authorIds))
  const present = (mediaId: string | null) =>
    found.some(({ id }) => id === mediaId) ? mediaId : null
  return {
    ...contents,
    coverMediaId: present(coverMediaId),
    socialMediaId: present(socialMediaId),
    authorIds: authorIds.filter((authorId) => known.some(({ id }) => id === authorId)),
  }
}
