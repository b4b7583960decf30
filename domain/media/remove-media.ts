import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { enqueue } from '@/db/queue'
import { media } from '@/db/schema/media'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { getMedia } from '@/domain/media/queries'
import { findMediaUses } from '@/domain/media/uses'
import { DomainError } from '@/lib/errors'

export const removeMediaInput = z.object({ mediaId: z.string() })
export type RemoveMediaInput = z.infer<typeof removeMediaInput>

/**
 * Takes a picture out of the library; a job removes its files, which nobody else has. Who begins to use it at the same moment keeps it or is
 * told that it is not there: foreign keys decide.
 * Throws `forbidden` without the permission `media.write`, `not_found`, and `media_in_use` (`uses`: how many things show it).
 */
export async function removeMedia(tx: Tx, actor: Actor, input: RemoveMediaInput): Promise<void> {
  authorize(actor, 'media.write')
  const { mediaId } = removeMediaInput.parse(input)
  await getMedia(tx, mediaId)
  const uses = await findMediaUses(tx, mediaId)
  if (uses.length > 0) throw new DomainError('media_in_use', { uses: uses.length })
  // What a job has added since then is among what was deleted.
  const [removed] = await tx.delete(media).where(eq(media.id, mediaId)).returning()
  if (!removed) throw new DomainError('not_found', { mediaId })
  const { alt, fileName, renditions, originalKey } = removed
  await recordEvent(tx, {
    name: 'media.removed',
    actor,
    subject: mediaId,
    data: { before: { alt, fileName } },
  })
  await enqueue(tx, {
    name: 'remove-media-files',
    payload: { publicKeys: renditions.map(({ key }) => key), privateKey: originalKey },
  })
}
