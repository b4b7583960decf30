import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { DomainError } from '@/lib/errors'

/** A camera of 50 megapixels is welcome. */
export const MAX_INPUT_PIXELS = 60_000_000
/** Only the first is kept; what has more was not made to be looked at. */
const MAX_FRAMES = 1000
/** By so many bytes at the beginning, every kind is known. */
export const SNIFFED_BYTES = 4100

/** What a picture's first bytes may say it is → the kind that sharp must find as well. SVG is not among them: it can carry script. */
const KINDS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/avif': 'heif',
  'image/gif': 'gif',
}

/** Judges by the first bytes of a file, never by its name. Throws `picture_kind_unknown`. */
export async function assertPictureKind(head: Uint8Array): Promise<void> {
  const found = await fileTypeFromBuffer(head)
  if (!found || !KINDS[found.mime]) throw new DomainError('picture_kind_unknown')
}

/**
 * Reads what a picture file says of itself, without decoding it: its pixels as it is looked at.
 * Throws `picture_kind_unknown`, `picture_too_large` and `picture_unreadable`.
 */
export async function inspectPicture(file: string): Promise<{ width: number; height: number }> {
  const found = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new DomainError('picture_unreadable', { reason: String(cause) })
    })
  const { width, height } = found.autoOrient
  if (!Object.values(KINDS).includes(found.format)) throw new DomainError('picture_kind_unknown')
  if (width * height > MAX_INPUT_PIXELS || (found.pages ?? 1) > MAX_FRAMES) {
    throw new DomainError('picture_too_large', { width, height, frames: found.pages ?? 1 })
  }
  return { width, height }
}
