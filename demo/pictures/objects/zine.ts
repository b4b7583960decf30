import { inkMotif, type Motif } from '@/demo/pictures/botany/motif'
import { darker } from '@/demo/pictures/colour'
import { lettering } from '@/demo/pictures/lettering'
import type { Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import {
  box,
  circle,
  clipped,
  group,
  moved,
  path,
  rect,
  repeat,
  type Svg,
  stroke,
} from '@/demo/pictures/svg'

export interface ZineDesign {
  paper: string
  first: string
  second: string
  motif: Motif
  /** Up to three words, one a line. */
  title: readonly string[]
  shape: 'sun' | 'arch' | 'stripes'
}

/** A stapled booklet printed in two inks that do not quite register, as a risograph leaves them. */
export function zine(design: ZineDesign, width: number, height: number, random: Random): Thing {
  return {
    silhouette: box(width, height, { rx: 2 }),
    height: 8,
    body: group(
      {},
      repeat(3, (index) =>
        rect([-width / 2 + 6 - index * 2, -height / 2 + 6 - index * 2, width, height], {
          rx: 2,
          fill: index % 2 ? '#e3d8c3' : '#f4ecdc',
        }),
      ),
      cover(design, width, height, random),
      rect([-width / 2, -height / 2, 5, height], { fill: '#1b1512', opacity: 0.14 }),
      ...[-0.27, 0.27].map((at) =>
        rect([-width / 2 - 1, height * at - 12, 3.2, 24], { rx: 1.5, fill: '#a5a29c' }),
      ),
      box(width, height, { rx: 2, fill: 'url(#sheen)', opacity: 0.6 }),
    ),
  }
}

/** The zine as a file: its cover on the page of an e-reader. */
export function reader(design: ZineDesign, width: number, height: number, random: Random): Thing {
  const outer = { width: width + 56, height: height + 120 }
  return {
    silhouette: box(outer.width, outer.height, { rx: 26 }),
    height: 17,
    body: group(
      {},
      box(outer.width, outer.height, { rx: 26, fill: '#3a3633' }),
      box(outer.width - 5, outer.height - 5, {
        rx: 24,
        fill: 'none',
        stroke: '#fff',
        'stroke-width': 1.5,
        opacity: 0.2,
      }),
      moved(
        { y: -20 },
        box(width + 4, height + 4, { fill: '#1b1917' }),
        cover(design, width, height, random),
      ),
      moved(
        { y: -20 },
        rect([-width / 2, -height / 2, width, height], { fill: 'url(#gloss)', opacity: 0.5 }),
      ),
      box(outer.width, outer.height, { rx: 26, fill: 'url(#sheen)', opacity: 0.8 }),
      moved({ y: outer.height / 2 - 32 }, stroke('M-26 0 h52', '#8a837b', 4)),
    ),
  }
}

/** An open booklet: text in two columns, a drawing across the page. */
export function zineSpread(
  design: ZineDesign,
  width: number,
  height: number,
  random: Random,
): Thing {
  const lines = (x: number, top: number, count: number, measure: number) =>
    repeat(count, (index) =>
      rect(
        [x, top + index * 13, index % 7 === 6 ? measure * 0.6 : measure - (index % 3) * 4, 3.4],
        {
          rx: 1.7,
          fill: design.first,
          opacity: 0.55,
        },
      ),
    )
  const top = -height / 2
  return {
    silhouette: box(width * 2, height, { rx: 3 }),
    height: 8,
    body: group(
      {},
      box(width * 2 + 6, height + 4, { rx: 3, fill: '#e3d8c3' }),
      box(width * 2, height, { rx: 3, fill: design.paper }),
      moved(
        { x: -width / 2, y: top + height * 0.34 },
        circle(0, 0, width * 0.33, { fill: design.second, opacity: 0.8 }),
        moved({ scale: height / 560 }, inkMotif(design.motif, design.first, design.second, random)),
      ),
      lines(-width + 40, top + height * 0.7, 10, width / 2 - 56),
      lines(-width / 2 + 14, top + height * 0.7, 10, width / 2 - 56),
      moved(
        { x: width / 2, y: top + 84 },
        lettering(design.title.at(-1) ?? '', { size: 26, colour: design.first, weight: 1.6 }),
      ),
      lines(40, top + 130, 23, width / 2 - 56),
      lines(width / 2 + 14, top + 130, 14, width / 2 - 56),
      moved(
        { x: width * 0.75, y: top + height * 0.93, scale: height / 1300 },
        inkMotif('sprig', design.second, design.paper, random),
      ),
      rect([-width, top, width, height], { fill: 'url(#gutter-left)' }),
      rect([0, top, width, height], { fill: 'url(#gutter-right)' }),
    ),
  }
}

function cover(design: ZineDesign, width: number, height: number, random: Random): Svg {
  const { first, second, paper } = design
  return clipped(
    random,
    box(width, height, { rx: 2 }),
    box(width, height, { fill: paper }),
    moved({ x: 4, y: -3 }, shape(design, width, height)),
    moved(
      { y: height * 0.1, scale: height / 440 },
      inkMotif(design.motif, first, design.shape === 'stripes' ? paper : second, random),
    ),
    ...design.title.map((word, index) =>
      moved(
        { y: -height * 0.4 + index * height * 0.075 },
        lettering(word, { size: height * 0.043, colour: first, weight: 1.7, tracking: 3.4 }),
      ),
    ),
    stroke(`M${-width * 0.4} ${height * 0.455} H${width * 0.4}`, first, 2),
    rect([-width / 2, -height / 2, width, height], { fill: 'url(#grain)' }),
  )
}

function shape({ shape: name, second, paper }: ZineDesign, width: number, height: number): Svg {
  switch (name) {
    case 'sun':
      return circle(0, height * 0.08, width * 0.4, { fill: second })
    case 'arch':
      return path(
        `M${-width * 0.36} ${height * 0.41} V0 A${width * 0.36} ${width * 0.36} 0 0 1 ${width * 0.36} 0 V${height * 0.41}Z`,
        { fill: second },
      )
    case 'stripes':
      return (
        repeat(9, (index) =>
          rect([-width / 2, -height * 0.16 + index * height * 0.07, width, height * 0.035], {
            fill: second,
            opacity: 0.75,
          }),
        ) +
        box(width * 0.5, height * 0.5, {
          y: -height * 0.15,
          fill: paper,
          stroke: darker(second, 0.1),
          'stroke-width': 2,
        })
      )
  }
}
