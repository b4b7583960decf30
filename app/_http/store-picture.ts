import { createHash } from 'node:crypto'
import { readAfterWrite } from '@/app/_http/read-after-write'
import type { AddMediaInput } from '@/domain/media/add-media'
import { findMediaByHash } from '@/domain/media/queries'
import { DomainError } from '@/lib/errors'
import { renderPicture } from '@/lib/pictures'
import { publicStorage } from '@/providers/index'

/** Each keeps a core busy for a second; more at once would starve the shop. */
const AT_ONCE = 2
/** Beyond, whoever asks is told to come back. */
const MAX_WAITING = 24

const MAX_NAME_LETTERS = 200

let running = 0
const waiting: (() => void)[] = []

export type StoredPicture = Omit<AddMediaInput, 'alt'>

/**
 * Makes and stores what we keep of an uploaded picture, outside any transaction and off the event loop; `addMedia` takes the
 * result into the library. One that is there already is not rendered again.
 * Throws `picture_unreadable` and `too_busy`.
 */
export async function storePicture(file: File): Promise<StoredPicture> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const fileName = file.name.trim().slice(-MAX_NAME_LETTERS) || 'picture'
  const contentHash = createHash('sha256').update(bytes).digest('hex')
  const known = await readAfterWrite((reader) => findMediaByHash(reader, contentHash))
  if (known) {
    const { width, height, renditions } = known
    return { contentHash, fileName, width, height, renditions }
  }
  return await inTurn(async () => {
    const { files, ...picture } = await renderPicture(bytes)
    for (const { key, bytes: body, contentType } of files) {
      await publicStorage().put(key, body, contentType)
    }
    return { ...picture, fileName }
  })
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAX_WAITING) throw new DomainError('too_busy')
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
