import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { articleDrafts, articles } from '@/db/schema/publication'
import { listPermissions } from '@/domain/accounts/list-permissions'
import type { ArticleKind } from '@/domain/publication/article-input'

export type Submission = { articleId: string; kind: ArticleKind; title: string }

/** A draft whose author asks for its publication; undefined where that is over. */
export async function findSubmission(
  reader: Reader,
  articleId: string,
): Promise<Submission | undefined> {
  const [submission] = await reader
    .select({
      articleId: articles.id,
      kind: articles.kind,
      title: sql<string>`${articleDrafts.contents} ->> 'title'`,
    })
    .from(articles)
    .innerJoin(articleDrafts, eq(articleDrafts.articleId, articles.id))
    .where(and(eq(articles.id, articleId), isNotNull(articles.submittedAt)))
  return submission
}

/** Colleagues who may publish what others wrote. */
export async function listEditors(reader: Reader): Promise<{ userId: string; email: string }[]> {
  const colleagues = await reader
    .select({ userId: users.id, email: users.email })
    .from(users)
    .where(and(eq(users.kind, 'staff'), eq(users.status, 'active')))
    .orderBy(asc(users.id))
  const editors = []
  for (const colleague of colleagues) {
    const permissions = await listPermissions(reader, colleague.userId)
    if (permissions.includes('publication.edit')) editors.push(colleague)
  }
  return editors
}
