import { z } from 'zod'
import { moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import { authorFields } from '@/domain/publication/author-input'
import type { StaffAuthor } from '@/domain/publication/list-staff-authors'
import { authorPath } from '@/lib/paths'

const params = z.object({ id: z.string().min(1).max(64) })
const exampleId = 'aut_01jd3m6k8q2v5w7x9y0z1a2b3c'

export const staffAuthor = z
  .object({
    id: z.string(),
    slug: z.string(),
    path: z.string(),
    name: z.string(),
    bio: z.string().meta({ description: 'Markdown.' }),
    bioHtml: z.string(),
    mediaId: z.string().nullable().meta({ description: 'The portrait.' }),
    userId: z.string().nullable().meta({ description: 'The colleague who writes by this name.' }),
    version: z.int().meta({ description: 'To be sent with the next change.' }),
    articleCount: z.int().meta({ description: 'Texts that name them before readers.' }),
    updatedAt: moment,
  })
  .meta({
    id: 'StaffAuthor',
    example: {
      id: exampleId,
      slug: 'ada-fern',
      path: '/authors/ada-fern',
      name: 'Ada Fern',
      bio: 'Binds and writes.',
      bioHtml: '<p>Binds and writes.</p>',
      mediaId: null,
      userId: null,
      version: 2,
      articleCount: 3,
      updatedAt: '2026-11-23T09:30:00.000Z',
    },
  })

const fields = {
  ...authorFields,
  bio: authorFields.bio.meta({ description: 'Markdown.' }),
  mediaId: authorFields.mediaId.meta({ description: 'A picture of the library.' }),
  userId: authorFields.userId.meta({ description: 'A colleague.' }),
}
const anyFields = z.strictObject(fields).partial()

const answer = {
  status: 200,
  description: 'The author as they are now.',
  schema: z.object({ author: staffAuthor }),
} as const

export const listStaffAuthorsOperation = operation({
  id: 'listStaffAuthors',
  tag: 'Back office',
  scope: 'publication.read',
  summary: 'Everybody whom articles name',
  description: 'By name.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'All of them.',
    schema: z.object({ authors: z.array(staffAuthor) }),
  },
  errors: [],
})

export const createAuthorOperation = operation({
  id: 'createAuthor',
  tag: 'Back office',
  scope: 'publication.edit',
  summary: 'Add a name that articles can bear',
  description: 'Of a colleague, or of somebody from outside.',
  input: z.object({ body: anyFields.required({ name: true }) }),
  example: { name: 'Ada Fern', bio: 'Binds and writes.' },
  answer: { ...answer, status: 201 },
  errors: ['slug_taken'],
})

export const getStaffAuthorOperation = operation({
  id: 'getStaffAuthor',
  tag: 'Back office',
  scope: 'publication.read',
  summary: 'One author',
  description: 'As colleagues see them.',
  input: z.object({ params }),
  answer,
  errors: ['not_found'],
})

export const changeAuthorOperation = operation({
  id: 'changeAuthor',
  tag: 'Back office',
  scope: 'publication.write',
  summary: 'Change an author',
  description:
    'The parts that are named, for readers at once. Needs the scope `publication.edit` for others than oneself. Another `slug` makes the old one lead to it.',
  input: z.object({
    params,
    body: anyFields.extend({
      version: z.int().min(1).meta({
        description: 'The one you have read. A change made since then is never overwritten.',
      }),
    }),
  }),
  example: { version: 2, bio: 'Binds, writes, sails.' },
  answer,
  errors: ['not_found', 'version_conflict', 'slug_taken'],
})

export const removeAuthorOperation = operation({
  id: 'removeAuthor',
  tag: 'Back office',
  scope: 'publication.edit',
  summary: 'Remove an author',
  description: 'Only where no article and no draft names them.',
  input: z.object({ params }),
  answer: { status: 200, description: 'They are gone.', schema: z.object({ id: z.string() }) },
  errors: ['not_found', 'author_in_use'],
})

export function presentStaffAuthor(author: StaffAuthor): z.infer<typeof staffAuthor> {
  const { id, slug, name, bio, bioHtml, mediaId, account, version, articleCount } = author
  return {
    id,
    slug,
    path: authorPath(slug),
    name,
    bio,
    bioHtml,
    mediaId,
    userId: account?.userId ?? null,
    version,
    articleCount,
    updatedAt: author.updatedAt.toISOString(),
  }
}
