import { eq, inArray, or, sql } from 'drizzle-orm'
import { contains } from '@/db/dialect/contains'
import type { Reader } from '@/db/read'
import { media } from '@/db/schema/media'
import { DomainError } from '@/lib/errors'

export type Media = typeof media.$inferSelect

/** The picture whose original has this SHA-256 (hex), if it is in the library. */
export async function findMediaByHash(
  reader: Reader,
  contentHash: string,
): Promise<Media | undefined> {
  const [found] = await reader.select().from(media).where(eq(media.contentHash, contentHash))
  return found
}

/** Throws `not_found`. */
export async function getMedia(reader: Reader, mediaId: string): Promise<Media> {
  const [found] = await reader.select().from(media).where(eq(media.id, mediaId))
  if (!found) throw new DomainError('not_found', { mediaId })
  return found
}

/** Which of these keys of the private storage are uploads that a picture still waits for. */
export async function listClaimedUploads(
  reader: Reader,
  keys: readonly string[],
): Promise<Set<string | null>> {
  if (keys.length === 0) return new Set()
  const rows = await reader
    .select({ key: media.originalKey })
    .from(media)
    .where(inArray(media.originalKey, [...keys]))
  return new Set(rows.map(({ key }) => key))
}

/** Which of these keys of the public storage belong to pictures of the library. */
export async function listKeysInUse(reader: Reader, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await reader
    .select({ renditions: media.renditions })
    .from(media)
    .where(or(...keys.map((key) => contains(sql`cast(${media.renditions} as text)`, key))))
  return new Set(rows.flatMap(({ renditions }) => renditions.map(({ key }) => key)))
}
