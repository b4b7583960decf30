import { and, desc, eq, inArray, lt, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { contains } from '@/db/dialect/contains'
import type { Reader } from '@/db/read'
import { media } from '@/db/schema/media'
import { mediaView } from '@/domain/media/pictures'
import type { MediaView } from '@/domain/media/views'

export const mediaFilters = z.object({
  /** Words of what pictures show or of their file names; all of them must be there. */
  search: z.string().trim().max(200).optional(),
  /** `undescribed`: nobody has said what they show; `failed`: they could not be rendered. */
  need: z.enum(['undescribed', 'failed']).optional(),
})
export type MediaFilters = z.infer<typeof mediaFilters>

const MAX_WORDS = 8
/** The newest, in a form. */
const CHOICES = 24

/** The library, the newest first. `after` is the id of the last one seen. One query. */
export async function listMedia(
  reader: Reader,
  { search = '', need }: MediaFilters,
  { after, limit }: { after?: string; limit: number },
): Promise<{ media: MediaView[]; next?: string }> {
  const rows = await reader
    .select()
    .from(media)
    .where(
      and(
        ...search.split(/\s+/).filter(Boolean).slice(0, MAX_WORDS).map(hasWord),
        need === 'undescribed' ? eq(media.alt, '') : undefined,
        need === 'failed' ? eq(media.status, 'failed') : undefined,
        after ? lt(media.id, after) : undefined,
      ),
    )
    .orderBy(desc(media.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  return { media: shown.map(mediaView), next: rows.length > limit ? shown.at(-1)?.id : undefined }
}

/** What a form offers to choose from: what is chosen already, and the newest of the library. At most two queries. */
export async function listMediaChoices(
  reader: Reader,
  chosen: readonly (string | null | undefined)[] = [],
): Promise<MediaView[]> {
  const { media: newest } = await listMedia(reader, {}, { limit: CHOICES })
  const known = new Set(newest.map(({ mediaId }) => mediaId))
  const missing = chosen.filter((id) => typeof id === 'string').filter((id) => !known.has(id))
  if (missing.length === 0) return newest
  const rows = await reader.select().from(media).where(inArray(media.id, missing))
  return [...rows.map(mediaView), ...newest]
}

function hasWord(word: string): SQL | undefined {
  return or(contains(media.alt, word), contains(media.fileName, word))
}
