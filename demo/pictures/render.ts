import sharp from 'sharp'
import { composeScene } from '@/demo/pictures/compose'
import type { Drawing } from '@/demo/pictures/drawing'
import { lightDefs, paperGround } from '@/demo/pictures/light'
import { levelBody, levelShadow, type Scene } from '@/demo/pictures/scene'
import { rect, type Svg } from '@/demo/pictures/svg'
import { addGrain, texturePatterns } from '@/demo/pictures/texture'

export const PICTURE_WIDTHS = [480, 960, 1600] as const

/** A portrait is shown small. */
const PORTRAIT_WIDTHS = [240, 480] as const

export interface RenderedPicture {
  width: number
  height: number
  format: 'webp' | 'jpeg'
  bytes: Buffer
}

/** Light and shadow have no edges: a fifth of the size looks the same and costs almost nothing. */
const SOFT_SCALE = 5

/**
 * Draws a picture and encodes it in every width and both formats, in the order of the widths, WebP first.
 * It is rasterised once, at the widest; the encoders run at their fast settings, because a shop's
 * first start waits for all of this.
 */
export async function renderPicture(
  drawing: Drawing,
  widths: readonly number[] = drawing.subject === 'portrait' ? PORTRAIT_WIDTHS : PICTURE_WIDTHS,
): Promise<RenderedPicture[]> {
  const { data, info } = await rasterise(drawing, Math.max(...widths))
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const rendered = await Promise.all(
    widths.map(async (width) => {
      const pixels =
        width === info.width
          ? { data, info }
          : await sharp(data, { raw })
              .resize({ width, kernel: 'mitchell', fastShrinkOnLoad: true })
              .raw()
              .toBuffer({ resolveWithObject: true })
      const { height, channels } = pixels.info
      const encode = () => sharp(pixels.data, { raw: { width, height, channels } })
      const [webp, jpeg] = await Promise.all([
        encode().webp({ quality: 80, effort: 0 }).toBuffer(),
        encode().jpeg({ quality: 82, chromaSubsampling: '4:2:0' }).toBuffer(),
      ])
      return [
        { width, height, format: 'webp' as const, bytes: webp },
        { width, height, format: 'jpeg' as const, bytes: jpeg },
      ]
    }),
  )
  return rendered.flat()
}

async function rasterise(drawing: Drawing, width: number) {
  const svg = await drawSvg(composeScene(drawing), width)
  const drawn = await sharp(Buffer.from(svg), { limitInputPixels: false })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  addGrain(drawn.data, drawn.info.width)
  return drawn
}

async function drawSvg(scene: Scene, pixels: number): Promise<Svg> {
  const { width, height, backdrop, levels } = scene
  const base = rect([0, 0, width, height], { fill: backdrop })
  const ground = paperGround(backdrop, width, height)
  const layers = await Promise.all(
    levels.map(async (level, index) => {
      const below = (index === 0 ? ground : '') + levelShadow(level)
      return (await softImage(below, scene, pixels)) + levelBody(level)
    }),
  )
  const leaves = scene.foliage ? await softImage(foliageShadow(scene.foliage), scene, pixels) : ''
  return svgDocument(
    scene,
    pixels,
    lightDefs + (await texturePatterns(pixels / width)),
    base + layers.join('') + leaves,
  )
}

const foliageShadow = (leaves: Svg): Svg =>
  `<g filter="url(#far)" fill="#2c241c" stroke="#2c241c" opacity=".13">${leaves}</g>`

/** Everything without an edge (light, shadows) as a small bitmap that is stretched over the picture. */
async function softImage(shadow: Svg, scene: Scene, pixels: number): Promise<Svg> {
  const blur = (id: string, deviation: number) =>
    `<filter id="${id}" x="0" y="0" width="${scene.width}" height="${scene.height}" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${deviation}"/></filter>`
  const svg = svgDocument(
    scene,
    pixels / SOFT_SCALE,
    lightDefs + blur('soft', 20) + blur('near', 5.2) + blur('far', 9),
    shadow,
  )
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer()
  return `<image preserveAspectRatio="none" width="${scene.width}" height="${scene.height}" href="data:image/png;base64,${png.toString('base64')}"/>`
}

const svgDocument = ({ width, height }: Scene, pixels: number, defs: Svg, body: Svg): Svg =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${pixels}" height="${Math.round((pixels * height) / width)}"><defs>${defs}</defs>${body}</svg>`
