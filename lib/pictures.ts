import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { DomainError } from '@/lib/errors'
import { MAX_INPUT_PIXELS } from '@/lib/inspect-picture'

/** In pixels: a phone, a phone with a dense screen or half a desk, and a whole desk. */
export const RENDITION_WIDTHS = [480, 960, 1600] as const

/** Raised when renditions come out differently, because a key's file never changes. */
const RENDERING = '1'
/** For one rendition; what takes longer was made to. */
const MAX_SECONDS = 30
const PAPER = '#ffffff'

export type PictureRendition = {
  key: string
  format: 'webp' | 'jpeg'
  width: number
  height: number
  bytes: number
}

export type RenderedPicture = {
  /** SHA-256 of the original, hex. */
  contentHash: string
  /** Of the widest rendition. */
  width: number
  height: number
  renditions: PictureRendition[]
  /** One for each rendition, to be stored under its key. */
  files: { key: string; bytes: Uint8Array; contentType: string }[]
}

/**
 * Makes what we keep of a picture (JPEG, PNG, WebP, AVIF, GIF or SVG): WebP and JPEG in every width that does not
 * enlarge it, upright, without metadata; of several frames the first. The same `original` for the same `owner` gets the same keys, and no
 * other owner does, so that files can go with whom they belong to. Takes a tenth of a second of a core per rendition: never inside a
 * transaction. Throws `picture_unreadable`.
 */
export async function renderPicture(original: Uint8Array, owner = ''): Promise<RenderedPicture> {
  const contentHash = createHash('sha256').update(original).digest('hex')
  const name = createHash('sha256')
    .update(RENDERING)
    .update(owner)
    .update(original)
    .digest('hex')
    .slice(0, 40)
  const picture = sharp(original, { limitInputPixels: MAX_INPUT_PIXELS })
    .timeout({ seconds: MAX_SECONDS })
    .autoOrient()
  const width = await widthOf(picture)
  const made = []
  for (const wanted of widthsFor(width)) {
    const sized = picture.clone().resize({ width: wanted, withoutEnlargement: true })
    const stem = `${name.slice(0, 2)}/${name}-${wanted}`
    made.push(await finish(sized.clone().webp({ quality: 80 }), `${stem}.webp`, 'webp'))
    const flat = sized.flatten({ background: PAPER }).jpeg({ quality: 80, progressive: true })
    made.push(await finish(flat, `${stem}.jpg`, 'jpeg'))
  }
  const renditions = made.map(({ rendition }) => rendition)
  const widest = renditions.at(-1)
  if (!widest) throw new DomainError('picture_unreadable')
  return {
    contentHash,
    width: widest.width,
    height: widest.height,
    renditions,
    files: made.map(({ file }) => file),
  }
}

function widthsFor(width: number): number[] {
  const fitting = RENDITION_WIDTHS.filter((wanted) => wanted <= width)
  const isBetween = width < RENDITION_WIDTHS[2] && !fitting.some((wanted) => wanted === width)
  return isBetween ? [...fitting, width] : fitting
}

async function widthOf(picture: Sharp): Promise<number> {
  const { autoOrient } = await readable(picture.metadata())
  return autoOrient.width
}

async function finish(picture: Sharp, key: string, format: 'webp' | 'jpeg') {
  const { data, info } = await readable(picture.toBuffer({ resolveWithObject: true }))
  const { width, height } = info
  return {
    rendition: { key, format, width, height, bytes: data.length },
    file: { key, bytes: data, contentType: `image/${format}` },
  }
}

/** sharp tells broken and oversized files by plain errors. */
async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    throw new DomainError('picture_unreadable', {
      reason: cause instanceof Error ? cause.message : String(cause),
    })
  }
}
