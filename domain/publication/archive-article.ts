import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { assertMayPublish } from '@/domain/publication/access'
import { hideArticle } from '@/domain/publication/move-article'
import { openArticle } from '@/domain/publication/open-article'

export const archiveArticleInput = z.object({ articleId: z.string() })
export type ArchiveArticleInput = z.infer<typeof archiveArticleInput>

/**
 * Puts an article aside: out of every public page and of the way of who writes. Nothing is deleted. An author may do so with a draft of
 * their own; with what is public or will be, who may publish.
 * Throws `forbidden`, `not_found`. Doing it twice is doing it once.
 */
export async function archiveArticle(
  tx: Tx,
  actor: Actor,
  input: ArchiveArticleInput,
): Promise<void> {
  const { articleId } = archiveArticleInput.parse(input)
  const { article } = await openArticle(tx, actor, articleId)
  if (article.status !== 'draft') await assertMayPublish(tx, actor)
  const data = await hideArticle(tx, article, 'archived')
  if (data) await recordEvent(tx, { name: 'article.archived', actor, subject: articleId, data })
}
