import { z } from 'zod'
import { moment } from '@/app/api/v1/moment'
import { articleKinds } from '@/domain/publication/article-input'
import type { StaffArticle } from '@/domain/publication/get-staff-article'
import type { Revision, RevisionRow } from '@/domain/publication/list-revisions'
import { articleStatuses, type StaffArticleRow } from '@/domain/publication/list-staff-articles'
import { articlePath, pagePath } from '@/lib/paths'

const kind = z.enum(articleKinds)
const status = z.enum(articleStatuses).meta({
  description: 'A `scheduled` text is public from `publishAt` on.',
})
const version = z.int().meta({ description: 'To be sent with the next change.' })
const submittedAt = moment.nullable().meta({
  description: 'Since when its author asks for publication.',
})

const exampleContents = {
  title: 'How long is wet ink wet?',
  slug: 'how-long-is-wet-ink-wet',
  summary: 'Forty seconds, or a week.',
  takeaways: ['Blot it.'],
  body: 'It depends on the **paper**.',
  coverMediaId: null,
  focalPoint: null,
  seoTitle: '',
  seoDescription: '',
  socialMediaId: null,
  authorIds: ['aut_01jd3m6k8q2v5w7x9y0z1a2b3c'],
  tags: ['Ink'],
}

export const contents = z
  .object({
    title: z.string(),
    slug: z.string(),
    summary: z.string(),
    takeaways: z.array(z.string()),
    body: z.string().meta({ description: 'Markdown.' }),
    coverMediaId: z.string().nullable(),
    focalPoint: z.object({ x: z.number(), y: z.number() }).nullable(),
    seoTitle: z.string(),
    seoDescription: z.string(),
    socialMediaId: z.string().nullable(),
    authorIds: z.array(z.string()),
    tags: z.array(z.string()),
  })
  .meta({ id: 'ArticleContents', example: exampleContents })

const example = {
  id: 'art_01jd3m6k8q2v5w7x9y0z1a2b3c',
  kind: 'article',
  slug: exampleContents.slug,
  path: `/articles/${exampleContents.slug}`,
  status: 'published',
  publishAt: '2026-11-23T09:30:00.000Z',
  isVisible: true,
  submittedAt: null,
  comments: 'open',
  rating: { sum: 9, count: 2 },
  version: 4,
  isChanged: false,
  contents: exampleContents,
  authors: [{ id: 'aut_01jd3m6k8q2v5w7x9y0z1a2b3c', slug: 'ada-fern', name: 'Ada Fern' }],
  missing: [],
  formerSlugs: [],
  previews: [],
  savedAt: '2026-11-23T09:30:00.000Z',
  savedBy: 'Ada Fern',
  createdAt: '2026-11-23T09:30:00.000Z',
  updatedAt: '2026-11-23T09:30:00.000Z',
}

export const staffArticle = z
  .object({
    id: z.string(),
    kind,
    slug: z.string(),
    path: z.string().meta({ description: 'Where readers find it, or would.' }),
    status,
    publishAt: moment.nullable(),
    isVisible: z.boolean().meta({ description: 'Whether readers see it now.' }),
    submittedAt,
    comments: z.enum(['open', 'closed', 'off']),
    rating: z.object({ sum: z.int(), count: z.int() }),
    version,
    isChanged: z.boolean().meta({ description: 'Written on since it was published.' }),
    contents,
    authors: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() })),
    missing: z.array(z.string()).meta({ description: 'Fields it lacks for readers.' }),
    formerSlugs: z.array(z.string()).meta({ description: 'Addresses that lead to this one.' }),
    previews: z
      .array(z.object({ id: z.string(), createdAt: moment, expiresAt: moment }))
      .meta({ description: 'Links by which others read the draft.' }),
    savedAt: moment,
    savedBy: z.string().nullable(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'StaffArticle', description: 'An article or page as colleagues see it.', example })

export const staffArticleRow = z
  .object({
    id: z.string(),
    kind,
    status,
    publishAt: moment.nullable(),
    title: z.string(),
    slug: z.string(),
    authors: z.array(z.object({ id: z.string(), name: z.string() })),
    tags: z.array(z.string()),
    isChanged: z.boolean(),
    submittedAt,
    savedAt: moment,
    savedBy: z.string().nullable(),
    rating: z.object({ sum: z.int(), count: z.int() }),
  })
  .meta({ id: 'StaffArticleRow' })

export const revisionRow = z
  .object({
    id: z.string(),
    number: z.int().meta({ description: 'From 1 on, without a gap.' }),
    reason: z.enum(['created', 'saved', 'checkpoint', 'published', 'restored']),
    createdAt: moment,
    savedBy: z.string().nullable(),
  })
  .meta({ id: 'ArticleRevisionRow' })

export const revision = revisionRow.extend({ contents }).meta({ id: 'ArticleRevision' })

export function presentStaffArticle(article: StaffArticle): z.infer<typeof staffArticle> {
  const { id, kind, slug, status, isVisible, comments, draft, authors } = article
  return {
    id,
    kind,
    slug,
    path: kind === 'page' ? pagePath(slug) : articlePath(slug),
    status,
    publishAt: article.publishAt?.toISOString() ?? null,
    isVisible,
    submittedAt: article.submittedAt?.toISOString() ?? null,
    comments,
    rating: { sum: article.ratingSum, count: article.ratingCount },
    version: draft.version,
    isChanged: draft.isChanged,
    contents: draft.contents,
    authors,
    missing: article.missing,
    formerSlugs: article.formerSlugs,
    previews: article.previewLinks.map((link) => ({
      id: link.id,
      createdAt: link.createdAt.toISOString(),
      expiresAt: link.expiresAt.toISOString(),
    })),
    savedAt: draft.savedAt.toISOString(),
    savedBy: draft.savedBy?.name ?? null,
    createdAt: article.createdAt.toISOString(),
    updatedAt: article.updatedAt.toISOString(),
  }
}

export function presentArticleRow(row: StaffArticleRow): z.infer<typeof staffArticleRow> {
  const { ratingSum, ratingCount, ...rest } = row
  return {
    ...rest,
    publishAt: row.publishAt?.toISOString() ?? null,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    savedAt: row.savedAt.toISOString(),
    rating: { sum: ratingSum, count: ratingCount },
  }
}

export function presentRevisionRow(row: RevisionRow): z.infer<typeof revisionRow> {
  const { id, number, reason, createdAt, savedBy } = row
  return { id, number, reason, createdAt: createdAt.toISOString(), savedBy }
}

export function presentRevision(one: Revision): z.infer<typeof revision> {
  return { ...presentRevisionRow(one), contents: one.contents }
}
