import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { enqueue } from '@/db/queue'
import { media } from '@/db/schema/media'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { addMediaInput } from '@/domain/media/add-media'
import { describeMedia } from '@/domain/media/describe-media'
import { newId } from '@/lib/ids'
import { MEDIA_KEY_PATTERN } from '@/lib/paths'

export const takeInUploadInput = addMediaInput.omit({ renditions: true }).extend({
  /** Where the upload lies in the private storage; nobody else uses this key. */
  originalKey: z.string().regex(MEDIA_KEY_PATTERN),
})
export type TakeInUploadInput = z.infer<typeof takeInUploadInput>

/**
 * Takes an uploaded picture into the library, whose variants a job makes. `width` and `height` are those of the upload until then. The same
 * picture again is the one that is there, with the words it has if it has any; one that could not be rendered gets another chance. The upload belongs to
 * the row only while `original_key` names it: look there before keeping or removing it.
 * Throws `forbidden` without the permission `media.write`.
 */
export async function takeInUpload(
  tx: Tx,
  actor: Actor,
  input: TakeInUploadInput,
): Promise<{ mediaId: string }> {
  authorize(actor, 'media.write')
  const upload = takeInUploadInput.parse(input)
  const addedBy = colleagueIdOf(actor)
  const [inserted] = await tx
    .insert(media)
    .values({ id: newId('med'), ...upload, renditions: [], status: 'rendering', addedBy })
    .onConflictDoNothing({ target: media.contentHash })
    .returning({ mediaId: media.id })
  if (inserted) {
    await recordEvent(tx, { name: 'media.added', actor, subject: inserted.mediaId })
    await enqueueRendering(tx, inserted.mediaId, upload.originalKey)
    return inserted
  }
  const [known] = await tx
    .select({ mediaId: media.id, alt: media.alt })
    .from(media)
    .where(eq(media.contentHash, upload.contentHash))
  if (!known) throw new Error('A picture was refused as known, but is not there.')
  const { mediaId } = known
  await tryAgain(tx, mediaId, upload)
  if (known.alt === '') await describeMedia(tx, actor, { mediaId, alt: upload.alt })
  return { mediaId }
}

async function tryAgain(
  tx: Tx,
  mediaId: string,
  { originalKey, width, height }: TakeInUploadInput,
): Promise<void> {
  const revived = await tx
    .update(media)
    .set({ status: 'rendering', originalKey, width, height })
    .where(and(eq(media.id, mediaId), eq(media.status, 'failed')))
    .returning({ id: media.id })
  if (revived.length > 0) await enqueueRendering(tx, mediaId, originalKey)
}

async function enqueueRendering(tx: Tx, mediaId: string, originalKey: string): Promise<void> {
  await enqueue(tx, { name: 'render-media', payload: { mediaId, originalKey } })
}
