import sharp from 'sharp'
import { randomFrom } from '@/demo/pictures/random'
import type { Svg } from '@/demo/pictures/svg'

const TILE = 256

/**
 * The `<pattern>`s for paper grain and book cloth, as small bitmaps: librsvg would need half a second
 * per picture to compute the same noise with `feTurbulence`. Made once per process.
 */
export function texturePatterns(): Promise<Svg> {
  patterns ??= Promise.all([
    pattern('grain', grain()),
    pattern('cloth', cloth()),
    pattern('laid', laid()),
  ]).then((all) => all.join(''))
  return patterns
}

let patterns: Promise<Svg> | undefined

/** One byte of grey and one of opacity per pixel. */
type Tile = Buffer

async function pattern(id: string, tile: Tile): Promise<Svg> {
  const png = await sharp(tile, { raw: { width: TILE, height: TILE, channels: 2 } })
    .toColourspace('b-w')
    .png({ compressionLevel: 6 })
    .toBuffer()
  const size = TILE / 2
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><image image-rendering="optimizeSpeed" width="${size}" height="${size}" href="data:image/png;base64,${png.toString('base64')}"/></pattern>`
}

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
