import { foilFor, inkMotif, type Motif } from '@/demo/pictures/botany/motif'
import { darker, lighter } from '@/demo/pictures/colour'
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

export interface Cover {
  cloth: string
  /** Quarter binding in another cloth. */
  spine?: string
  elastic?: string
  ribbon?: string
  /** Stamped into the cloth. */
  stamp?: Motif
  /** A paper label with up to three short lines. */
  label?: readonly string[]
  /** Hand-marbled paper instead of cloth. */
  marbled?: readonly string[]
  /** Case binding when absent. */
  binding?: 'stapled' | 'coptic' | 'top'
}

export interface Size {
  width: number
  height: number
}

/** A closed notebook seen from above, its spine to the left. */
export function closedNotebook(cover: Cover, size: Size, random: Random): Thing {
  const { width, height } = size
  const isThin = cover.binding === 'stapled'
  const outline = coverOutline(width, height, isThin ? 4 : 13)
  const shape = path(outline)
  const thickness = isThin ? 3 : 9
  const body = group(
    {},
    cover.ribbon ? ribbon(cover.ribbon, height, width * 0.12) : '',
    pageEdges(width, height, thickness),
    path(outline, { fill: cover.cloth }),
    clipped(
      random,
      shape,
      cover.marbled
        ? marbling(cover.marbled, width, height, random)
        : box(width, height, { fill: 'url(#cloth)' }),
      hinge(cover, width, height),
      box(width, height, { fill: 'url(#sheen)' }),
    ),
    decoration(cover, size, random),
    edgeLight(outline, cover.cloth),
    bindingMarks(cover, size),
    cover.elastic ? elastic(cover.elastic, width, height) : '',
  )
  return { silhouette: path(outline), body, height: isThin ? 9 : 19 }
}

const coverOutline = (width: number, height: number, corner: number): string =>
  `M${num(-width / 2 + 4)} ${num(-height / 2)} H${num(width / 2 - corner)} Q${num(width / 2)} ${num(-height / 2)} ${num(width / 2)} ${num(-height / 2 + corner)} V${num(height / 2 - corner)} Q${num(width / 2)} ${num(height / 2)} ${num(width / 2 - corner)} ${num(height / 2)} H${num(-width / 2 + 4)} Q${num(-width / 2)} ${num(height / 2)} ${num(-width / 2)} ${num(height / 2 - 5)} V${num(-height / 2 + 5)} Q${num(-width / 2)} ${num(-height / 2)} ${num(-width / 2 + 4)} ${num(-height / 2)}Z`

/** The pages peep out at the right and at the foot. */
function pageEdges(width: number, height: number, thickness: number): Svg {
  return repeat(4, (index) => {
    const out = (thickness * (4 - index)) / 4
    return rect([-width / 2 + 8 + out, -height / 2 + 8 + out, width - 12, height - 12], {
      rx: 9,
      fill: ['#b9a98d', '#f4ecdb', '#dccfb5', '#f4ecdb'][index],
    })
  })
}

function hinge(cover: Cover, width: number, height: number): Svg {
  if (cover.binding === 'top')
    return rect([-width / 2, -height / 2, width, 54], {
      fill: cover.spine ?? darker(cover.cloth, 0.3),
    })
  const left = -width / 2
  if (cover.binding === 'stapled')
    return rect([left, -height / 2, 5, height], { fill: '#1b1512', opacity: 0.18 })
  const strip = cover.spine
    ? rect([left, -height / 2, width * 0.17, height], { fill: cover.spine }) +
      rect([left, -height / 2, width * 0.17, height], { fill: 'url(#cloth)' }) +
      rect([left + width * 0.17, -height / 2, 1.4, height], { fill: '#1b1512', opacity: 0.3 })
    : ''
  return (
    strip +
    rect([left, -height / 2, 9, height], { fill: '#fff', opacity: 0.1 }) +
    rect([left + 20, -height / 2, 5, height], { fill: '#1b1512', opacity: 0.2 }) +
    rect([left + 25, -height / 2, 3, height], { fill: '#fff', opacity: 0.16 })
  )
}

