import { and, eq } from 'drizzle-orm'
import { type MediaRendition, media } from '@/db/schema/media'
import type { Tx } from '@/db/transact'

type Rendered = {
  mediaId: string
  /** The upload it was made from: another one has taken its place when they differ. */
  originalKey: string
  /** Of the widest rendition. */
  width: number
  height: number
  renditions: MediaRendition[]
}

/**
 * Shows a picture from now on by these renditions, whose files are stored. Answers false when their files are not wanted, because the
 * picture has been removed meanwhile; that somebody else has finished the same is fine.
 */
export async function finishRendering(tx: Tx, rendered: Rendered): Promise<boolean> {
  const { mediaId, originalKey, ...shown } = rendered
  await tx
    .update(media)
    .set({ ...shown, status: 'ready', originalKey: null })
    .where(isRenderingOf(mediaId, originalKey))
  return (await tx.$count(media, eq(media.id, mediaId))) > 0
}

/** Nothing can be made of this upload: whoever looks at the library is told so, and may remove it or send it again. */
export async function failRendering(tx: Tx, mediaId: string, originalKey: string): Promise<void> {
  await tx
    .update(media)
    .set({ status: 'failed', originalKey: null })
    .where(isRenderingOf(mediaId, originalKey))
}

function isRenderingOf(mediaId: string, originalKey: string) {
  return and(
    eq(media.id, mediaId),
    eq(media.status, 'rendering'),
    eq(media.originalKey, originalKey),
  )
}
