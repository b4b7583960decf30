import { z } from 'zod'
import { moment } from '@/app/api/v1/moment'
import { picture, presentPicture } from '@/app/api/v1/picture'
import type { Reader } from '@/db/read'
import type { Actor } from '@/domain/accounts/actor'
import { mediaView, pictureView } from '@/domain/media/pictures'
import { getMedia } from '@/domain/media/queries'
import { listMediaUses } from '@/domain/publication/list-media-uses'

export const mediaItem = z
  .object({
    mediaId: z.string(),
    fileName: z.string().meta({ description: 'As it was sent.' }),
    alt: z.string().meta({ description: 'What the picture shows, in words.' }),
    width: z
      .int()
      .meta({ description: 'Pixels of the widest variant, or of the upload until it is there.' }),
    height: z.int(),
    status: z.enum(['rendering', 'ready', 'failed']).meta({
      description:
        '`rendering`: its variants are being made, ask again in a second; `failed`: nothing could be made of it.',
    }),
    url: z.string().nullable().meta({
      description: 'Path of the narrowest variant; null while there is none.',
    }),
  })
  .meta({ id: 'Media' })

export const mediaDetails = mediaItem.extend({
  createdAt: moment,
  picture: picture.nullable().meta({ description: 'Every variant; null while there is none.' }),
  uses: z
    .array(
      z.object({
        kind: z.enum([
          'product',
          'variant',
          'collection',
          'article',
          'page',
          'author',
          'front-page',
          'order',
        ]),
        id: z
          .string()
          .meta({ description: 'Of the product for a variant; empty for the front page.' }),
        title: z.string(),
      }),
    )
    .meta({ description: 'What shows it. It can be removed once nothing does.' }),
  hiddenUses: z.int().meta({
    description: 'How many things more show it that the asker has no right to see.',
  }),
})

/** A picture as it is now, in the transaction that has just changed it too. */
export async function mediaAnswer(reader: Reader, actor: Actor, mediaId: string) {
  const row = await getMedia(reader, mediaId)
  const { uses, hidden } = await listMediaUses(reader, actor, mediaId)
  return {
    media: {
      ...mediaView(row),
      createdAt: row.createdAt.toISOString(),
      picture: row.status === 'ready' ? presentPicture(pictureView(row)) : null,
      uses,
      hiddenUses: hidden,
    },
  }
}
