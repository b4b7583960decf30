import { leaf } from '@/demo/pictures/botany/leaf'
import type { Inks } from '@/demo/pictures/botany/palette'
import { between, type Random } from '@/demo/pictures/random'
import { circle, moved, num, path, repeat, type Svg, stroke } from '@/demo/pictures/svg'

/** Cow parsley, 280 units: umbels of umbels on a branching stem. */
export function parsley(inks: Inks, random: Random): Svg {
  return (
    stroke('M-4 140 C-2 80 2 20 0 -50', inks.stem, 3.2) +
    stroke('M-1 70 C-20 40 -40 20 -52 -6', inks.stem, 2.4) +
    stroke('M1 40 C18 20 36 8 54 -16', inks.stem, 2.4) +
    moved({ x: -2, y: 78, rotate: 64, scale: 0.9 }, feather(inks)) +
    moved({ x: -3, y: 110, rotate: -58 }, feather(inks)) +
    moved({ x: -52, y: -6, rotate: -18, scale: 0.72 }, umbel(inks, random)) +
    moved({ x: 54, y: -16, rotate: 20, scale: 0.66 }, umbel(inks, random)) +
    moved({ x: 0, y: -50 }, umbel(inks, random))
  )
}

function umbel(inks: Inks, random: Random): Svg {
  return repeat(11, (index) => {
    const angle = -76 + index * 15.2
    const length = 62 + 12 * Math.cos((angle * Math.PI) / 180) + between(random, -5, 5)
    const x = Math.sin((angle * Math.PI) / 180) * length
    const y = -Math.cos((angle * Math.PI) / 180) * length
    return (
      stroke(`M0 0 Q${num(x * 0.4)} ${num(y * 0.62)} ${num(x)} ${num(y)}`, inks.stem, 1.2) +
      moved({ x, y, rotate: angle }, floret(inks, random))
    )
  })
}

function floret(inks: Inks, random: Random): Svg {
  return repeat(12, (index) => {
    const angle = (index / 12) * Math.PI * 2
    const reach = index % 3 === 0 ? 4 : between(random, 6, 11)
    const x = Math.cos(angle) * reach
    const y = -4 + Math.sin(angle) * reach * 0.72
    return (
      stroke(`M0 2 L${num(x)} ${num(y)}`, inks.stem, 0.5) +
      circle(x, y, between(random, 1.9, 3.1), {
        fill: index % 4 === 3 ? inks.bloomLight : inks.bloom,
      })
    )
  })
}

/** A finely cut leaf that grows upwards from the origin. */
function feather(inks: Inks): Svg {
  return (
    stroke('M0 0 Q4 -34 -2 -72', inks.leaf, 1.6) +
    repeat(8, (index) => {
      const y = -10 - index * 8
      const reach = 21 - index * 2
      return [-1, 1]
        .map((side) =>
          moved({ x: 1.5, y, rotate: side * 56, scale: reach / 22 }, leaf(24, 10, inks)),
        )
        .join('')
    })
  )
}

/** Field poppies, 280 units: an open bloom, one in profile, a bud and a seed head. */
export function poppy(inks: Inks, random: Random): Svg {
  return (
    stroke('M-6 140 C-2 80 -14 20 -16 -46', inks.stem, 2.6) +
    stroke('M0 140 C10 90 34 50 50 4', inks.stem, 2.4) +
    stroke('M-10 140 C-30 100 -48 70 -52 36', inks.stem, 2) +
    stroke('M4 140 C14 110 60 100 70 62', inks.stem, 1.8) +
    moved({ x: -4, y: 128, rotate: -48 }, leaf(70, 24, inks, -14)) +
    moved({ x: 2, y: 124, rotate: 40 }, leaf(64, 22, inks, 12)) +
    moved({ x: -18, y: -72 }, openPoppy(inks, random)) +
    moved({ x: 52, y: -2, rotate: 14, scale: 0.78 }, cupPoppy(inks)) +
    moved({ x: -52, y: 34, rotate: -10 }, seedHead(inks)) +
    moved(
      { x: 70, y: 60, rotate: 150 },
      path('M0 0 C10 -6 10 -24 0 -30 C-10 -24 -10 -6 0 0Z', { fill: inks.leaf }),
    )
  )
}

function openPoppy(inks: Inks, random: Random): Svg {
  const petal = (rotate: number, fill: string) =>
    moved(
      { rotate },
      path(
        'M0 0 C-34 -10 -50 -44 -30 -60 C-20 -68 -8 -58 0 -64 C12 -70 34 -66 38 -48 C42 -28 24 -8 0 0Z',
        { fill },
      ),
      repeat(5, (index) =>
        stroke(`M0 -8 Q${(index - 2) * 5} -28 ${(index - 2) * 12} -50`, inks.bloomDark, 0.8, {
          opacity: 0.5,
        }),
      ),
    )
  return (
    petal(92, inks.bloomDark) +
    petal(-88, inks.bloomDark) +
    petal(180, inks.bloom) +
    petal(2, inks.bloom) +
    repeat(26, (index) => {
      const angle = (index / 26) * Math.PI * 2
      const reach = between(random, 13, 20)
      return circle(Math.cos(angle) * reach, Math.sin(angle) * reach, 1.7, { fill: inks.dark })
    }) +
    circle(0, 0, 9, { fill: inks.leaf }) +
    repeat(8, (index) => moved({ rotate: index * 45 }, stroke('M0 0 V-8', inks.leafDark, 1)))
  )
}

function cupPoppy(inks: Inks): Svg {
  return (
    path(
      'M-8 0 C-40 -8 -46 -44 -34 -58 C-20 -50 -6 -48 4 -54 C16 -60 34 -58 38 -50 C44 -26 34 -4 8 0Z',
      {
        fill: inks.bloomDark,
      },
    ) +
    path('M-6 2 C-34 -4 -40 -30 -32 -44 C-16 -34 6 -34 30 -46 C38 -24 28 0 6 2Z', {
      fill: inks.bloom,
    }) +
    repeat(5, (index) =>
      stroke(
        `M${(index - 2) * 2} 0 Q${(index - 2) * 7} -14 ${(index - 2) * 10} -30`,
        inks.bloomDark,
        0.8,
        { opacity: 0.6 },
      ),
    )
  )
}

function seedHead(inks: Inks): Svg {
  return (
    path('M-3 0 C-18 -8 -17 -30 -10 -38 L10 -38 C17 -30 18 -8 3 0Z', { fill: inks.leaf }) +
    path('M0 0 L3 0 C18 -8 17 -30 10 -38 L4 -38 C9 -24 8 -8 0 0Z', {
      fill: inks.leafDark,
      opacity: 0.6,
    }) +
    path('M-15 -38 C-12 -46 12 -46 15 -38 C10 -35 -10 -35 -15 -38Z', { fill: inks.leafDark })
  )
}
