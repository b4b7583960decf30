import { z } from 'zod'
import { examplePicture } from '@/app/api/v1/examples'
import type { PictureView } from '@/domain/catalog/views'

export const picture = z
  .object({
    alt: z.string().meta({ description: 'What the picture shows, in words.' }),
    width: z.int().meta({ description: 'Pixels of the widest source.' }),
    height: z.int(),
    sources: z
      .array(z.object({ width: z.int(), webp: z.string(), jpeg: z.string() }))
      .meta({ description: 'From narrow to wide. Addresses are paths of the shop.' }),
  })
  .meta({ id: 'Picture', example: examplePicture })

export function presentPicture(view: PictureView | undefined): z.infer<typeof picture> | null {
  if (!view) return null
  const { alt, width, height } = view
  const sources = view.sources.map(({ width, webp, jpeg }) => ({ width, webp, jpeg }))
  return { alt, width, height, sources }
}
