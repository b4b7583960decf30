import { and, asc, eq, or } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { articleAuthors, authors } from '@/db/schema/publication'
import { comments } from '@/db/schema/talk'
import { listPermissions } from '@/domain/accounts/list-permissions'
import type { Comment } from '@/domain/comments/queries'

export type ToldColleague = { userId: string; email: string }

/**
 * Who of the colleagues is told of a comment: the authors of its article, and where it waits those who can let it through. Not who wrote it,
 * and not who has switched these mails off.
 */
export async function listToldColleagues(
  reader: Reader,
  comment: Comment,
): Promise<ToldColleague[]> {
  const writing = await reader
    .select({ userId: authors.userId })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(eq(articleAuthors.articleId, comment.articleId))
  const writers = new Set(writing.map(({ userId }) => userId))
  const colleagues = await reader
    .select({ userId: users.id, email: users.email, preferences: users.preferences })
    .from(users)
    .where(and(eq(users.kind, 'staff'), eq(users.status, 'active')))
    .orderBy(asc(users.id))
  const told: ToldColleague[] = []
  for (const { userId, email, preferences } of colleagues) {
    if (userId === comment.userId || preferences.wantsCommentMails === false) continue
    const isMeant =
      writers.has(userId) || (comment.status === 'pending' && (await canModerate(reader, userId)))
    if (isMeant) told.push({ userId, email })
  }
  return told
}

async function canModerate(reader: Reader, userId: string): Promise<boolean> {
  return (await listPermissions(reader, userId)).includes('comments.moderate')
}

export type Answered = { commentId: string; name: string; email: string; emailNorm: string }

/**
 * Whom an answer is for: whoever said something in its thread before and asked for a mail, once each. Who answers themselves gets none.
 */
export async function listAnswered(reader: Reader, answer: Comment): Promise<Answered[]> {
  const { parentId } = answer
  if (!parentId) return []
  const earlier = await reader
    .select({
      commentId: comments.id,
      name: comments.name,
      email: comments.email,
      emailNorm: comments.emailNorm,
    })
    .from(comments)
    .where(
      and(
        or(eq(comments.id, parentId), eq(comments.parentId, parentId)),
        eq(comments.status, 'approved'),
        eq(comments.wantsReplies, true),
      ),
    )
    .orderBy(asc(comments.id))
  const others = earlier.filter(
    ({ commentId, emailNorm }) =>
      commentId < answer.id && emailNorm !== '' && emailNorm !== answer.emailNorm,
  )
  return [...Map.groupBy(others, ({ emailNorm }) => emailNorm).values()].flatMap((of) =>
    of.slice(0, 1),
  )
}
