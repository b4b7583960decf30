import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { media } from '@/db/schema/media'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { addMediaInput } from '@/domain/media/add-media'
import { DomainError } from '@/lib/errors'

export const describeMediaInput = z.object({
  mediaId: z.string(),
  alt: addMediaInput.shape.alt,
})
export type DescribeMediaInput = z.infer<typeof describeMediaInput>

/**
 * Says in words what a picture of the library shows, wherever it is shown. The same words again change nothing and ask for
 * no right. Throws `not_found`, and `forbidden` without the permission `media.write`.
 */
export async function describeMedia(
  tx: Tx,
  actor: Actor,
  input: DescribeMediaInput,
): Promise<void> {
  const { mediaId, alt } = describeMediaInput.parse(input)
  const [known] = await tx.select({ alt: media.alt }).from(media).where(eq(media.id, mediaId))
  if (!known) throw new DomainError('not_found', { mediaId })
  if (known.alt === alt) return
  authorize(actor, 'media.write')
  await tx.update(media).set({ alt }).where(eq(media.id, mediaId))
  const data = { before: { alt: known.alt }, after: { alt } }
  await recordEvent(tx, { name: 'media.described', actor, subject: mediaId, data })
}
