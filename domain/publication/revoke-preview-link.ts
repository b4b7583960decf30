import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { previewLinks } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { openArticle } from '@/domain/publication/open-article'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const revokePreviewLinkInput = z.object({
  articleId: z.string(),
  previewLinkId: z.string(),
})
export type RevokePreviewLinkInput = z.infer<typeof revokePreviewLinkInput>

/**
 * Makes a preview link worthless.
 * Throws `forbidden`, `not_found`. Doing it twice is doing it once.
 */
export async function revokePreviewLink(
  tx: Tx,
  actor: Actor,
  input: RevokePreviewLinkInput,
): Promise<void> {
  const { articleId, previewLinkId } = revokePreviewLinkInput.parse(input)
  const { article, draft } = await openArticle(tx, actor, articleId)
  const isIt = and(eq(previewLinks.id, previewLinkId), eq(previewLinks.articleId, articleId))
  if ((await tx.$count(previewLinks, isIt)) === 0) {
    throw new DomainError('not_found', { previewLinkId })
  }
  const revoked = await tx
    .update(previewLinks)
    .set({ revokedAt: now() })
    .where(and(isIt, isNull(previewLinks.revokedAt)))
    .returning({ id: previewLinks.id })
  if (revoked.length === 0) return
  const data = { kind: article.kind, title: draft.contents.title, previewLinkId }
  await recordEvent(tx, { name: 'article.preview_closed', actor, subject: articleId, data })
}
