import { eq } from 'drizzle-orm'
import { articles } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Article } from '@/domain/publication/open-article'

/** What was submitted for review waits no longer. Answers whether it did. */
export async function endSubmission(
  tx: Tx,
  { id, submittedAt }: Pick<Article, 'id' | 'submittedAt'>,
): Promise<boolean> {
  if (!submittedAt) return false
  await tx.update(articles).set({ submittedAt: null }).where(eq(articles.id, id))
  return true
}
