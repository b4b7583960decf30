import { z } from 'zod'
import { revision, revisionRow, staffArticle } from '@/app/api/v1/admin/articles/staff-article'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import { MAX_PREVIEW_DAYS } from '@/domain/publication/create-preview-link'
import { revisionNumber } from '@/domain/publication/list-revisions'
import type { ErrorCode } from '@/lib/errors'

const id = z.string().min(1).max(64)
const own: ErrorCode[] = ['not_found']
const tagged = { tag: 'Back office', scope: 'publication.write' } as const

export const listRevisionsOperation = operation({
  id: 'listRevisions',
  tag: 'Back office',
  scope: 'publication.read',
  summary: 'The history of an article or page',
  description: 'The latest first.',
  input: z.object({
    params: z.object({ id }),
    query: z.object({ cursor: cursorParameter(revisionNumber), limit: limitParameter(100, 50) }),
  }),
  answer: {
    status: 200,
    description: 'A page of the history.',
    schema: z.object({ revisions: z.array(revisionRow), nextCursor }),
  },
  errors: ['not_found'],
})

export const getRevisionOperation = operation({
  id: 'getRevision',
  tag: 'Back office',
  scope: 'publication.read',
  summary: 'A moment of the history with its text',
  description: 'Whole, as it was then.',
  input: z.object({ params: z.object({ id, revisionId: id }) }),
  answer: {
    status: 200,
    description: 'The revision.',
    schema: z.object({ revision }),
  },
  errors: ['not_found'],
})

export const restoreRevisionOperation = operation({
  ...tagged,
  id: 'restoreRevision',
  summary: 'Make the draft what it was then',
  description: 'Readers see none of it; what the draft said stays in the history.',
  input: z.object({
    params: z.object({ id, revisionId: id }),
    body: z.strictObject({
      version: z.int().min(1).meta({
        description: 'Of the draft you have read. What was typed since then is never thrown away.',
      }),
    }),
  }),
  example: { version: 4 },
  answer: {
    status: 200,
    description: 'The article or page as it is now.',
    schema: z.object({ article: staffArticle }),
  },
  errors: [...own, 'version_conflict'],
})

export const createPreviewLinkOperation = operation({
  ...tagged,
  id: 'createPreviewLink',
  summary: 'Let somebody without an account read the draft',
  description: 'Whoever has the link, for some days. It is told once.',
  idempotency: 'none',
  input: z.object({
    params: z.object({ id }),
    body: z.strictObject({ days: z.int().min(1).max(MAX_PREVIEW_DAYS).default(7) }),
  }),
  example: { days: 7 },
  answer: {
    status: 201,
    description: 'The link.',
    schema: z.object({
      preview: z.object({ id: z.string(), path: z.string(), expiresAt: moment }),
    }),
  },
  errors: own,
})

export const revokePreviewLinkOperation = operation({
  ...tagged,
  id: 'revokePreviewLink',
  summary: 'Make a preview link worthless',
  description: 'Doing it twice is the same.',
  input: z.object({ params: z.object({ id, linkId: id }) }),
  answer: { status: 200, description: 'It is worthless.', schema: z.object({ id: z.string() }) },
  errors: own,
})
