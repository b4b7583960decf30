import { finch, goldfinch } from '@/demo/pictures/botany/finch'
import { moth } from '@/demo/pictures/botany/hedgerow'
import { leaf } from '@/demo/pictures/botany/leaf'
import { colourMotif, inkMotif, type Motif } from '@/demo/pictures/botany/motif'
import { naturalInks } from '@/demo/pictures/botany/palette'
import { pigment } from '@/demo/pictures/colour'
import { lettering } from '@/demo/pictures/lettering'
import { between, type Random } from '@/demo/pictures/random'
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

export type Artwork =
  | { kind: 'plate'; motif: Motif; ground: string; title: string }
  | { kind: 'linocut'; motif: Motif; ink: string; ground: string; moon?: string }
  | { kind: 'moths'; ground: string; title: string }
  | { kind: 'kitchen-garden'; ground: string; title: string }
  | { kind: 'two-finches'; ground: string; title: string }

/** What is printed on a sheet of the given size, centred on the origin. */
export function artwork(art: Artwork, width: number, height: number, random: Random): Svg {
  const scale = height / 460
  switch (art.kind) {
    case 'plate':
      return group(
        {},
        box(width * 0.86, height * 0.89, {
          fill: 'none',
          stroke: '#7d6c58',
          'stroke-width': 1,
          opacity: 0.6,
        }),
        moved({ y: -height * 0.05, scale: scale * 1.16 }, colourMotif(art.motif, random)),
        caption(art.title, height, scale),
      )
    case 'linocut':
      return clipped(
        random,
        box(width * 0.84, height * 0.86),
        box(width, height, { fill: art.ground }),
        art.moon ? circle(width * 0.17, -height * 0.24, width * 0.15, { fill: art.moon }) : '',
        ...[-1, 1].map((side) =>
          moved(
            { x: side * width * 0.28, y: height * 0.17, scale: scale * 0.92, mirror: side > 0 },
            inkMotif(art.motif, art.ink, art.ground, random),
          ),
        ),
        moved(
          { y: height * 0.05, scale: scale * 1.24 },
          inkMotif(art.motif, art.ink, art.ground, random),
        ),
        gougeMarks(width, height, art.ink, random),
      )
    case 'moths':
      return group({}, mothTable(width, height, random), caption(art.title, height, scale))
    case 'kitchen-garden':
      return group({}, kitchenGarden(width, height, random), caption(art.title, height, scale))
    case 'two-finches':
      return group(
        {},
        stroke(
          `M${-width * 0.42} ${height * 0.1} C${-width * 0.2} ${height * 0.02} ${width * 0.2} ${height * 0.16} ${width * 0.42} ${height * 0.04}`,
          '#7a6448',
          7 * scale,
        ),
        ...[-0.36, -0.3, -0.04, 0.03, 0.32, 0.36].map((at, index) =>
          moved(
            {
              x: at * width,
              y: height * (index < 2 ? 0.075 : 0.07),
              rotate: [-70, 150, -20, 165, 32, 108][index],
              scale: scale * 0.9,
            },
            leaf(74, 30, naturalInks(pigment.rosehip), 6),
          ),
        ),
        moved({ x: -width * 0.2, y: height * 0.045, scale: scale * 0.98 }, finch(goldfinch)),
        moved(
          { x: width * 0.25, y: height * 0.062, scale: scale * 0.92, mirror: true },
          finch(goldfinch),
        ),
        caption(art.title, height, scale),
      )
  }
}

const caption = (title: string, height: number, scale: number): Svg =>
  moved(
    { y: height * 0.4 },
    lettering(title, { size: 8.5 * scale, colour: '#5a4a3c', weight: 1, tracking: 6 }),
  )

/** The stray ridges a gouge leaves in the cleared ground of a lino block. */
function gougeMarks(width: number, height: number, ink: string, random: Random): Svg {
  return repeat(70, () => {
    const x = between(random, -width * 0.42, width * 0.42)
    const y = between(random, -height * 0.43, height * 0.43)
    const lean = Math.atan2(y, x)
    const length = between(random, 5, 16)
    return stroke(`M${x} ${y} l${Math.cos(lean) * length} ${Math.sin(lean) * length}`, ink, 1, {
      opacity: 0.3,
    })
  })
}

function mothTable(width: number, height: number, random: Random): Svg {
  const blooms = ['#b98f5b', '#6f7f74', '#a5574b', '#8b7aa0', '#c9a650', '#54626e']
  return blooms
    .map((bloom, index) => {
      const x = (index % 2 ? 0.215 : -0.215) * width
      const y = (-0.33 + Math.floor(index / 2) * 0.26) * height
      return moved(
        { x, y, scale: (width / 460) * (1.24 - (index % 3) * 0.1), rotate: between(random, -5, 5) },
        moth(naturalInks(bloom), random),
      )
    })
    .join('')
}

function kitchenGarden(width: number, height: number, random: Random): Svg {
  const roots = ['#d9803a', '#a83a5c', '#8d3f66', '#e6d8b4', '#c9553a', '#b8434a']
  return roots
    .map((colour, index) => {
      const x = (-0.28 + (index % 3) * 0.28) * width
      const y = (index < 3 ? -0.2 : 0.14) * height
      return moved(
        { x, y, scale: width / 380, rotate: between(random, -6, 6) },
        root(colour, index % 2 === 0),
      )
    })
    .join('')
}

/** A carrot or a radish, its greens up. */
function root(colour: string, isLong: boolean): Svg {
  const greens = [-26, 26, -12, 12, 0].map((rotate, index) =>
    moved(
      { rotate },
      leaf(
        62 + index * 4,
        isLong ? 18 : 26,
        naturalInks(colour, index % 2 ? '#66713f' : '#57663c'),
        rotate / 6,
      ),
    ),
  )
  const body = isLong
    ? 'M-17 -4 C-10 -11 10 -11 17 -4 C18 26 8 66 1 92 C-6 66 -18 26 -17 -4Z'
    : 'M0 -8 C28 -10 34 14 22 32 C14 42 4 44 1 72 C-3 44 -14 42 -22 32 C-34 14 -28 -10 0 -8Z'
  const shade = isLong
    ? 'M6 -9 C12 -8 16 -6 17 -4 C18 26 8 66 1 92 C4 60 8 20 6 -9Z'
    : 'M12 -7 C32 -2 32 18 22 32 C14 42 4 44 1 72 C2 44 18 30 12 -7Z'
  return (
    greens.join('') +
    path(body, { fill: colour }) +
    path(shade, { fill: '#3a1c14', opacity: 0.3 }) +
    repeat(3, (index) =>
      stroke(`M-9 ${8 + index * 15} h${10 - index * 2}`, '#3a1c14', 1, { opacity: 0.35 }),
    )
  )
}

/** A light wash behind artwork, as if the sheet had been tinted by hand. */
export const tint = (ground: string, width: number, height: number): Svg =>
  rect([-width / 2, -height / 2, width, height], { fill: ground })
