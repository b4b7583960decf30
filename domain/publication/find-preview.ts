import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import {
  articleDrafts,
  articles,
  previewLinks,
  type WrittenContents,
} from '@/db/schema/publication'
import type { ArticleKind } from '@/domain/publication/article-input'
import { isVisible } from '@/domain/publication/visible'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { hashToken } from '@/lib/ids'

export type Preview = {
  articleId: string
  kind: ArticleKind
  contents: WrittenContents
  savedAt: Date
  expiresAt: Date
  /** Readers see the text, if perhaps as it was before. */
  isLive: boolean
  /** What was published differs. */
  isChanged: boolean
}

/**
 * The draft behind a preview link, as it stands now; undefined where no such link was ever made. One query.
 * Throws `preview_expired` for one that has run out or was revoked.
 */
export async function findPreview(reader: Reader, token: string): Promise<Preview | undefined> {
  const [found] = await reader
    .select({
      articleId: articles.id,
      kind: articles.kind,
      status: articles.status,
      publishAt: articles.publishAt,
      contents: articleDrafts.contents,
      savedAt: articleDrafts.savedAt,
      isChanged: articleDrafts.isChanged,
      expiresAt: previewLinks.expiresAt,
      revokedAt: previewLinks.revokedAt,
    })
    .from(previewLinks)
    .innerJoin(articles, eq(articles.id, previewLinks.articleId))
    .innerJoin(articleDrafts, eq(articleDrafts.articleId, articles.id))
    .where(eq(previewLinks.tokenHash, hashToken(token)))
  if (!found) return undefined
  const { revokedAt, status, publishAt, ...preview } = found
  const at = now()
  const isOver = revokedAt !== null || preview.expiresAt <= at || status === 'archived'
  if (isOver) throw new DomainError('preview_expired')
  return { ...preview, isLive: isVisible({ status, publishAt }, at) }
}
