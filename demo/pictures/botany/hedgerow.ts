import { blade, leaf } from '@/demo/pictures/botany/leaf'
import type { Inks } from '@/demo/pictures/botany/palette'
import { between, type Random } from '@/demo/pictures/random'
import { circle, moved, num, path, repeat, type Svg, stroke } from '@/demo/pictures/svg'

/** A fern of 280 units: three fronds, one of them still curled. */
export function fern(inks: Inks): Svg {
  return (
    moved({ x: -4, y: 140, rotate: -27, scale: 0.8 }, frond(inks, 15, -1)) +
    moved({ x: 4, y: 140, rotate: 28, scale: 0.74 }, frond(inks, 15, 1)) +
    moved({ x: 0, y: 140 }, frond(inks, 18, 1)) +
    stroke(
      'M-14 140 C-24 110 -34 96 -40 74 C-44 58 -30 48 -22 56 C-15 64 -24 72 -29 66',
      inks.stem,
      3.4,
    ) +
    repeat(7, (index) =>
      moved(
        { x: -18 - index * 3.4, y: 126 - index * 8, rotate: index % 2 ? -96 : 30 },
        blade(7, 5, inks.leaf),
      ),
    )
  )
}

function frond(inks: Inks, pairs: number, side: number): Svg {
  const height = 268
  const spine = (at: number) => side * 26 * at * at
  const pinnae = repeat(pairs, (index) => {
    const at = 0.14 + (index / pairs) * 0.84
    const length = 50 * Math.sin(Math.PI * (0.22 + at * 0.78)) ** 0.9 + 4
    const lean = 62 - at * 22
    return [-1, 1]
      .map((wing) =>
        moved(
          { x: spine(at), y: -at * height, rotate: wing * lean + side * at * 10 },
          pinna(length, inks, wing > 0),
        ),
      )
      .join('')
  })
  return stroke(`M0 0 Q0 ${-height / 2} ${spine(1)} ${-height}`, inks.stem, 2.4) + pinnae
}

function pinna(length: number, inks: Inks, isShaded: boolean): Svg {
  const fill = isShaded ? inks.leafDark : inks.leaf
  const teeth = Math.max(3, Math.round(length / 6))
  const edge = (side: number) =>
    Array.from({ length: teeth }, (_, index) => {
      const from = index / teeth
      const half = length * 0.12 * (1 - from) + 0.9
      return `L${num(side * half)} ${num(-length * (from + 0.5 / teeth))} L${num(side * half * 0.62)} ${num(-length * (from + 0.85 / teeth))}`
    })
  const down = edge(-1).map((step) => step.split(' L').map((point) => point.replace('L', '')))
  const back = down
    .reverse()
    .map(([outer, inner]) => `L${inner} L${outer}`)
    .join(' ')
  return path(`M0 0 ${edge(1).join(' ')} L0 ${num(-length)} ${back}Z`, { fill })
}

/** Snowdrops, 280 units. */
export function snowdrop(inks: Inks): Svg {
  const blades = [
    [-34, 150, -17],
    [-18, 190, -8],
    [16, 176, 9],
    [36, 138, 20],
  ] as const
  return (
    blades
      .map(([x, length, rotate]) =>
        moved({ x: x * 0.5, y: 140, rotate }, leaf(length, 17, inks, rotate)),
      )
      .join('') +
    [
      { x: 0, height: 244, bow: 1 },
      { x: -10, height: 196, bow: -1 },
      { x: 12, height: 158, bow: 1 },
    ]
      .map(({ x, height, bow }) => {
        const top = 140 - height
        const hang = x + bow * 40
        return (
          stroke(
            `M${x} 140 C${x - bow * 6} ${top + 90} ${x} ${top} ${x + bow * 18} ${top} C${hang - bow * 6} ${top} ${hang} ${top + 8} ${hang} ${top + 22}`,
            inks.stem,
            2.6,
          ) +
          moved({ x: x + bow * 15, y: top + 3, rotate: bow * 58 }, blade(34, 9, inks.leaf)) +
          moved({ x: hang, y: top + 20, rotate: bow * -5 }, drop(inks))
        )
      })
      .join('')
  )
}

