import { between, type Random } from '@/demo/pictures/random'
import { box, circle, group, num, repeat, type Svg, stroke } from '@/demo/pictures/svg'

/**
 * Marbled paper in the given inks, combed to the nonpareil pattern: rows of narrow arches, each row
 * one ink. Centred on the origin; clip it to the sheet.
 */
export function marbling(
  inks: readonly string[],
  width: number,
  height: number,
  random: Random,
): Svg {
  const ground = inks[0] ?? '#f0e6d2'
  const tooth = 31
  const columns = Math.ceil(width / tooth) + 2
  const spacing = 7.5
  const rows = Math.ceil((height + 80) / spacing)
  const left = -width / 2 - tooth
  const combed = repeat(rows, (row) => {
    const y = -height / 2 - 30 + row * spacing
    const colour = inks[Math.floor(random() * inks.length)] ?? ground
    const arches = Array.from({ length: columns }, (_, column) => {
      const depth = 25 + 7 * Math.sin(column * 1.7 + row * 0.13) + between(random, -2, 2)
      const lean = 3 * Math.sin(column * 0.9 + row * 0.05)
      return `q${num(tooth * 0.16 + lean)} ${num(-depth)} ${num(tooth / 2)} ${num(-depth)} t${num(tooth / 2)} ${num(depth)}`
    }).join(' ')
    return stroke(`M${num(left)} ${num(y)} ${arches}`, colour, between(random, 3.5, 9))
  })
  const drops = repeat(Math.round((width * height) / 5200), () =>
    circle(
      between(random, -width / 2, width / 2),
      between(random, -height / 2, height / 2),
      between(random, 1, 2.6),
      {
        fill: ground,
        opacity: 0.8,
      },
    ),
  )
  return group({}, box(width, height, { fill: ground }), combed, drops)
}
