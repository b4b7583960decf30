import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { authors, previewLinks, type WrittenContents } from '@/db/schema/publication'
import type { Actor } from '@/domain/accounts/actor'
import { listFormerSlugs } from '@/domain/catalog/slug-history'
import { mayPublish } from '@/domain/publication/access'
import type { ArticleKind } from '@/domain/publication/article-input'
import type { Article } from '@/domain/publication/open-article'
import { missingFields } from '@/domain/publication/readiness'
import { seeArticle } from '@/domain/publication/see-article'
import { isVisible } from '@/domain/publication/visible'
import { now } from '@/lib/clock'

export type StaffArticle = {
  id: string
  kind: ArticleKind
  /** Where readers find it, or would. */
  slug: string
  status: Article['status']
  publishAt: Date | null
  /** Whether readers see it at this moment. */
  isVisible: boolean
  submittedAt: Date | null
  comments: Article['comments']
  ratingSum: number
  ratingCount: number
  createdAt: Date
  /** Of what readers see. */
  updatedAt: Date
  draft: {
    contents: WrittenContents
    version: number
    /** Public, or scheduled, and written on since. */
    isChanged: boolean
    savedAt: Date
    /** Null where it was no person. */
    savedBy: { userId: string; name: string } | null
  }
  /** Those whom the draft names, in its order. */
  authors: { id: string; slug: string; name: string }[]
  /** What the draft lacks for readers: names of fields. */
  missing: string[]
  /** Addresses that lead here besides its own, the latest first. */
  formerSlugs: string[]
  /** Those that still work, the newest first. */
  previewLinks: { id: string; createdAt: Date; expiresAt: Date; createdBy: string | null }[]
  /** What the one who asks may do with it. */
  rights: { canChange: boolean; canPublish: boolean }
}

/** Everything that is shown where an article is written. Throws `forbidden` and `not_found`. At most ten queries. */
export async function getStaffArticle(
  reader: Reader,
  actor: Actor,
  articleId: string,
): Promise<StaffArticle> {
  const { article, draft, canChange } = await seeArticle(reader, actor, articleId)
  const { id, kind, slug, status } = article
  const isLive = status === 'scheduled' || status === 'published'
  return {
    id,
    kind,
    slug,
    status,
    publishAt: article.publishAt,
    isVisible: isVisible(article, now()),
    submittedAt: article.submittedAt,
    comments: article.comments,
    ratingSum: article.ratingSum,
    ratingCount: article.ratingCount,
    createdAt: article.createdAt,
    updatedAt: article.updatedAt,
    draft: {
      contents: draft.contents,
      version: draft.version,
      isChanged: isLive && draft.isChanged,
      savedAt: draft.savedAt,
      savedBy: await findColleague(reader, draft.savedBy),
    },
    authors: await listNamed(reader, draft.contents.authorIds),
    missing: missingFields(kind, draft.contents),
    formerSlugs: await listFormerSlugs(reader, { kind, slug, subjectId: id }),
    previewLinks: await listOpenPreviews(reader, id),
    rights: { canChange, canPublish: canChange && (await mayPublish(reader, actor)) },
  }
}

async function findColleague(reader: Reader, userId: string | null) {
  if (userId === null) return null
  const [colleague] = await reader
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, userId))
  return { userId, name: colleague?.name ?? '' }
}

async function listNamed(
  reader: Reader,
  authorIds: readonly string[],
): Promise<StaffArticle['authors']> {
  if (authorIds.length === 0) return []
  const rows = await reader
    .select({ id: authors.id, slug: authors.slug, name: authors.name })
    .from(authors)
    .where(inArray(authors.id, [...authorIds]))
  return authorIds.flatMap((authorId) => rows.filter(({ id }) => id === authorId))
}

async function listOpenPreviews(
  reader: Reader,
  articleId: string,
): Promise<StaffArticle['previewLinks']> {
  return await reader
    .select({
      id: previewLinks.id,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
      createdBy: users.name,
    })
    .from(previewLinks)
    .leftJoin(users, eq(users.id, previewLinks.createdBy))
    .where(
      and(
        eq(previewLinks.articleId, articleId),
        isNull(previewLinks.revokedAt),
        gt(previewLinks.expiresAt, now()),
      ),
    )
    .orderBy(desc(previewLinks.id))
}