function decoration(cover: Cover, size: Size, random: Random): Svg {
  const shift = cover.spine ? size.width * 0.08 : 8
  const foil = foilFor(cover.cloth)
  const stamp = cover.stamp
    ? moved(
        {
          x: shift,
          y: cover.label ? -size.height * 0.12 : -8,
          scale: size.height / (cover.label ? 620 : 500),
        },
        inkMotif(cover.stamp, foil, cover.cloth, random),
      )
    : ''
  if (!cover.label) return stamp
  const place = {
    x: shift,
    y: cover.stamp ? size.height * 0.32 : -size.height * 0.2,
    scale: size.width / 430,
  }
  return stamp + moved(place, paperLabel(cover.label))
}

/** A pasted label with a double rule. */
function paperLabel(lines: readonly string[]): Svg {
  const height = 58 + lines.length * 28
  return group(
    {},
    moved({ x: 2, y: 3 }, box(226, height, { rx: 2, fill: '#1b1512', opacity: 0.2 })),
    box(226, height, { rx: 2, fill: '#f6efdf' }),
    box(210, height - 16, { fill: 'none', stroke: '#6b5a48', 'stroke-width': 1.6 }),
    box(202, height - 24, { fill: 'none', stroke: '#6b5a48', 'stroke-width': 0.7 }),
    ...lines.map((line, index) =>
      moved(
        { y: -height / 2 + 53 + index * 28 },
        lettering(line, {
          size: index === 0 ? 15 : 10,
          colour: '#3c3129',
          weight: index === 0 ? 1.15 : 1.05,
        }),
      ),
    ),
  )
}

function edgeLight(outline: string, cloth: string): Svg {
  return (
    path(outline, {
      fill: 'none',
      stroke: lighter(cloth, 0.5),
      'stroke-width': 1.4,
      opacity: 0.5,
      transform: 'translate(.9 1)',
    }) +
    path(outline, { fill: 'none', stroke: darker(cloth, 0.5), 'stroke-width': 1, opacity: 0.55 })
  )
}

function bindingMarks(cover: Cover, { width, height }: Size): Svg {
  const left = -width / 2
  if (cover.binding === 'stapled') {
    return [-0.26, 0.26]
      .map((at) => rect([left - 1, height * at - 13, 3.4, 26], { rx: 1.5, fill: '#a9a7a2' }))
      .join('')
  }
  if (cover.binding === 'coptic') {
    return repeat(5, (index) => {
      const y = -height / 2 + height * (0.12 + index * 0.19)
      return (
        stroke(`M${left - 4} ${num(y)} h26`, '#efe4cb', 3.4) +
        circle(left + 24, y, 3.6, { fill: '#2c1f15', opacity: 0.5 }) +
        stroke(`M${left - 5} ${num(y - 5)} v10`, '#d9c8a4', 3)
      )
    })
  }
  if (cover.binding === 'top') {
    return repeat(13, (index) => {
      const x = left + width * (0.06 + index * 0.0735)
      return (
        circle(x, -height / 2 + 22, 6, { fill: '#2c1f15', opacity: 0.55 }) +
        stroke(
          `M${num(x - 2)} ${num(-height / 2 + 22)} C${num(x - 6)} ${num(-height / 2 - 18)} ${num(x + 6)} ${num(-height / 2 - 18)} ${num(x + 2)} ${num(-height / 2 + 20)}`,
          '#c9b27c',
          4,
        ) +
        stroke(
          `M${num(x - 3)} ${num(-height / 2 + 8)} C${num(x - 4)} ${num(-height / 2 - 10)} ${num(x)} ${num(-height / 2 - 12)} ${num(x + 1)} ${num(-height / 2 - 10)}`,
          '#f3e5bd',
          1.4,
        )
      )
    })
  }
  return ''
}

function elastic(colour: string, width: number, height: number): Svg {
  const x = width / 2 - 46
  return (
    rect([x + 3, -height / 2, 10, height + 6], { fill: '#1b1512', opacity: 0.26 }) +
    rect([x, -height / 2 - 2, 10, height + 8], { fill: colour }) +
    rect([x + 1.5, -height / 2 - 2, 2.2, height + 8], { fill: '#fff', opacity: 0.24 })
  )
}

const ribbon = (colour: string, height: number, x: number): Svg =>
  path(`M${num(x)} ${num(height / 2 - 6)} c3 24 -4 40 3 72 l5 -9 l6 8 c-7 -30 0 -48 -3 -71Z`, {
    fill: colour,
  })
