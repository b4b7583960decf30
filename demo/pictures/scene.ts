import { moved, type Placement, type Svg } from '@/demo/pictures/svg'

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

/** What a level lays on everything below it; rasterised small and blurred. */
export function levelShadow(level: Level): Svg {
  return level.map(({ thing, place: at }) => shadowOf(thing, at)).join('')
}

export const levelBody = (level: Level): Svg =>
  level.map(({ thing, place: at }) => moved(at, thing.body)).join('')

/** The light stands upper left, so everything falls to the lower right, further the higher the thing. */
function shadowOf(thing: Thing, at: Placement): Svg {
  const shape = moved(at, thing.silhouette)
  const { height } = thing
  const soft = `<g transform="translate(${height * 0.85} ${height * 1.1})" fill="#3a2a1c" fill-opacity=".30" stroke-opacity=".30" filter="url(#soft)">${shape}</g>`
  const near = `<g transform="translate(${2 + height * 0.22} ${3 + height * 0.28})" fill="#2c1f15" fill-opacity=".34" stroke-opacity=".34" filter="url(#near)">${shape}</g>`
  const glow = thing.glow ? `<g filter="url(#soft)">${moved(at, thing.glow)}</g>` : ''
  return soft + near + glow
}
