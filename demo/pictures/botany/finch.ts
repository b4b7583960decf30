import { leaf } from '@/demo/pictures/botany/leaf'
import type { Inks } from '@/demo/pictures/botany/palette'
import { circle, group, moved, path, repeat, type Svg, stroke } from '@/demo/pictures/svg'

/** The feathers of a goldfinch; a single-ink print passes tones of one colour. */
export interface Plumage {
  face: string
  back: string
  breast: string
  cheek: string
  cap: string
  wing: string
  bar: string
  beak: string
}

export const goldfinch: Plumage = {
  face: '#b23a2e',
  back: '#a97c50',
  breast: '#ead9bd',
  cheek: '#f7efe0',
  cap: '#2b2623',
  wing: '#2f2a27',
  bar: '#e0b035',
  beak: '#d9b796',
}

export const inkPlumage = (inks: Inks): Plumage => ({
  face: inks.bloomDark,
  back: inks.bloomDark,
  breast: inks.bloomLight,
  cheek: inks.pale,
  cap: inks.dark,
  wing: inks.dark,
  bar: inks.bloomLight,
  beak: inks.leafDark,
})

/** A finch of about 150 by 110 units that looks to the right, its feet at the origin. */
export function finch(plumage: Plumage): Svg {
  const { face, back, breast, cheek, cap, wing, bar, beak } = plumage
  return group(
    {},
    // tail, far side first
    path('M-38 -22 L-92 14 L-84 22 L-74 21 L-34 -6Z', { fill: wing }),
    path('M-84 22 L-92 14 L-86 11 L-78 17Z', { fill: cheek }),
    stroke('M-80 15 L-40 -12', cheek, 1.2, { opacity: 0.5 }),
    // body
    path(
      'M44 -74 C50 -52 42 -24 20 -10 C4 0 -20 0 -36 -6 C-48 -12 -50 -20 -44 -28 C-30 -56 -8 -74 12 -88 C26 -96 40 -90 44 -74Z',
      {
        fill: back,
      },
    ),
    path(
      'M46 -70 C50 -50 42 -24 20 -10 C6 -1 -16 1 -32 -4 C-14 -8 6 -22 18 -40 C26 -54 34 -66 46 -70Z',
      {
        fill: breast,
      },
    ),
    path('M42 -58 C46 -44 36 -34 22 -30 C28 -38 34 -48 42 -58Z', { fill: back, opacity: 0.5 }),
    // head: white cheek, black cap, red face
    circle(34, -86, 22, { fill: cheek }),
    path(
      'M14 -78 C10 -96 20 -110 36 -109 C42 -109 47 -106 50 -102 C42 -104 36 -100 33 -94 C30 -84 26 -74 18 -66 C15 -70 14 -74 14 -78Z',
      {
        fill: cap,
      },
    ),
    path(
      'M33 -96 C36 -104 46 -108 53 -101 C58 -97 58 -88 54 -82 C50 -74 44 -70 40 -71 C42 -78 40 -84 36 -87 C32 -90 31 -92 33 -96Z',
      {
        fill: face,
      },
    ),
    path('M52 -96 L74 -86 L53 -82 C56 -86 56 -92 52 -96Z', { fill: beak }),
    stroke('M54 -88.5 L72 -86', cap, 0.9, { opacity: 0.5 }),
    circle(44, -93, 3.6, { fill: cap }),
    circle(45.2, -94.2, 1.1, { fill: cheek }),
    // wing with its yellow bar
    path(
      'M14 -62 C18 -48 8 -30 -10 -20 C-28 -10 -52 -4 -64 2 C-56 -14 -48 -28 -38 -40 C-24 -58 -4 -70 14 -62Z',
      {
        fill: wing,
      },
    ),
    path(
      'M12 -52 C8 -40 -8 -28 -26 -20 C-36 -16 -46 -12 -54 -8 C-48 -18 -40 -26 -32 -32 C-18 -42 -2 -48 12 -52Z',
      {
        fill: bar,
      },
    ),
    path('M8 -62 C4 -52 -14 -44 -34 -38 C-24 -54 -8 -66 8 -62Z', { fill: back }),
    repeat(4, (index) =>
      stroke(
        `M${-22 - index * 8} ${-24 + index * 4.5} L${-30 - index * 8.5} ${-13 + index * 4}`,
        wing,
        1.3,
      ),
    ),
    repeat(3, (index) => circle(-44 - index * 6.5, -6.5 + index * 2.6, 1.5, { fill: cheek })),
    // feet
    stroke('M8 -6 L10 6 M10 4 L18 7 M10 4 L4 8', beak, 2.4),
    stroke('M-4 -4 L-4 7 M-4 5 L4 8 M-4 5 L-10 8', beak, 2.4),
  )
}

/** A finch on a teasel stem, 280 units high, centred on the origin. */
export function finchOnTeasel(inks: Inks, plumage: Plumage): Svg {
  return (
    stroke('M-58 140 C-50 70 -30 40 -12 -6', inks.stem, 4) +
    stroke('M-36 62 C-6 40 30 30 66 34', inks.stem, 4.4) +
    stroke('M-44 84 C-60 50 -66 20 -70 -10', inks.stem, 3) +
    moved({ x: -46, y: 92, rotate: 62 }, leaf(74, 22, inks, 12)) +
    moved({ x: -50, y: 108, rotate: -40 }, leaf(56, 18, inks, -8)) +
    moved({ x: 66, y: 34, rotate: 80, scale: 0.5 }, teaselHead(inks)) +
    moved({ x: -71, y: -8, rotate: -6, scale: 0.8 }, teaselHead(inks)) +
    moved({ x: 12, y: 30, scale: 0.92, rotate: -4 }, finch(plumage))
  )
}

/** A teasel head that grows upwards from the origin, about 80 units tall. */
function teaselHead(inks: Inks): Svg {
  const bracts = [-64, -40, 40, 64].map((rotate) =>
    moved({ rotate }, stroke('M0 0 C4 -16 4 -34 -2 -52', inks.stem, 1.8)),
  )
  const prickles = repeat(11, (row) => {
    const y = -4 - row * 5.4
    const half = 15 * Math.sin(((row + 1.6) / 13.4) * Math.PI) ** 0.7
    return repeat(7, (column) => {
      const x = ((column - 3) / 3) * half
      return stroke(
        `M${x} ${y} l${(column - 3) * 0.9} -4.6`,
        column > 3 ? inks.leafDark : inks.stem,
        1.1,
      )
    })
  })
  return (
    bracts.join('') +
    path('M-8 0 C-18 -18 -18 -48 0 -68 C18 -48 18 -18 8 0Z', { fill: inks.leaf }) +
    path('M0 0 L8 0 C18 -18 18 -48 0 -68 C6 -48 6 -18 0 0Z', {
      fill: inks.leafDark,
      opacity: 0.6,
    }) +
    repeat(7, (index) =>
      circle((index - 3) * 4.4, -31 - (index % 2) * 3.2, 2.3, { fill: inks.bloom, opacity: 0.9 }),
    ) +
    prickles
  )
}