function drop(inks: Inks): Svg {
  const petal = (rotate: number, fill: string) =>
    moved(
      { rotate },
      path('M0 8 C15 16 17 42 0 62 C-17 42 -15 16 0 8Z', { fill }),
      stroke('M0 14 C2 28 2 40 0 54', inks.bloomDark, 0.8, { opacity: 0.35 }),
    )
  return (
    petal(0, inks.bloomDark) +
    path('M-8 40 C-10 30 10 30 8 40 L4 48 L0 43 L-4 48Z', { fill: inks.leaf }) +
    petal(-24, inks.bloom) +
    petal(24, inks.bloom) +
    path('M0 -4 C8 -2 9 10 0 14 C-9 10 -8 -2 0 -4Z', { fill: inks.leaf })
  )
}

/** A moth seen from above, wings spread, about 150 units wide. */
export function moth(inks: Inks, random: Random): Svg {
  const eye = between(random, 5, 8)
  const wing =
    path('M3 -6 C20 -34 54 -46 76 -40 C74 -22 58 2 34 8 C20 10 8 6 3 0Z', { fill: inks.bloom }) +
    path('M76 -40 C74 -22 58 2 34 8 C50 -4 62 -20 66 -38Z', {
      fill: inks.bloomDark,
      opacity: 0.7,
    }) +
    path('M3 0 C16 4 44 8 48 26 C46 44 22 46 10 34 C4 26 2 12 3 0Z', { fill: inks.bloomLight }) +
    path('M48 26 C46 44 22 46 10 34 C24 38 36 34 40 14Z', { fill: inks.bloomDark, opacity: 0.6 }) +
    circle(44, -20, eye, { fill: inks.dark, opacity: 0.85 }) +
    circle(44, -20, eye * 0.5, { fill: inks.bloomLight }) +
    circle(30, 24, eye * 0.55, { fill: inks.dark, opacity: 0.7 }) +
    stroke(
      'M5 -4 C24 -14 44 -30 68 -36 M5 -1 C24 -4 40 -6 52 -8 M5 6 C18 12 30 20 38 30',
      inks.bloomDark,
      0.9,
      { opacity: 0.7 },
    )
  return (
    wing +
    moved({ mirror: true }, wing) +
    path('M0 -18 C7 -14 7 6 4 30 C2 40 -2 40 -4 30 C-7 6 -7 -14 0 -18Z', { fill: inks.dark }) +
    repeat(5, (index) => stroke(`M-4 ${4 + index * 6} h8`, inks.bloomLight, 1, { opacity: 0.5 })) +
    stroke('M2 -17 C8 -30 16 -36 24 -38 M-2 -17 C-8 -30 -16 -36 -24 -38', inks.dark, 1.4)
  )
}

/** A sprig of paired leaves with berries, grows upwards from the origin, about 150 units tall. */
export function sprig(inks: Inks, pairs = 6): Svg {
  return (
    stroke('M0 0 Q6 -76 0 -150', inks.stem, 2.2) +
    repeat(pairs, (index) => {
      const y = -18 - index * (118 / pairs)
      const size = 1 - (index / pairs) * 0.5
      return (
        moved({ x: 2.4, y, rotate: 52, scale: size }, leaf(40, 17, inks, 4)) +
        moved({ x: 2.4, y: y - 6, rotate: -52, scale: size }, leaf(40, 17, inks, -4)) +
        (index % 2 ? circle(10 * size, y - 12, 3.6 * size, { fill: inks.bloom }) : '')
      )
    }) +
    moved({ x: 0, y: -146 }, leaf(22, 9, inks))
  )
}

/** A ring of leaves and berries of the given radius around the origin. */
export function wreath(inks: Inks, radius: number, random: Random): Svg {
  const count = Math.round(radius / 3.2)
  return (
    circle(0, 0, radius, { fill: 'none', stroke: inks.stem, 'stroke-width': 1.6 }) +
    repeat(count, (index) => {
      const angle = (index / count) * 360
      const turn = (angle * Math.PI) / 180
      const size = between(random, 0.75, 1.1)
      const x = Math.cos(turn) * radius
      const y = Math.sin(turn) * radius
      return (
        moved(
          { x, y, rotate: angle + 180 + (index % 2 ? 38 : -38), scale: size * (radius / 90) },
          leaf(30, 12, inks, 3),
        ) +
        (index % 3 === 0
          ? circle(x + Math.cos(turn) * 9, y + Math.sin(turn) * 9, 3 * (radius / 90), {
              fill: inks.bloom,
            })
          : '')
      )
    })
  )
}
