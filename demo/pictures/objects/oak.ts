import { darker, lighter } from '@/demo/pictures/colour'
import type { Thing } from '@/demo/pictures/scene'
import { circle, ellipse, group, moved, path, type Svg, stroke } from '@/demo/pictures/svg'

const SHADE = '#2c1f15'

/** A twig of oak with leaves and round galls. */
export function oakTwig(leaf: string, gall: string): Thing {
  const leaves = [
    { x: -150, y: -10, rotate: -128 },
    { x: -60, y: 12, rotate: 38, scale: 0.92 },
    { x: 30, y: -16, rotate: -32, scale: 1.05 },
    { x: 150, y: 6, rotate: 74, scale: 0.9 },
    { x: 168, y: -4, rotate: 24, scale: 0.8 },
  ]
  const galls: readonly (readonly [number, number, number])[] = [
    [-104, 32, 26],
    [-16, -42, 30],
    [66, 36, 27],
    [-48, 58, 21],
  ]
  const twig = 'M-250 26 C-160 0 -60 14 20 -6 C90 -22 130 4 178 -6'
  return {
    silhouette:
      stroke(twig, SHADE, 9) +
      leaves.map((at) => moved(at, path(OAK_LEAF))).join('') +
      galls.map(([x, y, r]) => circle(x, y, r)).join(''),
    height: 9,
    body: group(
      {},
      leaves.map((at, index) => moved(at, oakLeaf(index % 2 ? darker(leaf, 0.12) : leaf))).join(''),
      stroke(twig, '#5b4531', 9),
      stroke('M-250 24 C-160 -2 -60 12 20 -8 C90 -24 130 2 178 -8', '#8a6b4b', 3),
      galls
        .map(([x, y, r], index) =>
          gallBall({ x, y, radius: r, colour: gall, hasHole: index !== 1 }),
        )
        .join(''),
    ),
  }
}

const OAK_LEAF =
  'M0 0 C-14 -18 -30 -22 -32 -40 C-34 -54 -18 -52 -20 -62 C-24 -76 -46 -78 -44 -96 C-42 -110 -22 -102 -22 -114 C-24 -130 -40 -134 -34 -150 C-28 -166 -8 -158 0 -176 C8 -158 28 -166 34 -150 C40 -134 24 -130 22 -114 C22 -102 42 -110 44 -96 C46 -78 24 -76 20 -62 C18 -52 34 -54 32 -40 C30 -22 14 -18 0 0Z'

function oakLeaf(colour: string): Svg {
  return (
    path(OAK_LEAF, { fill: colour }) +
    path(`${OAK_LEAF.split(' C8 ')[0]} Z`, { fill: darker(colour, 0.3), opacity: 0.28 }) +
    stroke(
      'M0 0 V-160 M0 -34 L-22 -46 M0 -34 L22 -46 M0 -72 L-30 -92 M0 -72 L30 -92 M0 -116 L-24 -140 M0 -116 L24 -140',
      lighter(colour, 0.45),
      2,
      { opacity: 0.8 },
    )
  )
}

interface Gall {
  x: number
  y: number
  radius: number
  colour: string
  /** Whether the wasp has left. */
  hasHole: boolean
}

function gallBall({ x, y, radius, colour, hasHole }: Gall): Svg {
  return (
    circle(x + 3, y + 5, radius, { fill: '#1b1512', opacity: 0.25 }) +
    circle(x, y, radius, { fill: colour }) +
    circle(x, y, radius, { fill: 'url(#lamp)' }) +
    circle(x + radius * 0.25, y + radius * 0.3, radius * 0.74, {
      fill: darker(colour, 0.3),
      opacity: 0.35,
    }) +
    ellipse(x - radius * 0.32, y - radius * 0.36, [radius * 0.3, radius * 0.22], {
      fill: '#fff',
      opacity: 0.45,
    }) +
    (hasHole ? circle(x + radius * 0.3, y + radius * 0.05, radius * 0.15, { fill: '#3a2718' }) : '')
  )
}
