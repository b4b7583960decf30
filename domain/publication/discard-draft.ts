import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { endSubmission } from '@/domain/publication/end-submission'
import { assertVersion, openArticle } from '@/domain/publication/open-article'
import { turnBack } from '@/domain/publication/restore-revision'
import { findPublishedContents } from '@/domain/publication/revisions'
import type { SavedDraft } from '@/domain/publication/write-draft'
import { DomainError } from '@/lib/errors'

export const discardDraftInput = z.object({
  articleId: z.string(),
  /** The draft's that was read: what somebody else has typed since then is not thrown away unseen. */
  version: z.int(),
})
export type DiscardDraftInput = z.infer<typeof discardDraftInput>

/**
 * Makes the draft what was last published; what is thrown away stays in the history, and no longer waits for review.
 * Throws `forbidden`, `not_found` (also where nothing was ever published) and `version_conflict`.
 */
export async function discardDraft(
  tx: Tx,
  actor: Actor,
  input: DiscardDraftInput,
): Promise<SavedDraft> {
  const { articleId, version } = discardDraftInput.parse(input)
  const open = await openArticle(tx, actor, articleId)
  const published = await findPublishedContents(tx, open.article)
  if (!published) throw new DomainError('not_found', { articleId, published: false })
  await assertVersion(tx, open.draft, version)
  const saved = await turnBack(tx, actor, open, published)
  await endSubmission(tx, open.article)
  if (saved.version !== version) {
    const data = { kind: open.article.kind, title: published.title }
    await recordEvent(tx, { name: 'article.draft_discarded', actor, subject: articleId, data })
  }
  return saved
}
