import { pigment } from '@/demo/pictures/colour'
import { lettering } from '@/demo/pictures/lettering'
import { moved, num, path, type Svg, stroke } from '@/demo/pictures/svg'

/** A diagram on 800 units of width, its origin in the upper left corner. */
export interface Plate {
  height: number
  body: Svg
}

/** What lines and letters are drawn in. */
export const INK = '#4a3c30'
export const FAINT = '#9a8870'
export const PAPER = '#faf5e9'
export const RED = pigment.rosehip

type At = readonly [x: number, y: number]

export const label = (
  text: string,
  [x, y]: At,
  {
    size = 19,
    colour = INK,
    align,
  }: { size?: number; colour?: string; align?: 'start' | 'end' } = {},
): Svg => moved({ x, y }, lettering(text, { size, colour, weight: 1.05, tracking: 3.4, align }))

export const line = (d: string, width = 2, colour: string = INK): Svg => stroke(d, colour, width)

export const dashed = (d: string, width = 2, colour: string = INK): Svg =>
  stroke(d, colour, width, { 'stroke-dasharray': '7 7' })

/** A straight arrow from one point to another. */
export function arrow([x1, y1]: At, [x2, y2]: At, colour: string = INK, width = 2.4): Svg {
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
  return (
    stroke(`M${num(x1)} ${num(y1)} L${num(x2)} ${num(y2)}`, colour, width) +
    moved({ x: x2, y: y2, rotate: angle }, arrowHead(colour))
  )
}

export const arrowHead = (colour: string = INK): Svg =>
  path('M4 0 L-10 -6.5 L-6.5 0 L-10 6.5Z', { fill: colour })

/** A dimension between two points on a horizontal line. */
export const span = (from: number, to: number, y: number, text: string): Svg =>
  line(`M${from} ${y - 8} v16 M${to} ${y - 8} v16 M${from} ${y} H${to}`, 1.6, FAINT) +
  label(text, [(from + to) / 2, y - 13], { size: 15, colour: FAINT })
