import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { endSubmission } from '@/domain/publication/end-submission'
import { openArticle } from '@/domain/publication/open-article'

export const withdrawSubmissionInput = z.object({ articleId: z.string() })
export type WithdrawSubmissionInput = z.infer<typeof withdrawSubmissionInput>

/**
 * The author has changed their mind, or the editor gives the draft back.
 * Throws `forbidden`, `not_found`. Doing it twice is doing it once.
 */
export async function withdrawSubmission(
  tx: Tx,
  actor: Actor,
  input: WithdrawSubmissionInput,
): Promise<void> {
  const { articleId } = withdrawSubmissionInput.parse(input)
  const { article, draft } = await openArticle(tx, actor, articleId)
  if (!(await endSubmission(tx, article))) return
  const data = { kind: article.kind, title: draft.contents.title }
  await recordEvent(tx, { name: 'article.submission_withdrawn', actor, subject: articleId, data })
}
