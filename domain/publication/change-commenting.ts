import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { articles } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { openArticle } from '@/domain/publication/open-article'
import { DomainError } from '@/lib/errors'

export const changeCommentingInput = z.object({
  articleId: z.string(),
  /** `closed`: what was said stays readable; `off`: nothing is shown. */
  comments: z.enum(['open', 'closed', 'off']),
})
export type ChangeCommentingInput = z.infer<typeof changeCommentingInput>

/**
 * Whether readers may comment on an article; at once, whatever its draft. On a page they never may.
 * Throws `forbidden`, `not_found`, and `invalid_input` for a page. Doing it twice is doing it once.
 */
export async function changeCommenting(
  tx: Tx,
  actor: Actor,
  input: ChangeCommentingInput,
): Promise<void> {
  const { articleId, comments } = changeCommentingInput.parse(input)
  const { article } = await openArticle(tx, actor, articleId)
  if (article.comments === comments) return
  if (article.kind === 'page') {
    throw new DomainError('invalid_input', { field: 'comments', reason: 'page' })
  }
  await tx.update(articles).set({ comments }).where(eq(articles.id, articleId))
  const { title } = article
  const data = { title, before: { comments: article.comments }, after: { comments } }
  await recordEvent(tx, { name: 'article.commenting_changed', actor, subject: articleId, data })
}
