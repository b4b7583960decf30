import { pigment } from '@/demo/pictures/colour'
import {
  arrow,
  arrowHead,
  dashed,
  FAINT,
  INK,
  label,
  line,
  PAPER,
  type Plate,
  RED,
  span,
} from '@/demo/pictures/figures/kit'
import { circle, moved, num, path, rect, repeat, type Svg, stroke } from '@/demo/pictures/svg'

const HOLES = [112, 256, 400, 544, 688]

/** A section lying open on its side, with the five holes in its fold. */
export function stations(): Plate {
  const page = (y: number) =>
    rect([64, y, 672, 150], { fill: PAPER }) +
    rect([64, y, 672, 150], { fill: 'none', stroke: INK, 'stroke-width': 2 })
  const sheets = repeat(3, (index) => {
    const out = 12 - index * 4
    return rect([64 - out * 0.2, 70 - out, 672 + out * 0.4, 300 + out * 2], {
      fill: index % 2 ? '#e9dfca' : '#f3ebd8',
      stroke: FAINT,
      'stroke-width': 1,
    })
  })
  return {
    height: 470,
    body:
      sheets +
      page(70) +
      page(220) +
      rect([64, 206, 672, 14], { fill: '#1b1512', opacity: 0.06 }) +
      rect([64, 220, 672, 20], { fill: '#1b1512', opacity: 0.08 }) +
      dashed('M64 220 H736', 1.8, FAINT) +
      HOLES.map(
        (x, index) =>
          circle(x, 220, 7, { fill: RED }) +
          label(String(index + 1), [x, 188], { size: 24, colour: RED }),
      ).join('') +
      span(64, 112, 292, '15') +
      span(112, 256, 292, '45') +
      span(256, 400, 292, '45') +
      span(400, 544, 292, '45') +
      span(544, 688, 292, '45') +
      span(688, 736, 292, '15') +
      label('HEAD', [64, 424], { align: 'start' }) +
      label('THE FOLD SEEN FROM INSIDE', [400, 424], { size: 16, colour: FAINT }) +
      label('TAIL', [736, 424], { align: 'end' }) +
      line('M78 88 l12 12 M90 88 l-12 12', 2.4, pigment.slate),
  }
}

/** Where the thread runs: solid outside, dashed inside. */
export function thread(): Plate {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = HOLES
  const over = (from: number, to: number, lift: number) => bow(from, to, -lift)
  const under = (from: number, to: number, drop: number) => bow(from, to, drop)
  const step = (text: string, x: number, y: number) =>
    circle(x, y, 17, { fill: pigment.cream, stroke: RED, 'stroke-width': 2 }) +
    label(text, [x, y + 8], { size: 16, colour: RED })
  return {
    height: 420,
    body:
      rect([64, 190, 672, 32], { fill: PAPER, stroke: INK, 'stroke-width': 2 }) +
      line('M66 198 H734 M66 206 H734 M66 214 H734', 1, '#d8cbb0') +
      HOLES.map((x) => rect([x - 3, 186, 6, 40], { fill: '#3a2f27' })).join('') +
      over(three, two, 56) +
      over(one, two, 56) +
      over(four, five, 56) +
      over(four, three, 56) +
      under(two, one, 50) +
      under(two, four, 112) +
      under(five, four, 50) +
      line(
        `M${three - 6} 226 C${three - 10} 262 ${three - 30} 262 ${three - 40} 280 M${three + 6} 226 C${three + 10} 262 ${three + 30} 262 ${three + 40} 280`,
        3.4,
        RED,
      ) +
      step('2', (two + three) / 2, 148) +
      step('4', (one + two) / 2, 148) +
      step('6', (four + five) / 2, 148) +
      step('8', (three + four) / 2, 148) +
      step('3', (one + two) / 2, 262) +
      step('7', (four + five) / 2, 262) +
      step('5', three, 318) +
      step('1', three - 62, 284) +
      label('OUTSIDE', [736, 52], { align: 'end' }) +
      label('INSIDE', [736, 372], { align: 'end' }) +
      HOLES.map((x, index) => label(String(index + 1), [x, 108], { size: 24 })).join(''),
  }
}

