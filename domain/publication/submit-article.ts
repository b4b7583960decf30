import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { articles } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { openArticle } from '@/domain/publication/open-article'
import { assertReady } from '@/domain/publication/readiness'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const submitArticleInput = z.object({ articleId: z.string() })
export type SubmitArticleInput = z.infer<typeof submitArticleInput>

/**
 * Asks an editor to publish the draft, who gets a mail. It can be written on meanwhile; what is published is what the editor has read.
 * Throws `forbidden`, `not_found`, `article_not_ready` with the `fields` that are missing, and
 * `article_not_publishable` for an archived one. Doing it twice is doing it once.
 */
export async function submitArticle(
  tx: Tx,
  actor: Actor,
  input: SubmitArticleInput,
): Promise<void> {
  const { articleId } = submitArticleInput.parse(input)
  const { article, draft } = await openArticle(tx, actor, articleId)
  const { kind, status, submittedAt } = article
  if (submittedAt) return
  if (status === 'archived') throw new DomainError('article_not_publishable', { status })
  assertReady(kind, draft.contents)
  await tx.update(articles).set({ submittedAt: now() }).where(eq(articles.id, articleId))
  const data = { kind, title: draft.contents.title, version: draft.version }
  await recordEvent(tx, { name: 'article.submitted', actor, subject: articleId, data })
}
