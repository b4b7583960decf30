import { leaf } from '@/demo/pictures/botany/leaf'
import type { Inks } from '@/demo/pictures/botany/palette'
import { between, type Random } from '@/demo/pictures/random'
import { circle, ellipse, group, moved, path, repeat, type Svg, stroke } from '@/demo/pictures/svg'

const BELLS = 15

/** A foxglove of 280 units, centred on the origin: leaves below, bells on the spire, buds at its tip. */
export function foxglove(inks: Inks, random: Random): Svg {
  const leaves = [
    { x: -3, y: 132, rotate: -62, length: 74 },
    { x: 3, y: 126, rotate: 58, length: 78 },
    { x: -2, y: 104, rotate: -44, length: 62 },
    { x: 2, y: 92, rotate: 47, length: 56 },
    { x: -1, y: 76, rotate: -34, length: 40 },
  ].map(({ length, ...place }) =>
    moved(place, leaf(length, length * 0.42, inks, place.rotate > 0 ? 9 : -9)),
  )
  const spire = `M0 140 C-3 80 4 10 ${stemX(-132)} -134`
  return (
    stroke(spire, inks.stem, 3.6) +
    leaves.join('') +
    repeat(7, (index) => bud(index, inks)) +
    repeat(BELLS, (index) => hangingBell(index, inks, random))
  )
}

/** The spire leans a little; bells and buds follow it. */
const stemX = (y: number): number => 2 - (y * y) / 9000 + y * -0.02

function bud(index: number, inks: Inks): Svg {
  const y = -134 + index * 7
  const side = index % 2 === 0 ? 1 : -1
  const size = 2.6 + index * 0.72
  return moved(
    { x: stemX(y) + side * (1.5 + index * 0.5), y, rotate: side * (62 + index * 4) },
    ellipse(0, -size, [size * 0.62, size * 1.25], { fill: index < 3 ? inks.leaf : inks.bloom }),
    path(`M${-size * 0.6} 0 Q0 ${-size * 1.5} ${size * 0.6} 0Z`, { fill: inks.leafDark }),
  )
}

function hangingBell(index: number, inks: Inks, random: Random): Svg {
  const along = index / (BELLS - 1)
  const y = -94 + along * 146
  const side = [1, -1, 0][index % 3] ?? 0
  const scale = 0.34 + along * 0.5
  const wobble = between(random, -6, 6)
  const place =
    side === 0
      ? { x: stemX(y), y: y - 2, rotate: 84 + wobble, scale }
      : {
          x: stemX(y) + side * 1.5,
          y,
          rotate: side * (38 + along * 14) + wobble,
          scale,
          mirror: side < 0,
        }
  return moved(place, bell(inks))
}

/** One bell that leaves the stem at the origin and opens towards +x. */
function bell(inks: Inks): Svg {
  const spots = [
    [42, -3, 1.3],
    [45, 2, 1.6],
    [41, 5, 1.2],
    [47.5, -1.5, 1.2],
    [46, 6, 1.1],
  ] as const
  return (
    path(
      'M2 -4 C10 -12 24 -14 38 -14 C44 -18 50 -14 49 -9 C54 -6 55 2 51 6 C53 11 48 17 42 14 C36 17 30 14 28 12 C18 11 8 9 2 4Z',
      {
        fill: inks.bloom,
      },
    ) +
    path('M2 4 C8 9 18 11 28 12 C30 14 36 17 42 14 C48 17 53 11 51 6 C40 9 20 6 2 0Z', {
      fill: inks.bloomDark,
      opacity: 0.55,
    }) +
    stroke('M6 -5 C16 -10 26 -11 36 -11', inks.bloomLight, 1.4, { opacity: 0.6 }) +
    group(
      { transform: 'rotate(8 45 1)' },
      ellipse(45, 1, [6.4, 11], { fill: inks.bloomLight }),
      path('M45 -10 C39.5 -9 38 -4 38.6 1 C38 6 39.5 11 45 12 C41.5 7 41 -5 45 -10Z', {
        fill: inks.bloomDark,
        opacity: 0.75,
      }),
      ...spots.map(([x, y, r]) => circle(x, y, r, { fill: inks.dark, opacity: 0.85 })),
    ) +
    path('M-2 -5 C4 -8 9 -6 11 -4 C8 -2 8 1 11 4 C7 7 2 7 -2 5Z', { fill: inks.leaf })
  )
}
