import { inkMotif } from '@/demo/pictures/botany/motif'
import { pigment } from '@/demo/pictures/colour'
import {
  arrow,
  dashed,
  FAINT,
  INK,
  label,
  line,
  PAPER,
  type Plate,
  RED,
} from '@/demo/pictures/figures/kit'
import { between, type Random } from '@/demo/pictures/random'
import {
  box,
  circle,
  clipped,
  group,
  moved,
  num,
  path,
  rect,
  repeat,
  type Svg,
  stroke,
} from '@/demo/pictures/svg'

/** The sheets of a booklet of sixteen pages, fronts above and backs below. */
export function imposition(): Plate {
  const sheet = (x: number, y: number, pages: readonly [number, number], colour: string) =>
    rect([x, y, 156, 112], { fill: PAPER, stroke: INK, 'stroke-width': 2 }) +
    dashed(`M${x + 78} ${y + 2} V${y + 110}`, 1.6, FAINT) +
    pages
      .map((page, side) => label(String(page), [x + 39 + side * 78, y + 70], { size: 32, colour }))
      .join('')
  return {
    height: 410,
    body:
      [0, 1, 2, 3]
        .map((index) => {
          const x = 60 + index * 176
          return (
            sheet(x, 84, [16 - 2 * index, 1 + 2 * index], RED) +
            sheet(x, 242, [2 + 2 * index, 15 - 2 * index], pigment.seaholly) +
            label(`SHEET ${index + 1}`, [x + 78, 390], { size: 15, colour: FAINT })
          )
        })
        .join('') +
      label('FRONT', [60, 66], { size: 17, colour: RED, align: 'start' }) +
      label('BACK', [60, 226], { size: 17, colour: pigment.seaholly, align: 'start' }),
  }
}

/** The parts of a proofing press that touch. */
export function press(): Plate {
  const type = repeat(13, (index) =>
    rect([232 + index * 27, 276, 23, 56], { fill: ['#8e9396', '#a2a7a9', '#7f8487'][index % 3] }),
  )
  return {
    height: 450,
    body:
      rect([60, 332, 680, 40], { fill: '#7d8f84' }) +
      rect([60, 332, 680, 10], { fill: '#fff', opacity: 0.25 }) +
      line('M60 332 H740 V372 H60Z', 2) +
      rect([150, 284, 74, 48], { fill: pigment.oak }) +
      rect([590, 284, 74, 48], { fill: pigment.oak }) +
      type +
      circle(400, 160, 112, { fill: '#d9dcdc' }) +
      circle(400, 160, 112, { fill: 'none', stroke: pigment.ochre, 'stroke-width': 9 }) +
      circle(400, 160, 103, { fill: 'none', stroke: INK, 'stroke-width': 2 }) +
      circle(400, 160, 14, { fill: INK }) +
      line('M400 160 L326 92', 2, FAINT) +
      line('M400 276 C330 276 282 226 280 160 C281 132 288 110 302 88', 4.5, RED) +
      path('M296 96 L318 74 L330 86 L312 104Z', { fill: INK }) +
      arrow([448, 62], [520, 108], INK) +
      arrow([690, 160], [560, 160], FAINT) +
      line('M700 276 h24 M700 332 h24 M712 276 V332', 1.8, FAINT) +
      label('CYLINDER', [400, 206], { size: 16 }) +
      label('GRIPPER', [226, 70], { size: 17 }) +
      label('PACKING', [694, 146], { size: 17, colour: '#a8742a' }) +
      label('SHEET', [200, 192], { size: 17, colour: RED }) +
      label('TYPE', [400, 420], { size: 17 }) +
      arrow([400, 398], [400, 340], FAINT) +
      label('23.56 MM', [690, 262], { size: 16, colour: FAINT }) +
      label('BED', [100, 360], { size: 16, colour: '#f4efe2' }),
  }
}

/** How a moon comes into a block: sawn out, inked apart, set in. */
export function blocks(random: Random): Plate {
  const block = (x: number, hasHole: boolean, moon?: string) =>
    moved(
      { x, y: 186 },
      clipped(
        random,
        box(176, 240),
        box(176, 240, { fill: pigment.midnight }),
        moved(
          { x: -8, y: 18, scale: 0.74 },
          inkMotif('foxglove', '#e9dfc8', pigment.midnight, random),
        ),
        hasHole
          ? circle(46, -66, 30, { fill: '#cfc2ac' }) + circle(49, -62, 28, { fill: '#e6dccb' })
          : '',
        moon ? circle(46, -66, 27.5, { fill: moon }) : '',
      ),
      box(176, 240, { fill: 'none', stroke: INK, 'stroke-width': 2 }),
    )
  return {
    height: 400,
    body:
      block(136, true) +
      moved(
        { x: 400, y: 170 },
        circle(4, 6, 52, { fill: '#1b1512', opacity: 0.14 }),
        circle(0, 0, 52, { fill: '#e9d9a8', stroke: INK, 'stroke-width': 2 }),
      ) +
      moved({ x: 400, y: 256, rotate: -8 }, roller()) +
      block(664, true, '#e9d9a8') +
      arrow([252, 186], [312, 186], FAINT, 3) +
      arrow([486, 186], [546, 186], FAINT, 3) +
      label('SAWN OUT', [136, 360], { size: 17 }) +
      label('INKED APART', [400, 360], { size: 17 }) +
      label('SET IN', [664, 360], { size: 17 }),
  }
}

function roller(): Svg {
  return group(
    {},
    stroke('M0 0 V34 M-58 -4 V14 H58 V-4', '#7d7f80', 5),
    rect([-52, -18, 104, 28], { rx: 6, fill: '#e9d9a8' }),
    rect([-52, -18, 104, 28], { rx: 6, fill: 'url(#round-y)', opacity: 0.5 }),
    rect([-10, 30, 20, 42], { rx: 8, fill: pigment.walnut }),
  )
}

/** A fold along the fibres, and one across them. */
export function grain(random: Random): Plate {
  const fibres = (isAlong: boolean) =>
    repeat(150, () => {
      const x = between(random, -142, 142)
      const y = between(random, -92, 92)
      const bend = between(random, -3, 3)
      const length = between(random, 12, 26)
      return isAlong
        ? `M${num(x)} ${num(y - length / 2)} q${num(bend)} ${num(length / 2)} 0 ${num(length)}`
        : `M${num(x - length / 2)} ${num(y)} q${num(length / 2)} ${num(bend)} ${num(length)} 0`
    })
  const sheet = (x: number, isAlong: boolean) =>
    moved(
      { x, y: 150 },
      box(308, 216, { fill: PAPER, stroke: INK, 'stroke-width': 2 }),
      stroke(fibres(isAlong), isAlong ? '#6d7a4a' : '#a8573f', 1.8, { opacity: 0.75 }),
      dashed('M0 -116 V116', 2.4),
    )
  const ragged =
    'M470 368 L560 318 L568 324 L572 312 L580 322 L586 306 L594 314 L602 304 L608 316 L614 308 L620 322 L626 314 L632 324 L730 368'
  return {
    height: 420,
    body:
      sheet(200, true) +
      sheet(600, false) +
      line('M70 368 L178 316 C190 306 210 306 222 316 L330 368', 5, '#6d7a4a') +
      line(ragged, 5, '#a8573f') +
      label('ALONG', [200, 404], { size: 18, colour: '#6d7a4a' }) +
      label('ACROSS', [600, 404], { size: 18, colour: '#a8573f' }),
  }
}
