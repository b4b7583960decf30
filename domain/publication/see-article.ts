import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articleDrafts, articles } from '@/db/schema/publication'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import { authorizeReading, isOwn, seesAll } from '@/domain/publication/access'
import type { OpenArticle } from '@/domain/publication/open-article'
import { DomainError } from '@/lib/errors'

export type SeenArticle = OpenArticle & {
  /** Whether the actor may write in it. */
  canChange: boolean
}

/** An article for somebody who looks at it. Throws `forbidden`, and `not_found` also for what others wrote and one may not see. */
export async function seeArticle(
  reader: Reader,
  actor: Actor,
  articleId: string,
): Promise<SeenArticle> {
  authorizeReading(actor)
  const [found] = await reader
    .select({ article: articles, draft: articleDrafts })
    .from(articles)
    .innerJoin(articleDrafts, eq(articleDrafts.articleId, articles.id))
    .where(eq(articles.id, articleId))
  if (!found) throw new DomainError('not_found', { articleId })
  const isTheirs = can(actor, 'publication.edit') || (await isOwn(reader, actor, articleId))
  if (!isTheirs && !seesAll(actor)) throw new DomainError('not_found', { articleId })
  const mayWrite = can(actor, 'publication.edit') || can(actor, 'publication.write')
  return { ...found, canChange: isTheirs && mayWrite }
}
