import { and, desc, eq, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import { contains } from '@/db/dialect/contains'
import { locked } from '@/db/dialect/locking'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import type { StaffCommentView } from '@/domain/comments/views'
import type { ModerationStatus } from '@/domain/moderation/status'
import { DomainError } from '@/lib/errors'

export type Comment = typeof comments.$inferSelect

/** Throws `not_found`. */
export async function getComment(reader: Reader, commentId: string): Promise<Comment> {
  const comment = await findComment(reader, commentId)
  if (!comment) throw new DomainError('not_found', { commentId })
  return comment
}

/** The row, whatever its status. One query. */
export async function findComment(reader: Reader, commentId: string): Promise<Comment | undefined> {
  const [comment] = await reader.select().from(comments).where(eq(comments.id, commentId))
  return comment
}

/** The row, which nobody changes until this transaction ends. One query. */
export async function findLockedComment(tx: Tx, commentId: string): Promise<Comment | undefined> {
  const [comment] = await tx
    .select()
    .from(comments)
    .where(sql`${eq(comments.id, commentId)} ${locked}`)
  return comment
}

export type CommentsWish = {
  status?: ModerationStatus
  /** A piece of the text, the name or the e-mail address. */
  search?: string
  articleId?: string
  /** Only comments written before the one with this id. */
  before?: string
  limit: number
}

/**
 * Comments as moderators look for them, the newest first. `next` is the id to go on with; without it nothing follows.
 * Throws `forbidden` without the permission `comments.moderate`. One query.
 */
export async function listStaffComments(
  reader: Reader,
  actor: Actor,
  { limit, before, ...wish }: CommentsWish,
): Promise<{ comments: StaffCommentView[]; next?: string }> {
  authorize(actor, 'comments.moderate')
  const rows = await selectForStaff(reader)
    .where(and(fits(wish), before ? lt(comments.id, before) : undefined))
    .orderBy(desc(comments.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  return { comments: shown, next: rows.length > limit ? shown.at(-1)?.id : undefined }
}

/** A comment as moderators see it. Throws `forbidden` without the permission `comments.moderate`, and `not_found`. */
export async function getStaffComment(
  reader: Reader,
  actor: Actor,
  commentId: string,
): Promise<StaffCommentView> {
  authorize(actor, 'comments.moderate')
  const [comment] = await selectForStaff(reader).where(eq(comments.id, commentId))
  if (!comment) throw new DomainError('not_found', { commentId })
  return comment
}

export type CommentCounts = Record<ModerationStatus | 'all', number>

/** How many comments lie on each pile. One query. */
export async function countComments(
  reader: Reader,
  wish: Pick<CommentsWish, 'search' | 'articleId'> = {},
): Promise<CommentCounts> {
  const rows = await reader
    .select({ status: comments.status, count: sql<number>`count(*)`.mapWith(Number) })
    .from(comments)
    .where(fits(wish))
    .groupBy(comments.status)
  const counts = { all: 0, pending: 0, approved: 0, spam: 0, removed: 0 }
  for (const { status, count } of rows) {
    counts[status] = count
    counts.all += count
  }
  return counts
}

const MAX_EARLIER = 5

/** What the same person, by account or e-mail address, said before; the newest first. Who has left is nobody's same person. */
export async function listEarlierComments(
  reader: Reader,
  actor: Actor,
  of: Pick<StaffCommentView, 'id' | 'userId' | 'email'>,
): Promise<StaffCommentView[]> {
  authorize(actor, 'comments.moderate')
  if (!of.userId && !of.email) return []
  const isTheirs = of.userId ? eq(comments.userId, of.userId) : eq(comments.email, of.email)
  return await selectForStaff(reader)
    .where(and(isTheirs, ne(comments.id, of.id)))
    .orderBy(desc(comments.id))
    .limit(MAX_EARLIER)
}

/** What an account has said, for the file of everything that is known about it. */
export async function listOwnComments(reader: Reader, userId: string) {
  return await reader
    .select({
      id: comments.id,
      article: articles.slug,
      name: comments.name,
      body: comments.body,
      status: comments.status,
      wantsReplies: comments.wantsReplies,
      createdAt: comments.createdAt,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.userId, userId))
    .orderBy(desc(comments.id))
}

function fits({
  status,
  search,
  articleId,
}: Pick<CommentsWish, 'status' | 'search' | 'articleId'>): SQL | undefined {
  return and(
    status && eq(comments.status, status),
    articleId ? eq(comments.articleId, articleId) : undefined,
    search
      ? or(
          contains(comments.body, search),
          contains(comments.name, search),
          contains(comments.email, search),
        )
      : undefined,
  )
}

function selectForStaff(reader: Reader) {
  return reader
    .select({
      id: comments.id,
      parentId: comments.parentId,
      article: { id: articles.id, slug: articles.slug, title: articles.title },
      userId: comments.userId,
      name: comments.name,
      email: comments.email,
      addressHash: comments.addressHash,
      body: comments.body,
      html: comments.bodyHtml,
      status: comments.status,
      reasons: comments.reasons,
      isByStaff: comments.isByStaff,
      wantsReplies: comments.wantsReplies,
      createdAt: comments.createdAt,
      decidedAt: comments.decidedAt,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
}
