import sharp from 'sharp'
import { randomFrom } from '@/demo/pictures/random'
import type { Svg } from '@/demo/pictures/svg'

const TILE = 256

/**
 * The `<pattern>`s for book cloth and laid paper, as small bitmaps: librsvg would need half a second
 * per picture to compute the same noise with `feTurbulence`. A pixel of a bitmap becomes one of the picture, which has
 * `pixelsPerUnit` of them: to scale the bitmaps takes three times as long as all the rest.
 */
export async function texturePatterns(pixelsPerUnit: number): Promise<Svg> {
  bitmaps ??= Promise.all([bitmap('cloth', cloth()), bitmap('laid', laid())])
  const size = TILE / pixelsPerUnit
  return (await bitmaps).map((one) => pattern(one, size)).join('')
}

/**
 * Strews paper grain over finished pixels of three bytes each. librsvg would take as long for it as for everything else in the
 * picture together.
 */
export function addGrain(pixels: Buffer, width: number): void {
  grainTile ??= grain()
  const stride = width * 3
  for (let start = 0, row = 0; start < pixels.length; start += stride, row = (row + 1) % TILE) {
    addGrainToRow(pixels.subarray(start, start + stride), grainTile, row * TILE)
  }
}

function addGrainToRow(pixels: Uint8Array, tile: Tile, row: number): void {
  for (let offset = 0, column = 0; offset < pixels.length; column = (column + 1) % TILE) {
    const at = (row + column) * 2
    const share = tile[at + 1] ?? 0
    const kept = 255 - share
    const added = (tile[at] ?? 0) * share + 127
    for (const end = offset + 3; offset < end; offset++) {
      pixels[offset] = ((pixels[offset] ?? 0) * kept + added) / 255
    }
  }
}

let grainTile: Tile | undefined

/** Made once per process. */
let bitmaps: Promise<Bitmap[]> | undefined

/** One byte of grey and one of opacity per pixel. */
type Tile = Buffer

interface Bitmap {
  id: string
  href: string
}

async function bitmap(id: string, tile: Tile): Promise<Bitmap> {
  const png = await sharp(tile, { raw: { width: TILE, height: TILE, channels: 2 } })
    .toColourspace('b-w')
    .png({ compressionLevel: 6 })
    .toBuffer()
  return { id, href: `data:image/png;base64,${png.toString('base64')}` }
}

const pattern = ({ id, href }: Bitmap, size: number): Svg =>
  `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><image image-rendering="optimizeSpeed" width="${size}" height="${size}" href="${href}"/></pattern>`

/** Positive values lighten, negative ones darken; 1 is opaque. */
function tile(value: (x: number, y: number) => number): Tile {
  const pixels = Buffer.alloc(TILE * TILE * 2)
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      const strength = value(x, y)
      const offset = (y * TILE + x) * 2
      pixels[offset] = strength > 0 ? 255 : 40
      pixels[offset + 1] = Math.min(255, Math.round(Math.abs(strength) * 255))
    }
  }
  return pixels
}

function grain(): Tile {
  const random = randomFrom('grain')
  const coarse = Array.from({ length: 64 * 64 }, () => random() - 0.5)
  return tile((x, y) => {
    const blotch = coarse[(y >> 2) * 64 + (x >> 2)] ?? 0
    return (random() - 0.5) * 0.045 + blotch * 0.022
  })
}

/** Warp and weft: every thread has its own weight, and crosses over and under in turn. */
function cloth(): Tile {
  const random = randomFrom('cloth')
  const warp = Array.from({ length: TILE / 2 }, () => random() - 0.5)
  const weft = Array.from({ length: TILE / 2 }, () => random() - 0.5)
  return tile((x, y) => {
    const column = x >> 1
    const row = y >> 1
    const isOver = (column + row) % 2 === 0
    const thread = (isOver ? warp[column] : weft[row]) ?? 0
    const relief = isOver ? 0.05 : -0.07
    return relief + thread * 0.07 + (random() - 0.5) * 0.09
  })
}

/** The fine ribs of laid paper. */
function laid(): Tile {
  const random = randomFrom('laid')
  return tile((_x, y) => (y % 8 < 2 ? -0.03 : 0.012) + (random() - 0.5) * 0.035)
}
