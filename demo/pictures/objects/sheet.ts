import { darker, lighter, pigment } from '@/demo/pictures/colour'
import { handwriting, lettering } from '@/demo/pictures/lettering'
import { moonDisc } from '@/demo/pictures/objects/moon'
import { seal } from '@/demo/pictures/objects/paper'
import { between, type Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import { box, group, moved, num, path, rect, repeat, type Svg, stroke } from '@/demo/pictures/svg'

const paper = (width: number, height: number, colour: string, ...drawn: Svg[]): Thing => ({
  silhouette: box(width, height),
  height: 5,
  body: group(
    {},
    box(width, height, { fill: colour }),
    ...drawn,
    box(width, height, { fill: 'url(#sheen)', opacity: 0.5 }),
    box(width - 1, height - 1, {
      fill: 'none',
      stroke: darker(colour, 0.4),
      'stroke-width': 0.8,
      opacity: 0.4,
    }),
  ),
})

/** One side of a printed sheet of eight pages, the upper row on its head. */
export function imposedSheet(width: number, height: number, ink: string): Thing {
  const column = width / 4
  const row = height / 2
  const numbers = [5, 12, 9, 8, 4, 13, 16, 1]
  const pages = numbers
    .map((page, index) => {
      const x = -width / 2 + column * ((index % 4) + 0.5)
      const isUpper = index < 4
      return moved(
        { x, y: isUpper ? -row / 2 : row / 2, rotate: isUpper ? 180 : 0 },
        page === 1
          ? lettering('HEDGE', { size: 16, colour: ink }) +
              moved({ y: 30 }, lettering('SCHOOL', { size: 16, colour: ink }))
          : repeat(7, (line) =>
              rect(
                [-column * 0.32, -row * 0.34 + line * 17, column * (line === 6 ? 0.36 : 0.64), 4],
                {
                  fill: ink,
                  opacity: 0.34,
                },
              ),
            ),
        moved({ y: row * 0.36 }, lettering(String(page), { size: 22, colour: ink, weight: 1.2 })),
      )
    })
    .join('')
  const folds = stroke(
    `M0 ${-height / 2} V${height / 2} M${-width / 4} ${-height / 2} V${height / 2} M${width / 4} ${-height / 2} V${height / 2} M${-width / 2} 0 H${width / 2}`,
    '#8f7d66',
    1.4,
    { 'stroke-dasharray': '9 8', opacity: 0.7 },
  )
  const marks = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) =>
      stroke(
        `M${num(x * (width / 2 - 22))} ${num(y * (height / 2 - 6))} v${-y * 14} M${num(x * (width / 2 - 6))} ${num(y * (height / 2 - 22))} h${-x * 14}`,
        ink,
        1.2,
      ),
    ),
  )
  return paper(width, height, '#f6f0e1', pages, folds, ...marks)
}

/** A sheet that rolls itself up along its right edge. */
export function curledSheet(width: number, height: number, colour: string, random: Random): Thing {
  const roll = 64
  const fibres = repeat(90, () => {
    const x = between(random, -width / 2 + 14, width / 2 - roll)
    const y = between(random, -height / 2 + 10, height / 2 - 40)
    return `M${num(x)} ${num(y)} c${num(between(random, -2, 2))} 9 ${num(between(random, -2, 2))} 18 0 ${num(between(random, 18, 34))}`
  })
  const tube = rect([width / 2 - roll, -height / 2 - 3, roll, height + 6], { rx: 4 })
  return {
    silhouette: box(width, height) + tube,
    height: 12,
    body: group(
      {},
      box(width, height, { fill: colour }),
      stroke(fibres, darker(colour, 0.35), 1.1, { opacity: 0.4 }),
      rect([width / 2 - roll - 22, -height / 2, 26, height], { fill: '#1b1512', opacity: 0.12 }),
      rect([width / 2 - roll, -height / 2 - 3, roll, height + 6], {
        rx: 4,
        fill: lighter(colour, 0.25),
      }),
      rect([width / 2 - roll, -height / 2 - 3, roll, height + 6], {
        rx: 4,
        fill: 'url(#round-x)',
        opacity: 0.75,
      }),
      box(width, height, { fill: 'url(#sheen)', opacity: 0.5 }),
    ),
  }
}

