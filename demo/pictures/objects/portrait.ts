import { darker, lighter, pigment } from '@/demo/pictures/colour'
import {
  circle,
  ellipse,
  group,
  moved,
  path,
  rect,
  repeat,
  type Svg,
  stroke,
} from '@/demo/pictures/svg'

export type Person = 'hanna' | 'jonas' | 'mirjam'

/** A bust on 800 × 800 units, the origin between the eyes. */
export function portrait(person: Person): Svg {
  switch (person) {
    case 'hanna':
      return hanna()
    case 'jonas':
      return jonas()
    case 'mirjam':
      return mirjam()
  }
}

const FACE =
  'M-118 -60 C-122 40 -104 120 -62 160 C-36 184 36 184 62 160 C104 120 122 40 118 -60 C114 -150 60 -190 0 -190 C-60 -190 -114 -150 -118 -60Z'

interface Features {
  skin: string
  brow: string
  lips: string
}

function face({ skin, brow, lips }: Features): Svg {
  const shade = darker(skin, 0.2)
  return (
    path('M-58 120 L-64 250 C-30 292 30 292 64 250 L58 120Z', { fill: darker(skin, 0.13) }) +
    path('M-58 140 C-20 190 30 186 60 140 V190 C20 226 -30 214 -62 186Z', {
      fill: shade,
      opacity: 0.55,
    }) +
    ellipse(-118, -2, [17, 32], { fill: darker(skin, 0.06) }) +
    ellipse(118, -2, [17, 32], { fill: darker(skin, 0.16) }) +
    path(FACE, { fill: skin }) +
    path(
      'M40 -186 C96 -170 116 -120 118 -60 C122 40 104 120 62 160 C44 176 20 180 4 178 C56 150 80 90 78 20 C76 -60 66 -130 40 -186Z',
      {
        fill: shade,
        opacity: 0.3,
      },
    ) +
    ellipse(-62, 62, [31, 21], { fill: '#c9604a', opacity: 0.2 }) +
    ellipse(64, 62, [31, 21], { fill: '#c9604a', opacity: 0.24 }) +
    [-50, 50]
      .map(
        (x) =>
          ellipse(x, 4, [9.5, 11], { fill: '#2a211c' }) +
          circle(x - 3, 0, 3, { fill: '#fff', opacity: 0.9 }) +
          stroke(`M${x - 20} -4 Q${x} -18 ${x + 20} -4`, darker(skin, 0.5), 3.4),
      )
      .join('') +
    stroke('M-76 -38 Q-52 -54 -28 -42 M28 -42 Q52 -54 76 -38', brow, 9) +
    stroke('M2 6 C-4 34 -18 54 -12 64 C-4 72 8 72 14 66', darker(skin, 0.34), 4.6) +
    stroke('M-36 108 Q0 136 38 104', lips, 6.4) +
    stroke('M-14 140 Q2 146 18 138', darker(skin, 0.26), 3.6, { opacity: 0.7 })
  )
}

function shoulders(cloth: string): Svg {
  const outline =
    'M-330 470 C-320 330 -262 268 -150 244 C-100 232 -70 226 -62 214 C-30 262 30 262 62 214 C70 226 100 232 150 244 C262 268 320 330 330 470Z'
  return (
    path(outline, { fill: cloth }) +
    path(outline, { fill: 'url(#cloth)', opacity: 0.7 }) +
    path('M150 244 C262 268 320 330 330 470 H200 C220 380 200 300 150 244Z', {
      fill: '#1b1512',
      opacity: 0.16,
    })
  )
}

