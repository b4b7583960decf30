import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { transact } from '@/db/transact'
import { failRendering, finishRendering } from '@/domain/media/finish-rendering'
import type { Payload } from '@/jobs/job-kinds'
import { isDomainError } from '@/lib/errors'
import { type RenderedPicture, renderPicture } from '@/lib/pictures'
import { privateStorage, publicStorage } from '@/providers/index'

const payloadShape = z.object({ mediaId: z.string(), originalKey: z.string() })

/**
 * Makes what is shown of an uploaded picture, then lets the upload go. Keys follow from picture and upload, so running twice makes the same
 * files once. Nothing is left of a picture that was removed meanwhile.
 */
export async function renderMedia(payload: Payload): Promise<void> {
  const { mediaId, originalKey } = payloadShape.parse(payload)
  const upload = await privateStorage().open(originalKey)
  const rendered = upload && (await render(await buffer(upload.body), mediaId))
  if (rendered) await show(rendered, mediaId, originalKey)
  // A job that runs again finds its upload gone and the picture ready, which this leaves as it is.
  else await transact((tx) => failRendering(tx, mediaId, originalKey))
  await privateStorage().remove(originalKey)
}

/** Undefined when nothing can be made of it; a later attempt would find the same. */
async function render(original: Buffer, mediaId: string): Promise<RenderedPicture | undefined> {
  try {
    return await renderPicture(original, mediaId)
  } catch (error) {
    if (isDomainError(error, 'picture_unreadable')) return undefined
    throw error
  }
}

async function show(
  { files, renditions, width, height }: RenderedPicture,
  mediaId: string,
  originalKey: string,
): Promise<void> {
  for (const { key, bytes, contentType } of files) {
    await publicStorage().put(key, bytes, contentType)
  }
  const shown = { mediaId, originalKey, renditions, width, height }
  const isWanted = await transact((tx) => finishRendering(tx, shown))
  if (isWanted) return
  for (const { key } of files) await publicStorage().remove(key)
}
