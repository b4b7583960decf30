import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { media } from '@/db/schema/media'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { newId } from '@/lib/ids'
import { MEDIA_KEY_PATTERN } from '@/lib/paths'

const pixels = z.int().min(1).max(100_000)

export const addMediaInput = z.object({
  /** Names the original: the same picture is kept once. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: z.string().trim().min(1).max(255),
  /** What the picture shows, for those who cannot see it; empty for ornament. */
  alt: z.string().trim().max(500),
  /** Of the widest rendition. */
  width: pixels,
  height: pixels,
  renditions: z
    .array(
      z.object({
        key: z.string().regex(MEDIA_KEY_PATTERN),
        format: z.enum(['webp', 'jpeg']),
        width: pixels,
        height: pixels,
        bytes: z.int().min(1),
      }),
    )
    .min(1)
    .max(20),
})
export type AddMediaInput = z.infer<typeof addMediaInput>

/**
 * Takes a picture into the library whose renditions are already stored, and answers with its id. The same picture
 * again is the one that is there, with the words it has.
 * Throws `forbidden` without the permission `media.write`.
 */
export async function addMedia(
  tx: Tx,
  actor: Actor,
  input: AddMediaInput,
): Promise<{ mediaId: string }> {
  authorize(actor, 'media.write')
  const [added] = await tx
    .insert(media)
    .values({ id: newId('med'), ...addMediaInput.parse(input) })
    .onConflictDoNothing({ target: media.contentHash })
    .returning({ mediaId: media.id })
  if (added) {
    await recordEvent(tx, { name: 'media.added', actor, subject: added.mediaId })
    return added
  }
  const [known] = await tx
    .select({ mediaId: media.id })
    .from(media)
    .where(eq(media.contentHash, input.contentHash))
  if (!known) throw new Error('A picture was refused as known, but is not there.')
  return known
}
