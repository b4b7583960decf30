import { mix, pigment } from '@/demo/pictures/colour'
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
} from '@/demo/pictures/figures/kit'
import { handwriting } from '@/demo/pictures/lettering'
import { moonDisc } from '@/demo/pictures/objects/moon'
import { seal } from '@/demo/pictures/objects/paper'
import { wash } from '@/demo/pictures/objects/swatch'
import { between, type Random } from '@/demo/pictures/random'
import { box, circle, moved, path, rect, repeat, type Svg, stroke } from '@/demo/pictures/svg'

/** One ink at six moments. */
export function darkening(random: Random): Plate {
  const moments = [
    ['WET', '#b9bcb8'],
    ['1 MIN', '#98a2ab'],
    ['10 MIN', '#75818e'],
    ['1 H', '#55606f'],
    ['6 H', '#383f4d'],
    ['1 DAY', '#22242b'],
  ] as const
  return {
    height: 330,
    body:
      rect([40, 36, 720, 196], { fill: PAPER, stroke: FAINT, 'stroke-width': 1.4 }) +
      moments
        .map(([name, colour], index) => {
          const x = 106 + index * 118
          return (
            moved({ x, y: 104 }, wash(colour, 92, 92, random)) +
            moved({ x: x - 44, y: 204 }, handwriting(84, colour, random, 2.2)) +
            label(name, [x, 280], { size: 18 })
          )
        })
        .join('') +
      arrow([62, 308], [738, 308], FAINT),
  }
}

const PAPERS = [
  ['POCKET', 7, 11],
  ['LETTER SET', 12, 18],
  ['FOXGLOVE', 15, 23],
  ['CARDS', 17, 26],
  ['HEATH', 22, 34],
] as const

/** Drying times on five papers, from the quickest ink to the slowest. */
export function drying(): Plate {
  const at = (seconds: number) => 230 + seconds * 14.6
  return {
    height: 440,
    body:
      [0, 10, 20, 30]
        .map(
          (seconds) =>
            dashed(`M${at(seconds)} 70 V378`, 1.3, '#b9a98d') +
            label(seconds ? `${seconds} S` : '0', [at(seconds), 414], { size: 18, colour: FAINT }),
        )
        .join('') +
      PAPERS.map(([name, quick, slow], index) => {
        const y = 100 + index * 62
        return (
          label(name, [208, y + 8], { size: 18, align: 'end' }) +
          repeat(24, (step) => {
            const share = step / 24
            return rect(
              [at(quick + (slow - quick) * share), y - 13, ((slow - quick) * 14.6) / 24 + 1, 26],
              {
                fill: mix(pigment.foxglove, pigment.damson, share),
              },
            )
          }) +
          circle(at(quick), y, 13, { fill: pigment.foxglove }) +
          circle(at(slow), y, 13, { fill: pigment.damson })
        )
      }).join('') +
      circle(246, 36, 9, { fill: pigment.foxglove }) +
      label('FOXGLOVE INK', [266, 43], { size: 16, align: 'start' }) +
      circle(502, 36, 9, { fill: pigment.damson }) +
      label('DAMSON', [522, 43], { size: 16, align: 'start' }),
  }
}

/** A letter that is its own envelope, in four steps. */
export function letter(random: Random): Plate {
  const written = (width: number, lines: number) =>
    repeat(lines, (index) =>
      moved(
        { x: -width / 2, y: index * 17 },
        handwriting(width * (index === lines - 1 ? 0.5 : 1), INK, random, 1.3),
      ),
    )
  const sheet = (x: number, width: number, height: number, drawn: Svg) =>
    moved(
      { x, y: 170 },
      moved({ x: 4, y: 6 }, box(width, height, { fill: '#1b1512', opacity: 0.1 })),
      box(width, height, { fill: PAPER, stroke: INK, 'stroke-width': 2 }),
      drawn,
    )
  return {
    height: 390,
    body:
      sheet(112, 150, 216, moved({ y: -84 }, written(118, 6)) + dashed('M-75 14 H75', 1.6, FAINT)) +
      sheet(
        314,
        112,
        216,
        dashed('M-56 -36 H56 M-56 36 H56', 1.6, FAINT) +
          line('M-22 -108 V108 M22 -108 V108', 1.5, FAINT) +
          arrow([-84, -60], [-34, -60], RED) +
          arrow([84, 60], [34, 60], RED),
      ) +
      sheet(
        490,
        112,
        132,
        line('M-56 -22 H56', 2) +
          rect([-55, -65, 110, 43], { fill: '#ece0c6' }) +
          dashed('M-56 22 H56', 1.6, FAINT) +
          arrow([0, 96], [0, 40], RED),
      ) +
      sheet(
        678,
        132,
        84,
        line('M-66 -14 L-54 12 H54 L66 -14', 1.8) +
          moved({ y: 10, scale: 0.52 }, seal(pigment.rosehip, random)),
      ) +
      ['WRITE', 'SIDES IN', 'THIRDS', 'SEAL']
        .map((name, index) => label(name, [[112, 314, 490, 678][index] ?? 0, 348], { size: 18 }))
        .join(''),
  }
}

