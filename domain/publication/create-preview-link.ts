import { z } from 'zod'
import { previewLinks } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { openArticle } from '@/domain/publication/open-article'
import { now } from '@/lib/clock'
import { hashToken, newId, newToken } from '@/lib/ids'

export const MAX_PREVIEW_DAYS = 30
const DAY_MS = 24 * 60 * 60_000

export const createPreviewLinkInput = z.object({
  articleId: z.string(),
  days: z.int().min(1).max(MAX_PREVIEW_DAYS),
})
export type CreatePreviewLinkInput = z.infer<typeof createPreviewLinkInput>

export type CreatedPreviewLink = {
  previewLinkId: string
  /** Told here and never again: only its hash is stored. */
  token: string
  expiresAt: Date
}

/**
 * Lets whoever has the link read the draft, as it is at that moment, for some days.
 * Throws `forbidden`, `not_found`.
 */
export async function createPreviewLink(
  tx: Tx,
  actor: Actor,
  input: CreatePreviewLinkInput,
): Promise<CreatedPreviewLink> {
  const { articleId, days } = createPreviewLinkInput.parse(input)
  const { article, draft } = await openArticle(tx, actor, articleId)
  const previewLinkId = newId('prv')
  const token = newToken()
  const expiresAt = new Date(now().getTime() + days * DAY_MS)
  await tx.insert(previewLinks).values({
    id: previewLinkId,
    articleId,
    tokenHash: hashToken(token),
    createdBy: colleagueIdOf(actor),
    expiresAt,
  })
  const data = { kind: article.kind, title: draft.contents.title, previewLinkId, expiresAt }
  await recordEvent(tx, { name: 'article.preview_opened', actor, subject: articleId, data })
  return { previewLinkId, token, expiresAt }
}
