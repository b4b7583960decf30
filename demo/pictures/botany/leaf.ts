import type { Inks } from '@/demo/pictures/botany/palette'
import { num, path, repeat, type Svg, stroke } from '@/demo/pictures/svg'

/** A leaf that grows upwards from the origin, one half in shade, with its veins. */
export function leaf(length: number, width: number, inks: Inks, bend = 0): Svg {
  const tip = `${num(bend)} ${num(-length)}`
  const right = `C${num(width * 0.75)} ${num(-length * 0.2)} ${num(width * 0.6 + bend * 0.7)} ${num(-length * 0.7)} ${tip}`
  const left = `C${num(-width * 0.6 + bend * 0.7)} ${num(-length * 0.7)} ${num(-width * 0.75)} ${num(-length * 0.2)} 0 0`
  const rib = `M0 0 Q${num(bend * 0.2)} ${num(-length * 0.5)} ${tip}`
  const veins = repeat(4, (index) => {
    const at = 0.24 + index * 0.15
    const x = bend * at * at
    const y = -length * at
    const reach = width * 0.36 * (1 - at * 0.55)
    const rise = length * 0.09
    return stroke(
      `M${num(x)} ${num(y)} q${num(reach * 0.6)} ${num(-rise * 0.4)} ${num(reach)} ${num(-rise)} M${num(x)} ${num(y)} q${num(-reach * 0.6)} ${num(-rise * 0.4)} ${num(-reach)} ${num(-rise)}`,
      inks.leafDark,
      0.7,
      { opacity: 0.7 },
    )
  })
  return (
    path(`M0 0 ${right} ${left}Z`, { fill: inks.leaf }) +
    path(`M0 0 ${right} Q${num(bend * 0.2)} ${num(-length * 0.5)} 0 0Z`, {
      fill: inks.leafDark,
      opacity: 0.55,
    }) +
    veins +
    stroke(rib, inks.bloomLight, 0.9, { opacity: 0.55 })
  )
}

/** The outline of a leaf alone, for wreaths and small ornaments. */
export function blade(length: number, width: number, colour: string): Svg {
  return path(
    `M0 0 C${num(width * 0.7)} ${num(-length * 0.3)} ${num(width * 0.4)} ${num(-length * 0.8)} 0 ${num(-length)} C${num(-width * 0.4)} ${num(-length * 0.8)} ${num(-width * 0.7)} ${num(-length * 0.3)} 0 0Z`,
    { fill: colour },
  )
}