/** One stitch between two holes; it runs inside, below the paper, when it drops. */
function bow(from: number, to: number, rise: number): Svg {
  const isInside = rise > 0
  const y = isInside ? 222 : 190
  const gap = from < to ? 8 : -8
  const middle = (from + to) / 2
  const d = `M${from + gap} ${y} C${num(from + gap * 3)} ${num(y + rise)} ${num(to - gap * 3)} ${num(y + rise)} ${to - gap} ${y}`
  return (
    stroke(d, RED, 3.4, isInside ? { 'stroke-dasharray': '9 8' } : {}) +
    moved({ x: middle + gap * 4, y: y + rise * 0.74, rotate: from < to ? 0 : 180 }, arrowHead(RED))
  )
}

/** The sections of a notebook from the head, and one of them larger. */
export function sections(): Plate {
  const fold = (x: number, y: number, width: number, length: number) =>
    `M${num(x - width / 2)} ${num(y + length)} V${num(y + width / 2)} A${num(width / 2)} ${num(width / 2)} 0 0 1 ${num(x + width / 2)} ${num(y + width / 2)} V${num(y + length)}`
  const row = repeat(12, (index) => {
    const x = 86 + index * 25
    return (
      [20, 13, 6].map((width) => line(fold(x, 100, width, 250), 1.6)).join('') +
      circle(x, 112, 2.6, { fill: RED })
    )
  })
  const large = [120, 92, 64, 36]
    .map(
      (width, index) =>
        path(`${fold(600, 104 + index * 14, width, 246 - index * 14)}Z`, {
          fill: index % 2 ? '#efe5cf' : PAPER,
        }) + line(fold(600, 104 + index * 14, width, 246 - index * 14), 2.4),
    )
    .join('')
  return {
    height: 440,
    body:
      path('M66 350 V112 C66 84 390 84 390 112 V350', { fill: PAPER, opacity: 0.7 }) +
      row +
      line('M70 92 C120 74 330 74 382 92', 5, pigment.sage) +
      large +
      circle(600, 166, 8, { fill: RED }) +
      arrow([716, 130], [618, 162], RED) +
      label('THREAD', [722, 124], { size: 16, colour: RED }) +
      line('M386 106 L520 116', 1.6, FAINT) +
      dashed('M386 340 L530 344', 1.6, FAINT) +
      label('12 SECTIONS', [228, 396]) +
      label('4 SHEETS - 16 PAGES', [600, 396]) +
      label('GAUZE', [228, 62], { size: 15, colour: '#6d7a5f' }),
  }
}

/** Nested sheets whose inner ones stand out at the fore edge. */
export function creep(): Plate {
  const sheet = (index: number) => {
    const half = 22 + index * 17
    const end = 640 - index * 14
    const left = 250
    return `M${end} ${200 - half} H${left} A${half} ${half} 0 0 0 ${left} ${200 + half} H${end}`
  }
  return {
    height: 390,
    body:
      repeat(7, (index) => {
        const at = 6 - index
        return line(sheet(at), 8, at % 2 ? '#e2d6bd' : '#f2e9d6') + line(sheet(at), 1.2, FAINT)
      }) +
      line('M662 178 L556 76 M662 222 L556 324', 2.4, RED) +
      dashed('M548 40 V360', 2.4) +
      label('TRIM', [548, 28], { size: 16 }) +
      label('FOLD', [64, 206]) +
      label('CREEP', [712, 206], { colour: RED }),
  }
}

/** A loose leaf, pasted to its neighbour along a narrow strip. */
export function tipping(): Plate {
  const leaves = repeat(11, (index) => {
    const y = 92 + index * 20
    const bend = (5 - index) * 10
    return index === 5
      ? ''
      : line(`M150 ${198 - bend * 0.4} C210 ${y + bend * 0.2} 260 ${y} 330 ${y} H690`, 3, '#b9a98d')
  })
  return {
    height: 380,
    body:
      path('M128 84 C96 110 96 288 128 314 L150 306 V92Z', { fill: pigment.sage }) +
      line('M128 84 C96 110 96 288 128 314', 3) +
      leaves +
      line('M158 196 C220 192 270 192 330 192 H716', 4, RED) +
      line('M160 203 C186 200 214 200 240 200', 8, pigment.ochre) +
      span(160, 240, 58, '3 MM') +
      dashed('M160 66 V190 M240 66 V196', 1.4, FAINT) +
      arrow([560, 344], [420, 204], RED) +
      label('LOOSE LEAF', [628, 366], { colour: RED }) +
      arrow([232, 344], [206, 210], '#a8742a') +
      label('PASTE', [240, 366], { colour: '#a8742a' }),
  }
}
