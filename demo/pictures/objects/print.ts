import { darker, lighter, pigment } from '@/demo/pictures/colour'
import { type Artwork, artwork, tint } from '@/demo/pictures/objects/artwork'
import type { Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import {
  box,
  circle,
  group,
  moved,
  num,
  path,
  rect,
  repeat,
  type Svg,
  stroke,
} from '@/demo/pictures/svg'

const frames = { oak: pigment.oak, black: '#2e2a28', white: '#f4efe6' } as const
export type Frame = keyof typeof frames

interface Size {
  width: number
  height: number
}

/** The bare sheet, with the deckle of a mould-made paper at its foot. */
export function printSheet(art: Artwork, { width, height }: Size, random: Random): Thing {
  const outline = deckled(width, height, random)
  return {
    silhouette: path(outline),
    height: 7,
    body: group(
      {},
      path(outline, { fill: art.kind === 'linocut' ? pigment.white : art.ground }),
      artwork(art, width, height, random),
      path(outline, { fill: 'url(#sheen)', opacity: 0.5 }),
      path(outline, { fill: 'none', stroke: '#8c7a63', 'stroke-width': 0.9, opacity: 0.5 }),
      signature(width, height),
    ),
  }
}

/** The print behind glass in a wooden frame with a mat. */
export function framedPrint(art: Artwork, frame: Frame, size: Size, random: Random): Thing {
  const wood = frames[frame]
  const rail = 26
  const outer = { width: size.width + 2 * (rail + 52), height: size.height + 2 * (rail + 56) }
  const mat = { width: outer.width - 2 * rail, height: outer.height - 2 * rail }
  return {
    silhouette: box(outer.width, outer.height, { rx: 2 }),
    height: 30,
    body: group(
      {},
      box(outer.width, outer.height, { rx: 2, fill: wood }),
      frameRails(outer, rail, wood),
      box(mat.width, mat.height, { fill: '#f8f4ea' }),
      rect([-mat.width / 2, -mat.height / 2, mat.width, 15], { fill: '#2c1f15', opacity: 0.16 }),
      rect([-mat.width / 2, -mat.height / 2, 11, mat.height], { fill: '#2c1f15', opacity: 0.12 }),
      box(size.width + 5, size.height + 5, { fill: '#d8cdb8' }),
      rect([-size.width / 2 - 2.5, -size.height / 2 - 2.5, size.width + 5, 3.4], {
        fill: '#a89a80',
      }),
      tint(art.kind === 'linocut' ? pigment.white : art.ground, size.width, size.height),
      artwork(art, size.width, size.height, random),
      glass(mat),
    ),
  }
}

function frameRails({ width, height }: Size, rail: number, wood: string): Svg {
  const x = width / 2
  const y = height / 2
  const inner = `L${x - rail} ${-y + rail}`
  const grain = (length: number) =>
    repeat(4, (index) =>
      stroke(
        `M${-length / 2 + 14} ${5 + index * 5} q${length / 4} ${index % 2 ? 3 : -3} ${length / 2} 0 t${length / 2 - 28} 0`,
        darker(wood, 0.4),
        0.7,
        { opacity: 0.3 },
      ),
    )
  return group(
    {},
    path(`M${-x} ${-y} H${x} ${inner} H${-x + rail}Z`, { fill: lighter(wood, 0.2) }),
    path(`M${-x} ${-y} L${-x + rail} ${-y + rail} V${y - rail} L${-x} ${y}Z`, {
      fill: lighter(wood, 0.08),
    }),
    path(`M${x} ${-y} V${y} L${x - rail} ${y - rail} V${-y + rail}Z`, { fill: darker(wood, 0.14) }),
    path(`M${-x} ${y} L${-x + rail} ${y - rail} H${x - rail} L${x} ${y}Z`, {
      fill: darker(wood, 0.22),
    }),
    moved({ y: -y }, grain(width)),
    moved({ y: y - rail }, grain(width)),
    moved({ x: x - rail, rotate: 90 }, moved({ y: -rail }, grain(height))),
    moved({ x: -x, rotate: 90 }, moved({ y: -rail }, grain(height))),
    stroke(
      `M${-x} ${-y} L${-x + rail} ${-y + rail} M${x} ${-y} L${x - rail} ${-y + rail} M${-x} ${y} L${-x + rail} ${y - rail} M${x} ${y} L${x - rail} ${y - rail}`,
      darker(wood, 0.5),
      1,
      { opacity: 0.45 },
    ),
    box(width - 2 * rail, height - 2 * rail, {
      fill: 'none',
      stroke: darker(wood, 0.5),
      'stroke-width': 2,
      opacity: 0.5,
    }),
    box(width - 1, height - 1, {
      fill: 'none',
      stroke: darker(wood, 0.35),
      'stroke-width': 1,
      opacity: 0.5,
    }),
  )
}

const glass = ({ width, height }: Size): Svg =>
  path(
    `M${num(-width / 2)} ${num(-height * 0.1)} L${num(width * 0.16)} ${num(-height / 2)} H${num(width * 0.4)} L${num(-width / 2)} ${num(height * 0.16)}Z`,
    { fill: '#fff', opacity: 0.1 },
  ) +
  path(
    `M${num(-width / 2)} ${num(height * 0.22)} L${num(width * 0.45)} ${num(-height / 2)} H${num(width * 0.49)} L${num(-width / 2)} ${num(height * 0.27)}Z`,
    { fill: '#fff', opacity: 0.08 },
  )

function deckled(width: number, height: number, random: Random): string {
  const x = width / 2
  const y = height / 2
  const steps = 46
  const foot = Array.from({ length: steps }, (_, index) => {
    const at = x - ((index + 1) / steps) * width
    return `L${num(at)} ${num(y + (random() - 0.5) * 3.6)}`
  })
  return `M${-x} ${-y} H${x} V${y} ${foot.join(' ')} Z`
}

/** The printer's pencilled line below the plate, and a blind stamp. */
const signature = (width: number, height: number): Svg =>
  moved(
    { x: width * 0.34, y: height * 0.465 },
    stroke('M-24 0 c4 -9 8 -9 7 0 s6 -6 9 -3 s5 3 8 -1 s6 -8 7 0 s8 -1 13 -3', '#6b6259', 1, {
      opacity: 0.7,
    }),
  ) +
  moved(
    { x: -width * 0.38, y: height * 0.455 },
    circle(0, 0, 9, { fill: 'none', stroke: '#a99a83', 'stroke-width': 1.2, opacity: 0.6 }),
  )
