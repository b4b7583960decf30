import { group, moved, type Placement, type Svg } from '@/demo/pictures/svg'

/** A drawn object around its own origin. */
export interface Thing {
  /** Outline without colours, from which the shadow is made. */
  silhouette: Svg
  body: Svg
  /** How far it rises from the table, in units: higher things throw wider and softer shadows. */
  height: number
  /** Coloured light that glass throws beside it; drawn blurred with the shadows. */
  glow?: Svg
}

/** Things at one height: all their shadows fall before any of their bodies is drawn. */
export type Level = Placed[]

export interface Placed {
  thing: Thing
  place: Placement
}

/** One picture before it is rasterised. Units: 800 × 1000 for goods, 1200 × 800 for wide pictures. */
export interface Scene {
  width: number
  height: number
  backdrop: string
  levels: Level[]
  /** Foliage outside the picture whose soft shadow falls into it. */
  foliage?: Svg
}

export const place = (thing: Thing, at: Placement): Placed => ({ thing, place: at })

/**
 * What a level lays on everything below it; rasterised small. The light stands upper left, so
 * shadows fall to the lower right, further the higher the thing. Each blur runs once per level.
 */
export function levelShadow(level: Level): Svg {
  const fallen = (reach: (height: number) => Placement) =>
    level.map(({ thing, place: at }) => moved(reach(thing.height), moved(at, thing.silhouette)))
  const soft = fallen((height) => ({ x: height * 0.85, y: height * 1.1 }))
  const near = fallen((height) => ({ x: 2 + height * 0.22, y: 3 + height * 0.28 }))
  const glow = level.map(({ thing, place: at }) => (thing.glow ? moved(at, thing.glow) : ''))
  return (
    group({ filter: 'url(#soft)' }, shade('#3a2a1c', 0.3, soft), ...glow) +
    group({ filter: 'url(#near)' }, shade('#2c1f15', 0.34, near))
  )
}

const shade = (colour: string, opacity: number, shapes: Svg[]): Svg =>
  group({ fill: colour, 'fill-opacity': opacity, 'stroke-opacity': opacity }, ...shapes)

export const levelBody = (level: Level): Svg =>
  level.map(({ thing, place: at }) => moved(at, straightened(thing.body, at.rotate ?? 0))).join('')

/**
 * Turns the weave back into line with the pixels: librsvg paints a turned pattern ten times slower,
 * and at a few degrees nobody sees the difference.
 */
function straightened(body: Svg, rotate: number): Svg {
  const used = ['cloth', 'laid'].filter((name) => body.includes(`url(#${name})`))
  const turn = Math.round(rotate * 10)
  if (turn === 0) return body
  return used.reduce(
    (markup, name) =>
      `<pattern id="${name}${turn}" href="#${name}" patternTransform="rotate(${-rotate})"/>${markup.replaceAll(`url(#${name})`, `url(#${name}${turn})`)}`,
    body,
  )
}
