import { and, desc, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { articleRevisions, type WrittenContents } from '@/db/schema/publication'
import type { Actor } from '@/domain/accounts/actor'
import type { RevisionReason } from '@/domain/publication/revisions'
import { seeArticle } from '@/domain/publication/see-article'
import { DomainError } from '@/lib/errors'

/** As large as PostgreSQL's integers are. */
export const revisionNumber = z.int().min(1).max(2_147_483_647)

export type RevisionRow = {
  id: string
  /** From 1 on, without a gap. */
  number: number
  reason: RevisionReason
  createdAt: Date
  /** Null where it was no person. */
  savedBy: string | null
}

export type Revision = RevisionRow & {
  contents: WrittenContents
  /** The contents of the revision before; absent for the first. */
  before?: WrittenContents
}

/**
 * The history of an article, the latest first. `before` is the number of the last one seen. Three queries.
 * Throws `forbidden` and `not_found`.
 */
export async function listRevisions(
  reader: Reader,
  actor: Actor,
  articleId: string,
  { before, limit }: { before?: number; limit: number },
): Promise<{ rows: RevisionRow[]; next?: number }> {
  await seeArticle(reader, actor, articleId)
  const found = await reader
    .select(columns)
    .from(articleRevisions)
    .leftJoin(users, eq(users.id, articleRevisions.savedBy))
    .where(
      and(
        eq(articleRevisions.articleId, articleId),
        before === undefined ? undefined : lt(articleRevisions.number, before),
      ),
    )
    .orderBy(desc(articleRevisions.number))
    .limit(limit + 1)
  const rows = found.slice(0, limit)
  return { rows, next: found.length > limit ? rows.at(-1)?.number : undefined }
}

/** A moment of the history with its text, and that of the moment before. Throws `forbidden` and `not_found`. Four queries. */
export async function getRevision(
  reader: Reader,
  actor: Actor,
  { articleId, revisionId }: { articleId: string; revisionId: string },
): Promise<Revision> {
  await seeArticle(reader, actor, articleId)
  const ofArticle = eq(articleRevisions.articleId, articleId)
  const [revision] = await reader
    .select({ ...columns, contents: articleRevisions.contents })
    .from(articleRevisions)
    .leftJoin(users, eq(users.id, articleRevisions.savedBy))
    .where(and(ofArticle, eq(articleRevisions.id, revisionId)))
  if (!revision) throw new DomainError('not_found', { revisionId })
  const [previous] = await reader
    .select({ contents: articleRevisions.contents })
    .from(articleRevisions)
    .where(and(ofArticle, eq(articleRevisions.number, revision.number - 1)))
  return { ...revision, before: previous?.contents }
}

const columns = {
  id: articleRevisions.id,
  number: articleRevisions.number,
  reason: articleRevisions.reason,
  createdAt: articleRevisions.createdAt,
  savedBy: users.name,
}