/** A letter folded into a packet, sealed with wax or tied up. */
export function letterPacket(
  { colour, wax, thread }: { colour: string; wax?: string; thread?: string },
  width: number,
  height: number,
  random: Random,
): Thing {
  const x = width / 2
  const y = height / 2
  const flap = `M${-x} ${num(-y * 0.36)} H${x} V${num(y * 0.34)} L${num(x * 0.84)} ${num(y * 0.42)} H${num(-x * 0.84)} L${-x} ${num(y * 0.34)}Z`
  const tied = thread
    ? stroke(`M0 ${-y - 2} V${y + 2} M${-x - 2} 8 H${x + 2}`, darker(thread, 0.3), 5) +
      stroke(`M0 ${-y - 2} V${y + 2} M${-x - 2} 8 H${x + 2}`, thread, 3.4) +
      stroke(
        'M0 8 C-30 -34 -70 -26 -54 0 C-42 18 -14 14 0 8 C30 -30 66 -24 54 2 C44 18 14 16 0 8 C-16 36 -22 50 -40 62 M0 8 C14 36 24 46 44 58',
        thread,
        3.4,
      )
    : ''
  return {
    silhouette: box(width, height, { rx: 2 }),
    height: 9,
    body: group(
      {},
      box(width, height, { rx: 2, fill: darker(colour, 0.06) }),
      box(width, height, { fill: 'url(#laid)' }),
      rect([-x, -y, width, height * 0.33], { fill: lighter(colour, 0.1) }),
      stroke(`M${-x} ${num(-y * 0.36)} H${x}`, darker(colour, 0.35), 1, { opacity: 0.4 }),
      moved({ x: 1, y: 5 }, path(flap, { fill: SHADE, opacity: 0.18 })),
      path(flap, { fill: lighter(colour, 0.2) }),
      path(flap, { fill: 'url(#laid)' }),
      box(width, height, { rx: 2, fill: 'url(#sheen)', opacity: 0.7 }),
      box(width - 1, height - 1, {
        rx: 2,
        fill: 'none',
        stroke: darker(colour, 0.4),
        'stroke-width': 0.9,
        opacity: 0.4,
      }),
      tied,
      wax ? moved({ y: y * 0.4, scale: height / 300 }, seal(wax, random)) : '',
    ),
  }
}

const SHADE = '#2c1f15'

/** An opened letter with the creases of its folds. */
export function unfoldedLetter(
  { colour, ink }: { colour: string; ink: string },
  width: number,
  height: number,
  random: Random,
): Thing {
  const lines = repeat(Math.floor((height - 120) / 34), (index) =>
    moved(
      { x: -width / 2 + 40, y: -height / 2 + 84 + index * 34 },
      handwriting(width - (index % 5 === 4 ? 220 : 84), ink, random, 1.8),
    ),
  )
  const creases = [-1, 1]
    .map((side) => {
      const y = (side * height) / 6
      return (
        rect([-width / 2, y, width, 7], { fill: '#fff', opacity: 0.3 }) +
        rect([-width / 2, y - 5, width, 5], { fill: '#1b1512', opacity: 0.07 })
      )
    })
    .join('')
  return paper(width, height, colour, box(width, height, { fill: 'url(#laid)' }), lines, creases)
}

/** A page with a list: short lines, each ticked or not. */
export function listPage(width: number, height: number, ink: string, random: Random): Svg {
  return repeat(Math.floor((height - 70) / 34), (index) => {
    const y = -height / 2 + 52 + index * 34
    return (
      stroke(`M${num(-width / 2 + 26)} ${y - 9} h10 v10 h-10Z`, ink, 1.3) +
      (index % 3 === 1
        ? ''
        : stroke(`M${num(-width / 2 + 25)} ${y - 6} l6 6 l12 -16`, pigment.rosehip, 2.4)) +
      moved(
        { x: -width / 2 + 54, y },
        handwriting(width * between(random, 0.36, 0.66), ink, random, 1.5),
      )
    )
  })
}

/** A dark sheet with a month of moons. */
export function moonSheet(width: number, height: number): Thing {
  const columns = 6
  const rows = 5
  const step = Math.min(width / (columns + 0.6), height / (rows + 1.3))
  const moons = repeat(columns * rows, (index) =>
    moved(
      {
        x: ((index % columns) - (columns - 1) / 2) * step,
        y: (Math.floor(index / columns) - (rows - 1) / 2) * step + step * 0.28,
      },
      moonDisc(index / 29.53, step * 0.34, '#f0e3bd', lighter(pigment.midnight, 0.12)),
    ),
  )
  return paper(
    width,
    height,
    pigment.midnight,
    moons,
    moved(
      { y: -height / 2 + 50 },
      lettering('ONE MOON', { size: 17, colour: '#e6d8b4', tracking: 9 }),
    ),
  )
}