/** Three ways for the left hand to lay the paper. */
export function leftHand(random: Random): Plate {
  const page = (
    x: number,
    rotate: number,
    hand: { x: number; y: number; rotate: number },
    isGood: boolean,
  ) =>
    moved(
      { x, y: 170, rotate },
      moved({ x: 5, y: 7 }, box(158, 210, { fill: '#1b1512', opacity: 0.1 })),
      box(158, 210, { fill: PAPER, stroke: INK, 'stroke-width': 2 }),
      repeat(4, (index) =>
        moved(
          { x: -62, y: -66 + index * 26 },
          handwriting(index === 3 ? 66 : 124, pigment.seaholly, random, 1.6),
        ),
      ),
    ) +
    moved(
      { x: x + hand.x, y: 170 + hand.y, rotate: hand.rotate, scale: 0.82 },
      handShape(isGood ? '#6d7a4a' : '#a8573f'),
    )
  return {
    height: 420,
    body:
      page(140, 0, { x: -4, y: -4, rotate: 128 }, false) +
      page(400, 0, { x: -14, y: 14, rotate: 4 }, false) +
      page(656, 30, { x: -18, y: 8, rotate: -34 }, true) +
      path('M560 66 A150 150 0 0 1 744 78', {
        fill: 'none',
        stroke: FAINT,
        'stroke-width': 2.4,
        'stroke-dasharray': '7 7',
      }) +
      moved({ x: 744, y: 78, rotate: 58 }, arrowHead(FAINT)) +
      label('FROM ABOVE', [140, 386], { size: 17 }) +
      label('FROM THE SIDE', [400, 386], { size: 17 }) +
      label('FROM BELOW', [656, 386], { size: 17, colour: '#6d7a4a' }),
  }
}

/** A hand with a pen whose point is at the origin, coming from the left. */
const handShape = (colour: string): Svg =>
  stroke('M0 0 L-58 -10', INK, 6) +
  path(
    'M-36 -12 C-52 -34 -92 -34 -122 -20 L-190 -8 V34 L-120 34 C-92 40 -50 34 -38 14 C-32 6 -30 -4 -36 -12Z',
    {
      fill: colour,
      opacity: 0.82,
    },
  ) +
  stroke('M-40 2 C-56 6 -72 4 -84 -4 M-44 14 C-60 20 -76 18 -90 10', '#fffaf0', 2, { opacity: 0.6 })

/** The last page of a notebook, kept as an index. */
export function index(random: Random): Plate {
  const entries = ['12', '17', '23', '31', '38', '40']
  return {
    height: 450,
    body:
      rect([150, 40, 510, 372], { rx: 4, fill: '#c6a67d' }) +
      rect([150, 34, 500, 372], { rx: 3, fill: '#efe5cf', stroke: FAINT, 'stroke-width': 1.4 }) +
      rect([150, 30, 494, 372], { rx: 3, fill: PAPER, stroke: INK, 'stroke-width': 2 }) +
      rect([150, 30, 40, 372], { fill: 'url(#gutter-right)' }) +
      label('INDEX', [396, 84], { size: 24 }) +
      entries
        .map((page, row) => {
          const y = 142 + row * 44
          return (
            line(`M206 ${y + 8} H590`, 1, '#cdbf9f') +
            moved({ x: 212, y }, handwriting(between(random, 130, 270), pigment.slate, random, 2)) +
            label(page, [580, y], { size: 20, align: 'end' })
          )
        })
        .join('') +
      [
        [124, pigment.foxglove],
        [212, pigment.moss],
        [256, pigment.foxglove],
      ]
        .map(([y, colour]) => rect([622, Number(y), 40, 15], { fill: String(colour) }))
        .join('') +
      dashed('M666 130 H724 M666 262 H724', 1.6, FAINT) +
      label('EDGE', [738, 202], { size: 15, colour: FAINT }),
  }
}

/** A month of moons. */
export function moons(): Plate {
  return {
    height: 330,
    body:
      rect([30, 30, 740, 226], { rx: 3, fill: pigment.midnight }) +
      repeat(30, (day) =>
        moved(
          { x: 76 + (day % 10) * 72, y: 70 + Math.floor(day / 10) * 72 },
          moonDisc(day / 29.53, 25, '#f0e3bd', '#3a4965'),
        ),
      ) +
      label('29.53 DAYS', [400, 302], { size: 20 }),
  }
}