function hanna(): Svg {
  const hair = '#b9aa92'
  const dark = darker(hair, 0.25)
  return group(
    {},
    circle(26, -252, 78, { fill: hair }),
    stroke(
      'M-30 -262 C-10 -316 70 -316 86 -250 M-26 -236 C0 -286 62 -280 70 -226 M-8 -206 C10 -244 48 -240 52 -206',
      dark,
      5,
      { opacity: 0.6 },
    ),
    stroke('M-60 -236 L118 -292', '#8a5a34', 9),
    path(
      'M-136 30 C-156 -120 -110 -224 0 -226 C112 -224 158 -120 136 30 C130 60 118 40 116 0 L-116 0 C-118 40 -130 60 -136 30Z',
      { fill: dark },
    ),
    shoulders('#e9dfcb'),
    apron(pigment.damson),
    face({ skin: '#eec9ab', brow: dark, lips: '#a8503f' }),
    path(
      'M-124 -36 C-134 -150 -84 -216 4 -216 C92 -216 136 -150 124 -36 C112 -84 92 -116 60 -138 C20 -112 -40 -112 -78 -134 C-100 -110 -116 -80 -124 -36Z',
      { fill: hair },
    ),
    stroke(
      'M4 -214 C-40 -200 -84 -170 -104 -110 M4 -214 C44 -202 90 -170 106 -106 M0 -210 C-20 -180 -50 -150 -76 -140 M10 -210 C24 -180 44 -156 62 -142',
      dark,
      4.4,
      { opacity: 0.55 },
    ),
    ...[-52, 52].map(
      (x) =>
        circle(x, 6, 41, { fill: '#fff', opacity: 0.16 }) +
        circle(x, 6, 41, { fill: 'none', stroke: '#6b4a2f', 'stroke-width': 6 }),
    ),
    stroke('M-12 2 Q0 -8 12 2 M-92 0 L-116 -8 M92 0 L116 -8', '#6b4a2f', 6),
    circle(-120, 44, 7, { fill: pigment.brass }),
    circle(120, 44, 7, { fill: pigment.brass }),
  )
}

function apron(colour: string): Svg {
  const bib = 'M-150 470 L-132 318 C-60 340 60 340 132 318 L150 470Z'
  return (
    stroke(
      'M-126 326 C-120 280 -104 250 -84 226 M126 326 C120 280 104 250 84 226',
      darker(colour, 0.1),
      22,
    ) +
    path(bib, { fill: colour }) +
    path(bib, { fill: 'url(#cloth)' }) +
    stroke('M-130 330 C-60 352 60 352 130 330', lighter(colour, 0.4), 2.4, {
      'stroke-dasharray': '8 7',
      opacity: 0.7,
    })
  )
}

function jonas(): Svg {
  const beard = '#4a372a'
  const wool = pigment.seaholly
  const ribs = repeat(19, (index) => {
    const x = -126 + index * 14
    return `M${x} -128 q${(x / 126) * -6} 26 0 56`
  })
  return group(
    {},
    shoulders('#55604f'),
    path('M-92 232 L-10 322 L-60 366 L-138 252Z M92 232 L10 322 L60 366 L138 252Z', {
      fill: '#697663',
    }),
    path('M-62 214 L0 300 L62 214 C30 262 -30 262 -62 214Z', { fill: '#efe6d3' }),
    circle(0, 350, 8, { fill: '#e2d6bd' }),
    circle(0, 416, 8, { fill: '#e2d6bd' }),
    moved(
      { x: 150, y: -10, rotate: 164 },
      rect([-96, -6, 150, 13], { fill: pigment.ochre }),
      rect([-96, -6, 150, 4], { fill: '#fff', opacity: 0.3 }),
      path('M-96 -6 L-124 0 L-96 7Z', { fill: '#dcb98a' }),
      path('M-113 -2.4 L-124 0 L-113 3Z', { fill: '#2a2725' }),
    ),
    face({ skin: '#e2b48f', brow: beard, lips: '#8f4a3a' }),
    path(
      'M-120 10 C-116 34 -104 44 -96 60 C-80 92 -50 74 0 76 C50 74 80 92 96 60 C104 44 116 34 120 10 C130 110 112 190 66 226 C28 252 -28 252 -66 226 C-112 190 -130 110 -120 10Z',
      { fill: beard },
    ),
    path('M-40 110 C-20 100 20 100 40 110 C24 132 -24 132 -40 110Z', { fill: '#a8584a' }),
    path(
      'M-62 104 C-44 78 -16 80 0 88 C16 80 44 78 62 104 C40 104 18 104 0 104 C-18 104 -40 104 -62 104Z',
      { fill: darker(beard, 0.15) },
    ),
    stroke(
      'M-84 110 C-80 160 -60 196 -36 216 M84 110 C80 160 60 196 36 216 M-50 150 C-44 186 -26 210 -14 222 M50 150 C44 186 26 210 14 222 M0 150 V228',
      lighter(beard, 0.16),
      4,
      { opacity: 0.5 },
    ),
    path('M-134 -78 C-142 -200 -88 -262 0 -262 C88 -262 142 -200 134 -78Z', { fill: wool }),
    stroke(
      'M-96 -100 C-100 -180 -60 -244 -10 -254 M96 -100 C100 -180 60 -244 10 -254 M-48 -104 C-52 -180 -30 -232 0 -258 M48 -104 C52 -180 30 -232 0 -258 M0 -104 V-258',
      darker(wool, 0.25),
      5,
      { opacity: 0.4 },
    ),
    rect([-142, -134, 284, 66], { rx: 22, fill: lighter(wool, 0.14) }),
    stroke(ribs, darker(wool, 0.18), 4, { opacity: 0.5 }),
    path('M60 -252 C112 -230 140 -170 134 -78 L100 -70 C110 -140 96 -210 60 -252Z', {
      fill: '#1b1512',
      opacity: 0.16,
    }),
  )
}

