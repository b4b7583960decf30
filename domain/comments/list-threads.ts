import { and, asc, eq, gt, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { comments } from '@/db/schema/talk'
import type { CommentView, ThreadView } from '@/domain/comments/views'

type Wish = {
  /** Only threads that began after the one with this id. */
  after?: string
  skipped?: number
  limit: number
}

/** The threads below an article, the oldest first, with all their answers. Two queries. */
export async function listThreads(
  reader: Reader,
  articleId: string,
  { after, skipped = 0, limit }: Wish,
): Promise<ThreadView[]> {
  const roots = await reader
    .select({ ...columns, status: comments.status })
    .from(comments)
    .where(and(isShownRoot(reader, articleId), after ? gt(comments.id, after) : undefined))
    .orderBy(asc(comments.id))
    .limit(limit)
    .offset(skipped)
  const ids = roots.map(({ id }) => id)
  const answers = ids.length === 0 ? [] : await listAnswers(reader, ids)
  const byRoot = Map.groupBy(answers, ({ parentId }) => parentId)
  return roots.map(({ status, ...root }) => ({
    id: root.id,
    comment: status === 'approved' ? root : null,
    answers: (byRoot.get(root.id) ?? []).map(({ parentId: _, ...answer }) => answer),
  }))
}

/** How many threads are shown below an article, and how many comments and answers in them. Two queries. */
export async function countThreads(
  reader: Reader,
  articleId: string,
): Promise<{ threads: number; comments: number }> {
  const [threads, shown] = await Promise.all([
    reader.$count(comments, isShownRoot(reader, articleId)),
    reader.$count(
      comments,
      and(eq(comments.articleId, articleId), eq(comments.status, 'approved')),
    ),
  ])
  return { threads, comments: shown }
}

/** Which page of threads a comment stands on. */
export async function countThreadsBefore(
  reader: Reader,
  articleId: string,
  rootId: string,
): Promise<number> {
  const isEarlier = sql`${comments.id} < ${rootId}`
  return await reader.$count(comments, and(isShownRoot(reader, articleId), isEarlier))
}

const columns = {
  id: comments.id,
  name: comments.name,
  isByStaff: comments.isByStaff,
  html: comments.bodyHtml,
  createdAt: comments.createdAt,
}

async function listAnswers(
  reader: Reader,
  rootIds: string[],
): Promise<(CommentView & { parentId: string | null })[]> {
  return await reader
    .select({ ...columns, parentId: comments.parentId })
    .from(comments)
    .where(and(inArray(comments.parentId, rootIds), eq(comments.status, 'approved')))
    .orderBy(asc(comments.id))
}

/** Approved, or a gap where others have answered. */
function isShownRoot(reader: Reader, articleId: string): SQL | undefined {
  const answered = reader
    .select({ id: comments.parentId })
    .from(comments)
    .where(
      and(
        eq(comments.articleId, articleId),
        eq(comments.status, 'approved'),
        isNotNull(comments.parentId),
      ),
    )
  return and(
    eq(comments.articleId, articleId),
    isNull(comments.parentId),
    or(eq(comments.status, 'approved'), inArray(comments.id, answered)),
  )
}

/** A comment, if readers see it below this article. */
export async function findShownComment(
  reader: Reader,
  articleId: string,
  commentId: string,
): Promise<CommentView | undefined> {
  const [comment] = await reader
    .select(columns)
    .from(comments)
    .where(
      and(
        eq(comments.id, commentId),
        eq(comments.articleId, articleId),
        eq(comments.status, 'approved'),
      ),
    )
  return comment
}
