import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { type MediaRendition, media } from '@/db/schema/media'
import type { MediaStatus, MediaView, PictureSourceView, PictureView } from '@/domain/media/views'
import { mediaPath } from '@/lib/paths'

/** What a picture's row must hold to be shown. */
export const pictureColumns = {
  alt: media.alt,
  width: media.width,
  height: media.height,
  renditions: media.renditions,
} as const

type PictureRow = { alt: string; width: number; height: number; renditions: MediaRendition[] }

/**
 * The pictures of these ids as pages show them. What is not in the library, not rendered yet or cannot be rendered is left out. One query.
 */
export async function listPicturesOf(
  reader: Reader,
  mediaIds: readonly string[],
): Promise<Map<string, PictureView>> {
  if (mediaIds.length === 0) return new Map()
  const rows = await reader
    .select({ id: media.id, ...pictureColumns })
    .from(media)
    .where(and(inArray(media.id, [...new Set(mediaIds)]), eq(media.status, 'ready')))
  return new Map(rows.map((row) => [row.id, pictureView(row)]))
}

/** A picture with the addresses of its renditions, from narrow to wide. */
export function pictureView({ alt, width, height, renditions }: PictureRow): PictureView {
  return { alt, width, height, sources: sourcesOf(renditions) }
}

/** A picture as those see it who choose one. */
export function mediaView(
  row: PictureRow & { id: string; fileName: string; status: MediaStatus },
): MediaView {
  const { id, fileName, alt, width, height, status, renditions } = row
  const url = sourcesOf(renditions)[0]?.jpeg ?? null
  return { mediaId: id, fileName, alt, width, height, status, url }
}

function sourcesOf(renditions: MediaRendition[]): PictureSourceView[] {
  const jpegs = new Map(
    renditions.filter(({ format }) => format === 'jpeg').map((jpeg) => [jpeg.width, jpeg]),
  )
  return renditions
    .filter(({ format }) => format === 'webp')
    .toSorted((a, b) => a.width - b.width)
    .flatMap((webp) => {
      const jpeg = jpegs.get(webp.width)
      if (!jpeg) return []
      return [{ width: webp.width, webp: mediaPath(webp.key), jpeg: mediaPath(jpeg.key) }]
    })
}
