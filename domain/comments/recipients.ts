import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import { locked } from '@/db/dialect/locking'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { emails } from '@/db/schema/platform'
import { articleAuthors, authors } from '@/db/schema/publication'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { listPermissions } from '@/domain/accounts/list-permissions'
import type { Comment } from '@/domain/comments/queries'
import { now } from '@/lib/clock'

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

/** To an address that nobody has verified, so that whoever types that of somebody else cannot bury them in mail. */
export const MAX_GUEST_MAILS_A_DAY = 10
const DAY_MS = 24 * 60 * 60_000

/**
 * Whom an answer is for: whoever said something in its thread before and asked for a mail, once each. Who answers themselves gets none, and
 * a guest no more than their share of a day. The answer and what they said stay as they are until this transaction ends.
 */
export async function listAnswered(tx: Tx, answer: Comment): Promise<Answered[]> {
  const { parentId } = answer
  if (!parentId) return []
  const earlier = await tx
    .select({
      commentId: comments.id,
      name: comments.name,
      email: comments.email,
      emailNorm: comments.emailNorm,
      userId: comments.userId,
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
  const held = await lockComments(
    tx,
    answer,
    others.map(({ emailNorm }) => emailNorm),
  )
  const present = others.filter(({ commentId }) => held.has(commentId))
  const answered: Answered[] = []
  for (const [emailNorm, of] of Map.groupBy(present, (one) => one.emailNorm)) {
    const [first] = of
    const isVerified = of.some(({ userId }) => userId !== null)
    if (first && (isVerified || !(await hasHadEnough(tx, emailNorm)))) answered.push(first)
  }
  return answered
}

/**
 * Answers that are told at once count one after another; in the order of the comments, so that nobody waits for somebody who waits for them.
 * Answers with the ids of what is held: a comment whose writer was forgotten in the meantime is missing.
 */
async function lockComments(
  tx: Tx,
  answer: Comment,
  emailNorms: readonly string[],
): Promise<Set<string>> {
  const held = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(or(eq(comments.id, answer.id), inArray(comments.emailNorm, [...emailNorms])))
    .orderBy(sql`${comments.id} ${locked}`)
  return new Set(held.map(({ id }) => id))
}

async function hasHadEnough(reader: Reader, emailNorm: string): Promise<boolean> {
  const theirs = reader
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.emailNorm, emailNorm))
  const sent = await reader.$count(
    emails,
    and(
      eq(emails.template, 'comment-answered'),
      inArray(emails.about, theirs),
      gt(emails.createdAt, new Date(now().getTime() - DAY_MS)),
    ),
  )
  return sent >= MAX_GUEST_MAILS_A_DAY
}
