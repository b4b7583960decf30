import type { Random } from '@/demo/pictures/random'

/** A piece of SVG markup. */
export type Svg = string

type Attributes = Record<string, string | number | undefined>

/** One element; numbers are cut to two decimals, attributes without a value are left out. */
function el(name: string, attributes: Attributes, ...children: Svg[]): Svg {
  const written = Object.entries(children.length === 0 ? paintOpacity(attributes) : attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}="${typeof value === 'number' ? num(value) : value}"`)
    .join(' ')
  return `<${name} ${written}>${children.join('')}</${name}>`
}

/** librsvg paints `opacity` through a surface of its own, ten times slower than transparent paint. */
function paintOpacity({ opacity, ...attributes }: Attributes): Attributes {
  if (opacity === undefined) return attributes
  return { ...attributes, 'fill-opacity': opacity, 'stroke-opacity': opacity }
}

export const path = (d: string, attributes: Attributes = {}): Svg =>
  el('path', { d, ...attributes })

/** A rectangle around the origin. */
export const box = (width: number, height: number, attributes: Attributes = {}): Svg =>
  el('rect', { x: -width / 2, y: -height / 2, width, height, ...attributes })

export const rect = (
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
  attributes: Attributes = {},
): Svg => el('rect', { x, y, width, height, ...attributes })

export const circle = (cx: number, cy: number, r: number, attributes: Attributes = {}): Svg =>
  el('circle', { cx, cy, r, ...attributes })

export const ellipse = (
  cx: number,
  cy: number,
  [rx, ry]: readonly [rx: number, ry: number],
  attributes: Attributes = {},
): Svg => el('ellipse', { cx, cy, rx, ry, ...attributes })

/** A stroke without fill and with round ends. */
export const stroke = (
  d: string,
  colour: string,
  width: number,
  attributes: Attributes = {},
): Svg =>
  path(d, {
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...attributes,
  })

export interface Placement {
  x?: number
  y?: number
  /** Degrees, clockwise. */
  rotate?: number
  scale?: number
  mirror?: boolean
}

export function transform({
  x = 0,
  y = 0,
  rotate = 0,
  scale = 1,
  mirror = false,
}: Placement): string {
  const size = mirror ? `scale(${num(-scale)} ${num(scale)})` : `scale(${num(scale)})`
  return `translate(${num(x)} ${num(y)}) rotate(${num(rotate)}) ${size}`
}

export const moved = (placement: Placement, ...children: Svg[]): Svg =>
  el('g', { transform: transform(placement) }, ...children)

export const group = (attributes: Attributes, ...children: Svg[]): Svg =>
  el('g', attributes, ...children)

/** `children` cut to the outline of `shape`; the random id keeps clips of one picture apart. */
export function clipped(random: Random, shape: Svg, ...children: Svg[]): Svg {
  const id = `cut${Math.floor(random() * 2 ** 32).toString(36)}`
  return el('clipPath', { id }, shape) + group({ 'clip-path': `url(#${id})` }, ...children)
}

export const num = (value: number): string => String(Math.round(value * 100) / 100)

/** A list of things drawn one after the other. */
export const repeat = (count: number, draw: (index: number) => Svg): Svg =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')
