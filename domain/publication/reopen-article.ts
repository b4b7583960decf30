import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'

import { hideArticle } from '@/domain/publication/move-article'
import { openArticle } from '@/domain/publication/open-article'

export const reopenArticleInput = z.object({ articleId: z.string() })
export type ReopenArticleInput = z.infer<typeof reopenArticleInput>

/**
 * Takes an article out of the archive, as a draft.
 * Throws `forbidden`, `not_found`. What is not in the archive stays as it is.
 */
export async function reopenArticle(
  tx: Tx,
  actor: Actor,
  input: ReopenArticleInput,
): Promise<void> {
  const { articleId } = reopenArticleInput.parse(input)
  const { article } = await openArticle(tx, actor, articleId)
  if (article.status !== 'archived') return
  const data = await hideArticle(tx, article, 'draft')
  if (data) await recordEvent(tx, { name: 'article.reopened', actor, subject: articleId, data })
}
