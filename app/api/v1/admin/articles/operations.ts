import { z } from 'zod'
import { contentsBody, firstContentsBody } from '@/app/api/v1/admin/articles/contents-body'
import { staffArticle, staffArticleRow } from '@/app/api/v1/admin/articles/staff-article'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { givenMoment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import { articleContents, articleKinds } from '@/domain/publication/article-input'
import { staffArticleFilters } from '@/domain/publication/list-staff-articles'
import type { ErrorCode } from '@/lib/errors'

const { kind, status, authorId, tag, search } = staffArticleFilters.shape
const id = z.string().min(1).max(64)
const params = z.object({ id })
const version = z.int().min(1).meta({
  description: 'The one you have read. What was typed since then is never overwritten.',
})

const answer = {
  status: 200,
  description: 'The article or page as it is now.',
  schema: z.object({ article: staffArticle }),
} as const

const seen: ErrorCode[] = ['not_found']
const own: ErrorCode[] = ['not_found']
const tagged = { tag: 'Back office', scope: 'publication.write' } as const

export const listStaffArticlesOperation = operation({
  id: 'listStaffArticles',
  tag: 'Back office',
  scope: 'publication.read',
  summary: 'Articles and pages, whatever their status',
  description: 'The latest worked on first, with counts per status under the other filters.',
  input: z.object({
    query: z.object({
      kind,
      status: status.meta({
        description:
          '`submitted`: an author asks for publication; `changed`: public, and written on since.',
      }),
      authorId,
      tag: tag.meta({ description: 'By name, as the draft has it.' }),
      q: search.meta({ description: 'A piece of title, summary or address.' }),
      cursor: cursorParameter(z.string()),
      limit: limitParameter(100, 50),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of the list.',
    schema: z.object({
      articles: z.array(staffArticleRow),
      counts: z.object({
        draft: z.int(),
        scheduled: z.int(),
        published: z.int(),
        archived: z.int(),
        submitted: z.int(),
        changed: z.int(),
      }),
      nextCursor,
    }),
  },
  errors: [],
})

export const createArticleOperation = operation({
  ...tagged,
  id: 'createArticle',
  summary: 'Begin an article or a page',
  description:
    'As a draft that no reader sees. Without a `slug` it gets one from its title that is free.',
  input: z.object({
    body: z.strictObject({
      kind: z.enum(articleKinds),
      title: articleContents.shape.title,
      contents: firstContentsBody.optional(),
    }),
  }),
  example: { kind: 'article', title: 'How long is wet ink wet?', contents: { tags: ['Ink'] } },
  answer: { ...answer, status: 201 },
  errors: ['slug_taken'],
})

export const getStaffArticleOperation = operation({
  id: 'getStaffArticle',
  tag: 'Back office',
  scope: 'publication.read',
  summary: 'An article or page with its draft',
  description: 'What readers see of it is told by `GET /articles/{slug}`.',
  input: z.object({ params }),
  answer,
  errors: seen,
})

export const saveDraftOperation = operation({
  ...tagged,
  id: 'saveDraft',
  summary: 'Save the draft',
  description:
    'Readers see none of it until it is published. A `version_conflict` tells the present `version`, and when and by whom it was saved.',
  input: z.object({
    params,
    body: z.strictObject({
      version,
      contents: contentsBody,
      mode: z.enum(['auto', 'saved']).default('saved').meta({
        description: '`saved` makes a revision; `auto` does so every ten minutes at most.',
      }),
    }),
  }),
  example: {
    version: 4,
    contents: { title: 'How long is wet ink wet?', slug: 'wet-ink', body: 'Not long.' },
  },
  answer,
  errors: [...own, 'version_conflict'],
})

export const discardDraftOperation = operation({
  ...tagged,
  id: 'discardDraft',
  summary: 'Make the draft what was last published',
  description: 'What is thrown away stays among the revisions.',
  input: z.object({ params, body: z.strictObject({ version }) }),
  example: { version: 5 },
  answer,
  errors: [...own, 'version_conflict'],
})

export const publishArticleOperation = operation({
  ...tagged,
  id: 'publishArticle',
  summary: 'Lay the draft before readers',
  description:
    'Now, or from `publishAt` on; a time in the past is the date it bears. Needs the scope `publication.edit`, unless the settings let authors publish.',
  input: z.object({
    params,
    body: z.strictObject({
      version,
      publishAt: givenMoment.optional(),
    }),
  }),
  example: { version: 4, publishAt: '2026-12-01T08:00:00Z' },
  answer,
  errors: [
    ...own,
    'version_conflict',
    'article_not_ready',
    'article_not_publishable',
    'slug_taken',
  ],
})

export const unpublishArticleOperation = operation({
  ...tagged,
  id: 'unpublishArticle',
  summary: 'Take it back from readers',
  description: 'It is a draft again. Doing it twice is the same.',
  input: z.object({ params }),
  answer,
  errors: [...own, 'article_not_publishable'],
})

export const archiveArticleOperation = operation({
  ...tagged,
  id: 'archiveArticle',
  summary: 'Put it into the archive',
  description: 'No reader sees it, and nothing is deleted.',
  input: z.object({ params }),
  answer,
  errors: own,
})

export const reopenArticleOperation = operation({
  ...tagged,
  id: 'reopenArticle',
  summary: 'Take it out of the archive',
  description: 'As a draft.',
  input: z.object({ params }),
  answer,
  errors: own,
})

export const submitArticleOperation = operation({
  ...tagged,
  id: 'submitArticle',
  summary: 'Ask an editor to publish it',
  description: 'Editors get a mail.',
  input: z.object({ params }),
  answer,
  errors: [...own, 'article_not_ready', 'article_not_publishable'],
})

export const withdrawSubmissionOperation = operation({
  ...tagged,
  id: 'withdrawSubmission',
  summary: 'Ask no longer, or give it back to its author',
  description: 'Doing it twice is the same.',
  input: z.object({ params }),
  answer,
  errors: own,
})

export const changeCommentingOperation = operation({
  ...tagged,
  id: 'changeCommenting',
  summary: 'Say whether readers may comment',
  description: '`closed`: what was said stays readable; `off`: nothing is shown.',
  input: z.object({
    params,
    body: z.strictObject({ comments: z.enum(['open', 'closed', 'off']) }),
  }),
  example: { comments: 'closed' },
  answer,
  errors: own,
})
