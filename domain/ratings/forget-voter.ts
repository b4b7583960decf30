import { and, eq } from 'drizzle-orm'
import { ratings } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { hashToken, newToken } from '@/lib/ids'

/** The votes of an account that was deleted go on counting; whose they were, and that they are one person's, is forgotten. */
export async function forgetVoter(tx: Tx, userId: string): Promise<void> {
  const votes = await tx
    .select({ articleId: ratings.articleId })
    .from(ratings)
    .where(eq(ratings.voterKey, userId))
  for (const { articleId } of votes) {
    await tx
      .update(ratings)
      .set({ voterKey: hashToken(newToken()) })
      .where(isOwn(articleId, userId))
  }
}

function isOwn(articleId: string, userId: string) {
  return and(eq(ratings.articleId, articleId), eq(ratings.voterKey, userId))
}
