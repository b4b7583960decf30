import { colourMotif, foilFor, inkMotif, type Motif } from '@/demo/pictures/botany/motif'
import { darker, lighter, mix } from '@/demo/pictures/colour'
import { lettering } from '@/demo/pictures/lettering'
import { marbling } from '@/demo/pictures/objects/marbling'
import type { Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import {
  box,
  circle,
  clipped,
  group,
  moved,
  num,
  path,
  rect,
  repeat,
  type Svg,
  stroke,
} from '@/demo/pictures/svg'

/** An envelope from behind: its flap closed, sealed with wax when a colour is given. */
export function envelope(
  colour: string,
  width: number,
  height: number,
  wax?: { colour?: string; random: Random },
): Thing {
  const x = width / 2
  const y = height / 2
  const flap = `M${-x} ${-y} L${-8} ${num(y * 0.16)} Q0 ${num(y * 0.24)} 8 ${num(y * 0.16)} L${x} ${-y}Z`
  return {
    silhouette: box(width, height, { rx: 3 }),
    height: 6,
    body: group(
      {},
      box(width, height, { rx: 3, fill: colour }),
      path(
        `M${-x} ${y} L-14 ${num(-y * 0.02)} Q0 ${num(-y * 0.12)} 14 ${num(-y * 0.02)} L${x} ${y}Z`,
        { fill: lighter(colour, 0.14) },
      ),
      stroke(
        `M${-x + 2} ${y - 1} L-14 ${num(-y * 0.02)} Q0 ${num(-y * 0.12)} 14 ${num(-y * 0.02)} L${x - 2} ${y - 1}`,
        darker(colour, 0.3),
        1,
        { opacity: 0.4 },
      ),
      moved({ x: 1.5, y: 4 }, path(flap, { fill: '#2c1f15', opacity: 0.2 })),
      path(flap, { fill: lighter(colour, 0.07) }),
      path(flap, { fill: 'url(#sheen)', opacity: 0.8 }),
      box(width, height, { rx: 3, fill: 'url(#laid)' }),
      box(width - 1, height - 1, {
        rx: 3,
        fill: 'none',
        stroke: darker(colour, 0.35),
        'stroke-width': 0.9,
        opacity: 0.4,
      }),
      wax?.colour ? moved({ y: y * 0.18, scale: height / 330 }, seal(wax.colour, wax.random)) : '',
    ),
  }
}

/** Poured and pressed wax. */
export function seal(colour: string, random: Random): Svg {
  const points = Array.from({ length: 16 }, (_, index) => {
    const angle = (index / 16) * Math.PI * 2
    const reach = 41 + random() * 7
    return [Math.cos(angle) * reach, Math.sin(angle) * reach] as const
  })
  const [first] = points
  const rim = points
    .map(([x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
      return `Q${num(x)} ${num(y)} ${num((x + nextX) / 2)} ${num((y + nextY) / 2)}`
    })
    .join(' ')
  const last = points.at(-1) ?? [0, 0]
  const start = `M${num(((first?.[0] ?? 0) + last[0]) / 2)} ${num(((first?.[1] ?? 0) + last[1]) / 2)}`
  return group(
    {},
    moved({ x: 3, y: 5 }, path(`${start} ${rim}Z`, { fill: '#1b1512', opacity: 0.3 })),
    path(`${start} ${rim}Z`, { fill: colour }),
    path(`${start} ${rim}Z`, { fill: 'url(#sheen)' }),
    circle(1, 1.5, 32, { fill: lighter(colour, 0.22), opacity: 0.7 }),
    circle(0, 0, 32, { fill: darker(colour, 0.12) }),
    moved(
      { y: 0, scale: 0.19 },
      inkMotif('foxglove', lighter(colour, 0.42), darker(colour, 0.12), random),
    ),
    stroke('M-36 -14 A38 38 0 0 1 -8 -37', '#fff', 3.4, { opacity: 0.35 }),
  )
}

/** A greeting card seen flat, its fold to the left. */
export function card(
  design: { ground: string; motif: Motif; line?: string; ink?: string },
  width: number,
  height: number,
  random: Random,
): Thing {
  const drawn = design.ink
    ? inkMotif(design.motif, design.ink, design.ground, random)
    : colourMotif(design.motif, random)
  return {
    silhouette: box(width, height, { rx: 2 }),
    height: 8,
    body: group(
      {},
      rect([-width / 2 + 4, -height / 2 + 3, width, height], { rx: 2, fill: '#efe6d4' }),
      box(width, height, { rx: 2, fill: design.ground }),
      moved(
        { y: design.line ? -height * 0.06 : 0, scale: (height / 280) * (design.line ? 0.68 : 0.8) },
        drawn,
      ),
      design.line
        ? moved(
            { y: height * 0.41 },
            lettering(design.line, {
              size: width * 0.042,
              colour: design.ink ?? '#4a3c30',
              tracking: 6,
            }),
          )
        : '',
      rect([-width / 2, -height / 2, 3, height], { fill: '#fff', opacity: 0.35 }),
      rect([-width / 2 + 5, -height / 2, 2, height], { fill: '#1b1512', opacity: 0.08 }),
      box(width, height, { rx: 2, fill: 'url(#sheen)', opacity: 0.6 }),
      box(width - 1, height - 1, {
        rx: 2,
        fill: 'none',
        stroke: darker(design.ground, 0.35),
        'stroke-width': 0.8,
        opacity: 0.35,
      }),
    ),
  }
}

/** A fanned pile of paper in one colour, a small printed head on the topmost sheet. */
export function paperPile(
  { colour, head, ink = '#5a4a3c' }: { colour: string; head?: Motif; ink?: string },
  width: number,
  height: number,
  random: Random,
): Thing {
  const sheets = repeat(5, (index) =>
    moved(
      {
        x: (4 - index) * 3.4 + (random() - 0.5) * 3,
        y: (4 - index) * 4,
        rotate: (random() - 0.5) * 1.6,
      },
      box(width, height, {
        rx: 1.5,
        fill: index % 2 ? colour : darker(colour, 0.05),
        stroke: darker(colour, 0.3),
        'stroke-width': 0.6,
        'stroke-opacity': 0.5,
      }),
    ),
  )
  return {
    silhouette: box(width + 8, height + 8, { rx: 2 }),
    height: 10,
    body: group(
      {},
      sheets,
      box(width, height, { rx: 1.5, fill: lighter(colour, 0.2) }),
      box(width, height, { fill: 'url(#laid)' }),
      box(width, height, { fill: 'url(#sheen)', opacity: 0.6 }),
      head
        ? moved(
            { y: -height * 0.38, scale: height / 1750 },
            inkMotif(head, ink, lighter(colour, 0.2), random),
          )
        : '',
      head ? stroke(`M${-width * 0.1} ${-height * 0.265} h${width * 0.2}`, ink, 1) : '',
    ),
  }
}

/** A printed paper band or a ribbon around something of the given width. */
export const band = (width: number, depth: number, colour: string, line?: string): Svg =>
  group(
    {},
    rect([-width / 2 - 1, -depth / 2 + 4, width + 4, depth], { fill: '#1b1512', opacity: 0.16 }),
    rect([-width / 2 - 1, -depth / 2, width + 2, depth], { fill: colour }),
    rect([-width / 2 - 1, -depth / 2, width + 2, depth], { fill: 'url(#round-x)', opacity: 0.4 }),
    line
      ? moved({ y: 6 }, lettering(line, { size: 12, colour: foilFor(colour), tracking: 5 }))
      : '',
  )

export type Pattern =
  | { kind: 'motif'; motif: Motif; ground: string; ink?: string }
  | { kind: 'marbled'; inks: readonly string[] }

/** A repeating pattern that fills a sheet around the origin; clip it. */
function patternFill(pattern: Pattern, width: number, height: number, random: Random): Svg {
  if (pattern.kind === 'marbled') return marbling(pattern.inks, width, height, random)
  const step = 112
  const columns = Math.ceil(width / step) + 1
  const rows = Math.ceil(height / step) + 1
  const cell = pattern.ink
    ? inkMotif(pattern.motif, pattern.ink, pattern.ground, random)
    : colourMotif(pattern.motif, random)
  return (
    box(width, height, { fill: pattern.ground }) +
    repeat(columns * rows, (index) => {
      const column = index % columns
      const row = Math.floor(index / columns)
      const x = (column - (columns - 1) / 2) * step + (row % 2 ? step / 2 : 0)
      const y = (row - (rows - 1) / 2) * step
      return moved({ x, y, scale: 0.36, rotate: (column + row) % 2 ? 16 : -14 }, cell)
    })
  )
}

/** A flat sheet of patterned paper. */
export function patternSheet(
  pattern: Pattern,
  width: number,
  height: number,
  random: Random,
): Thing {
  return {
    silhouette: box(width, height),
    height: 5,
    body: group(
      {},
      clipped(random, box(width, height), patternFill(pattern, width, height, random)),
      box(width, height, { fill: 'url(#sheen)', opacity: 0.7 }),
      box(width - 1, height - 1, { fill: 'none', stroke: '#fff', 'stroke-width': 1, opacity: 0.4 }),
    ),
  }
}

/** A roll of wrapping paper standing along y. */
export function paperRoll(
  pattern: Pattern,
  { width, length, wrap }: { width: number; length: number; wrap: string },
  random: Random,
): Thing {
  const outline = `M${-width / 2} ${-length / 2} H${width / 2} V${length / 2} H${-width / 2}Z`
  return {
    silhouette: path(outline),
    height: 22,
    body: group(
      {},
      clipped(random, path(outline), patternFill(pattern, width + 60, length, random)),
      path(outline, { fill: 'url(#round-x)' }),
      band(width, 84, wrap),
      moved(
        { y: -length / 2 },
        path(
          `M${-width / 2} 0 a${width / 2} 11 0 0 1 ${width} 0 a${width / 2} 11 0 0 1 ${-width} 0Z`,
          { fill: mix(wrap, '#fff6e6', 0.6) },
        ),
        path(
          `M${-width * 0.3} 0 a${width * 0.3} 6.4 0 0 1 ${width * 0.6} 0 a${width * 0.3} 6.4 0 0 1 ${-width * 0.6} 0Z`,
          { fill: '#8d7a63' },
        ),
      ),
    ),
  }
}

/** A stick of sealing wax with its wick, along the x axis. */
export function waxStick(colour: string): Thing {
  const outline = 'M-170 -15 H168 L172 -11 V11 L168 15 H-170 L-174 11 V-11Z'
  return {
    silhouette: path(outline),
    height: 13,
    body: group(
      {},
      stroke('M172 0 c10 -3 14 4 24 -2', '#efe4cf', 3.4),
      path(outline, { fill: colour }),
      path(outline, { fill: 'url(#round-y)', opacity: 0.85 }),
      stroke('M-160 -8 H158', '#fff', 2.4, { opacity: 0.4 }),
    ),
  }
}
