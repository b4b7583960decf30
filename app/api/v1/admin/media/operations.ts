import { z } from 'zod'
import { mediaDetails, mediaItem } from '@/app/api/v1/admin/media/media-item'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { operation } from '@/app/api/v1/operation'
import { addMediaInput } from '@/domain/media/add-media'
import { mediaFilters } from '@/domain/media/list-media'

const params = z.object({ id: z.string().min(1).max(64) })
const { alt } = addMediaInput.shape
const { search, need } = mediaFilters.shape

const one = {
  status: 200,
  description: 'The picture as it is now.',
  schema: z.object({ media: mediaDetails }),
} as const

export const listMediaOperation = operation({
  id: 'listMedia',
  tag: 'Back office',
  scope: 'media.write',
  summary: 'The library of pictures',
  description: 'The newest first.',
  input: z.object({
    query: z.object({
      q: search.meta({ description: 'Words of what pictures show, or of file names.' }),
      need: need.meta({
        description:
          '`undescribed`: nobody has said what they show; `failed`: they cannot be shown.',
      }),
      cursor: cursorParameter(z.string()),
      limit: limitParameter(100, 50),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of pictures.',
    schema: z.object({ media: z.array(mediaItem), nextCursor }),
  },
  errors: [],
})

export const uploadMediaOperation = operation({
  id: 'uploadMedia',
  tag: 'Back office',
  scope: 'media.write',
  summary: 'Send a picture to the library',
  description:
    'JPEG, PNG, WebP, AVIF or GIF, judged by what is in it. It is encoded anew, upright and without what the camera wrote into it; its variants are made afterwards (`status`). The same file again is the picture that is there.',
  input: z.object({
    body: z.object({
      alt: alt.optional().meta({ description: 'What the picture shows, in words.' }),
      file: z
        .unknown()
        .meta({ override: { type: 'string', format: 'binary' }, description: 'One picture.' }),
    }),
  }),
  bodyType: 'multipart/form-data',
  idempotency: 'none',
  answer: { ...one, status: 201 },
  errors: [
    'picture_kind_unknown',
    'picture_too_large',
    'picture_unreadable',
    'file_name_refused',
    'upload_broken_off',
    'invalid_input',
  ],
})

export const getMediaOperation = operation({
  id: 'getMedia',
  tag: 'Back office',
  scope: 'media.write',
  summary: 'A picture of the library',
  description: 'With every variant, and what shows it.',
  input: z.object({ params }),
  answer: one,
  errors: ['not_found'],
})

export const describeMediaOperation = operation({
  id: 'describeMedia',
  tag: 'Back office',
  scope: 'media.write',
  summary: 'Say what a picture shows',
  description: 'Wherever it is shown; for those who cannot see it.',
  input: z.object({ params, body: z.strictObject({ alt }) }),
  example: { alt: 'A wren on a mossy branch, singing' },
  answer: one,
  errors: ['not_found'],
})

export const removeMediaOperation = operation({
  id: 'removeMedia',
  tag: 'Back office',
  scope: 'media.write',
  summary: 'Remove a picture from the library',
  description: 'Only once nothing shows it; its files go with it.',
  input: z.object({ params }),
  answer: { status: 200, description: 'It is gone.', schema: z.object({ id: z.string() }) },
  errors: ['not_found', 'media_in_use'],
})
