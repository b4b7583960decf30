import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { articleRevisions, type WrittenContents } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { assertVersion, type OpenArticle, openArticle } from '@/domain/publication/open-article'
import { appendRevision, keepDraft, sameContents } from '@/domain/publication/revisions'
import { type SavedDraft, withoutGone, writeDraft } from '@/domain/publication/write-draft'
import { DomainError } from '@/lib/errors'

export const restoreRevisionInput = z.object({
  articleId: z.string(),
  revisionId: z.string(),
  /** The draft's that was read: what somebody else has typed since then is not thrown away unseen. */
  version: z.int(),
})
export type RestoreRevisionInput = z.infer<typeof restoreRevisionInput>

/**
 * Makes the draft what it was at that moment, but for pictures and authors that are gone; readers see none of it. What the draft said
 * stays in the history.
 * Throws `forbidden`, `not_found` and `version_conflict`.
 */
export async function restoreRevision(
  tx: Tx,
  actor: Actor,
  input: RestoreRevisionInput,
): Promise<SavedDraft> {
  const { articleId, revisionId, version } = restoreRevisionInput.parse(input)
  const open = await openArticle(tx, actor, articleId)
  const [revision] = await tx
    .select()
    .from(articleRevisions)
    .where(and(eq(articleRevisions.id, revisionId), eq(articleRevisions.articleId, articleId)))
  if (!revision) throw new DomainError('not_found', { revisionId })
  await assertVersion(tx, open.draft, version)
  const saved = await turnBack(tx, actor, open, revision.contents)
  const data = { kind: open.article.kind, title: revision.contents.title, number: revision.number }
  await recordEvent(tx, { name: 'article.restored', actor, subject: articleId, data })
  return saved
}

/** Makes the draft these contents, and both what it was and what it is a part of the history. */
export async function turnBack(
  tx: Tx,
  actor: Actor,
  open: OpenArticle,
  former: WrittenContents,
): Promise<SavedDraft> {
  const contents = await withoutGone(tx, former)
  const { version, savedAt } = open.draft
  if (sameContents(open.draft.contents, contents)) return { version, savedAt }
  await keepDraft(tx, open.draft)
  const saved = await writeDraft(tx, actor, open, contents)
  const savedBy = colleagueIdOf(actor)
  await appendRevision(tx, { articleId: open.article.id, reason: 'restored', contents, savedBy })
  return saved
}
