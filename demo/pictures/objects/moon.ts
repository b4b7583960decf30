import { circle, moved, num, path, type Svg } from '@/demo/pictures/svg'

/** A moon of the given age, 0 to 1 from new to new, as seen north of the tropics. */
export function moonDisc(age: number, radius: number, light: string, dark: string): Svg {
  const isWaning = age > 0.5
  const bulge = Math.cos(2 * Math.PI * age) * radius
  const lit = `M0 ${num(-radius)} A${num(radius)} ${num(radius)} 0 0 1 0 ${num(radius)} A${num(Math.abs(bulge))} ${num(radius)} 0 0 ${bulge > 0 ? 0 : 1} 0 ${num(-radius)}Z`
  return (
    circle(0, 0, radius, { fill: dark }) + moved({ mirror: isWaning }, path(lit, { fill: light }))
  )
}
