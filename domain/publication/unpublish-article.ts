import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { assertMayPublish } from '@/domain/publication/access'
import { hideArticle } from '@/domain/publication/move-article'
import { openArticle } from '@/domain/publication/open-article'
import { DomainError } from '@/lib/errors'

export const unpublishArticleInput = z.object({ articleId: z.string() })
export type UnpublishArticleInput = z.infer<typeof unpublishArticleInput>

/**
 * Takes an article away from readers, or calls off its publication; it is a draft again, and what was written stays.
 * Throws `forbidden` (an author may not, unless the settings allow it), `not_found`, and
 * `article_not_publishable` for an archived one. Doing it twice is doing it once.
 */
export async function unpublishArticle(
  tx: Tx,
  actor: Actor,
  input: UnpublishArticleInput,
): Promise<void> {
  const { articleId } = unpublishArticleInput.parse(input)
  const { article } = await openArticle(tx, actor, articleId)
  await assertMayPublish(tx, actor)
  if (article.status === 'archived') {
    throw new DomainError('article_not_publishable', { status: article.status })
  }
  const data = await hideArticle(tx, article, 'draft')
  if (data) await recordEvent(tx, { name: 'article.unpublished', actor, subject: articleId, data })
}
