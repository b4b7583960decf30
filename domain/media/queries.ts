import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { media } from '@/db/schema/media'

export type Media = typeof media.$inferSelect

/** The picture whose original has this SHA-256 (hex), if it is in the library. */
export async function findMediaByHash(
  reader: Reader,
  contentHash: string,
): Promise<Media | undefined> {
  const [found] = await reader.select().from(media).where(eq(media.contentHash, contentHash))
  return found
}
