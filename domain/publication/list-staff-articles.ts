import { and, count, desc, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { contains } from '@/db/dialect/contains'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { articleDrafts, articles } from '@/db/schema/publication'
import type { Actor } from '@/domain/accounts/actor'
import { authorizeReading, namedAs, ownArticles, seesAll } from '@/domain/publication/access'
import { articleKinds } from '@/domain/publication/article-input'
import { nameAuthors } from '@/domain/publication/name-authors'

export const articleStatuses = ['draft', 'scheduled', 'published', 'archived'] as const
export type ArticleStatus = (typeof articleStatuses)[number]

/** `submitted`: an author asks for publication; `changed`: public, and written on since. */
export const staffArticleStatuses = [...articleStatuses, 'submitted', 'changed'] as const
export type StaffArticleStatus = (typeof staffArticleStatuses)[number]

export const staffArticleFilters = z.object({
  kind: z.enum(articleKinds).optional(),
  status: z.enum(staffArticleStatuses).optional(),
  authorId: z.string().max(64).optional(),
  /** A tag as the draft has it, by name. */
  tag: z.string().max(40).optional(),
  /** A piece of the title, summary or address, as the draft has them. */
  search: z.string().max(200).optional(),
})
export type StaffArticleFilters = z.infer<typeof staffArticleFilters>

export type StaffArticleRow = {
  id: string
  kind: (typeof articleKinds)[number]
  status: ArticleStatus
  publishAt: Date | null
  /** As the draft has them. */
  title: string
  slug: string
  authors: { id: string; name: string }[]
  tags: string[]
  /** Written on since it was published. */
  isChanged: boolean
  submittedAt: Date | null
  savedAt: Date
  /** Who saved last; null where it was no person. */
  savedBy: string | null
  ratingSum: number
  ratingCount: number
}

export type StaffArticleList = {
  rows: StaffArticleRow[]
  /** How many fit the other filters, per status. Who is `submitted` or `changed` counts there and under its own status. */
  counts: Record<StaffArticleStatus, number>
  /** The id to go on after; absent on the last page. */
  next?: string
}

/**
 * Articles and pages for those who write, the latest worked on first: all of them for who reads drafts or edits, else one's own. `after` is
 * the id of the last one seen. At most five queries. Throws `forbidden`.
 */
export async function listStaffArticles(
  reader: Reader,
  actor: Actor,
  filters: StaffArticleFilters,
  { after, limit }: { after?: string; limit: number },
): Promise<StaffArticleList> {
  authorizeReading(actor)
  const search = filters.search?.trim()
  const scope = and(
    seesAll(actor) ? undefined : await ownArticles(reader, actor),
    filters.kind ? eq(articles.kind, filters.kind) : undefined,
    filters.authorId ? namedAs(reader, filters.authorId) : undefined,
    filters.tag ? contains(draftText('tags'), JSON.stringify(filters.tag)) : undefined,
    search ? speaksOf(search) : undefined,
  )
  const status = filters.status ? statusConditions[filters.status] : undefined
  const found = await selectRows(reader, and(scope, status, isAfter(reader, after)), limit + 1)
  const page = found.slice(0, limit)
  return {
    rows: await completed(reader, page),
    counts: await countByStatus(reader, scope),
    next: found.length > limit ? page.at(-1)?.id : undefined,
  }
}

const isLive = inArray(articles.status, ['scheduled', 'published'])
const isChangedSince = and(isLive, eq(articleDrafts.isChanged, true))

const statusConditions: Record<StaffArticleStatus, SQL | undefined> = {
  draft: eq(articles.status, 'draft'),
  scheduled: eq(articles.status, 'scheduled'),
  published: eq(articles.status, 'published'),
  archived: eq(articles.status, 'archived'),
  submitted: isNotNull(articles.submittedAt),
  changed: isChangedSince,
}

/** A part of the draft: text as it is, a list as JSON. */
function draftText(part: 'title' | 'slug' | 'summary' | 'authorIds' | 'tags'): SQL<string> {
  return sql<string>`(${articleDrafts.contents} ->> ${sql.raw(`'${part}'`)})`
}

function speaksOf(text: string): SQL | undefined {
  return or(
    contains(draftText('title'), text),
    contains(draftText('summary'), text),
    contains(draftText('slug'), text),
  )
}

function isAfter(reader: Reader, after: string | undefined): SQL | undefined {
  if (!after) return undefined
  const seen = reader
    .select({ savedAt: articleDrafts.savedAt, id: articleDrafts.articleId })
    .from(articleDrafts)
    .where(eq(articleDrafts.articleId, after))
  return sql`(${articleDrafts.savedAt}, ${articleDrafts.articleId}) < (${seen})`
}

async function selectRows(reader: Reader, where: SQL | undefined, limit: number) {
  return await reader
    .select({
      id: articles.id,
      kind: articles.kind,
      status: articles.status,
      publishAt: articles.publishAt,
      title: draftText('title'),
      slug: draftText('slug'),
      authorIds: draftText('authorIds'),
      tags: draftText('tags'),
      isDraftChanged: articleDrafts.isChanged,
      submittedAt: articles.submittedAt,
      savedAt: articleDrafts.savedAt,
      savedBy: users.name,
      ratingSum: articles.ratingSum,
      ratingCount: articles.ratingCount,
    })
    .from(articles)
    .innerJoin(articleDrafts, eq(articleDrafts.articleId, articles.id))
    .leftJoin(users, eq(users.id, articleDrafts.savedBy))
    .where(where)
    .orderBy(desc(articleDrafts.savedAt), desc(articleDrafts.articleId))
    .limit(limit)
}

const names = z.array(z.string())

async function completed(
  reader: Reader,
  rows: Awaited<ReturnType<typeof selectRows>>,
): Promise<StaffArticleRow[]> {
  const read = rows.map(({ isDraftChanged, ...row }) => ({
    ...row,
    isChanged: isDraftChanged && (row.status === 'scheduled' || row.status === 'published'),
    authorIds: names.parse(JSON.parse(row.authorIds)),
    tags: names.parse(JSON.parse(row.tags)),
  }))
  const nameOf = await nameAuthors(
    reader,
    read.flatMap(({ authorIds }) => authorIds),
  )
  return read.map(({ authorIds, ...row }) => ({
    ...row,
    authors: authorIds.map((id) => ({ id, name: nameOf.get(id) ?? id })),
  }))
}

async function countByStatus(
  reader: Reader,
  scope: SQL | undefined,
): Promise<StaffArticleList['counts']> {
  const rows = await reader
    .select({
      status: articles.status,
      count: count(),
      submitted: count(articles.submittedAt),
      changed: sql<number>`count(case when ${isChangedSince} then 1 end)`.mapWith(Number),
    })
    .from(articles)
    .innerJoin(articleDrafts, eq(articleDrafts.articleId, articles.id))
    .where(scope)
    .groupBy(articles.status)
  const counts = { draft: 0, scheduled: 0, published: 0, archived: 0, submitted: 0, changed: 0 }
  for (const row of rows) {
    counts[row.status] = row.count
    counts.submitted += row.submitted
    counts.changed += row.changed
  }
  return counts
}