function mirjam(): Svg {
  const hair = '#33241f'
  const curl = (x: number, y: number, r: number) =>
    circle(x, y, r, { fill: hair }) +
    stroke(
      `M${x - r * 0.6} ${y + r * 0.1} A${r * 0.6} ${r * 0.6} 0 0 1 ${x + r * 0.5} ${y - r * 0.3}`,
      lighter(hair, 0.24),
      3.6,
      { opacity: 0.7 },
    )
  const crown: readonly (readonly [number, number, number])[] = [
    [-140, -30, 40],
    [-150, -96, 44],
    [-122, -160, 48],
    [-66, -206, 52],
    [0, -226, 54],
    [68, -206, 52],
    [122, -158, 48],
    [150, -94, 44],
    [142, -28, 40],
    [-134, 36, 34],
    [136, 38, 34],
    [-30, -284, 50],
    [44, -288, 52],
    [6, -330, 44],
    [92, -262, 38],
    [-84, -258, 38],
  ]
  const scarf = pigment.moss
  return group(
    {},
    moved(
      { x: 20, y: -290, rotate: -32 },
      rect([-190, -7, 330, 14], { rx: 6, fill: '#7c2f2a' }),
      rect([-190, -7, 330, 5], { rx: 2, fill: '#fff', opacity: 0.25 }),
      rect([128, -10, 46, 20], { fill: pigment.brass }),
      path('M172 -11 C196 -16 214 -8 232 0 C214 8 196 16 172 11Z', { fill: '#4d3524' }),
    ),
    path(
      'M-150 0 C-170 -130 -110 -230 0 -232 C110 -230 170 -130 150 0 C146 60 120 60 116 20 H-116 C-120 60 -146 60 -150 0Z',
      { fill: darker(hair, 0.25) },
    ),
    ...crown.map(([x, y, r]) => curl(x, y, r)),
    shoulders('#d9a441'),
    face({ skin: '#c98f66', brow: '#2a1d19', lips: '#8c3b36' }),
    ...[
      [-92, -128, 30],
      [-48, -156, 32],
      [2, -166, 33],
      [52, -156, 32],
      [94, -126, 30],
    ].map(([x = 0, y = 0, r = 0]) => curl(x, y, r)),
    stroke('M70 92 q16 -6 26 4', pigment.damson, 9, { opacity: 0.75 }),
    path(
      'M-112 232 C-70 196 -40 236 0 244 C40 236 74 196 114 232 C122 268 92 300 40 306 C10 312 -20 310 -48 304 C-96 296 -120 266 -112 232Z',
      { fill: scarf },
    ),
    path('M10 296 C40 330 52 380 44 440 L-24 446 C-20 390 -20 340 -6 300Z', {
      fill: darker(scarf, 0.14),
    }),
    stroke(
      'M-100 250 C-60 286 40 290 104 248 M-80 236 C-40 262 40 264 82 232 M8 320 C22 360 26 400 22 436',
      darker(scarf, 0.34),
      4.4,
      { opacity: 0.5 },
    ),
    circle(-122, 50, 10, { fill: 'none', stroke: pigment.brass, 'stroke-width': 4 }),
    circle(122, 50, 10, { fill: 'none', stroke: pigment.brass, 'stroke-width': 4 }),
  )
}
