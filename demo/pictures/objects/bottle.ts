import { darker, lighter, mix } from '@/demo/pictures/colour'
import { lettering } from '@/demo/pictures/lettering'
import { between, type Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import {
  box,
  circle,
  clipped,
  ellipse,
  group,
  moved,
  num,
  path,
  rect,
  repeat,
  type Svg,
  stroke,
} from '@/demo/pictures/svg'

export interface Bottle {
  ink: string
  shape: 'square' | 'round' | 'tall' | 'vial'
  cap?: string
  /** Two short lines on the label. */
  label: readonly [string, string]
  /** Flecks of metal in the ink. */
  shimmer?: string
}

interface Form {
  width: number
  height: number
  outline: string
  inside: string
  /** Where the ink ends. */
  surface: { half: number; y: number }
  neck: number
  label: readonly [width: number, height: number, y: number]
}

const forms: Record<Bottle['shape'], Form> = {
  square: {
    width: 260,
    height: 236,
    outline:
      'M-58 -236 C-58 -216 -70 -212 -96 -208 C-122 -204 -130 -192 -130 -170 V-22 C-130 -6 -122 0 -106 0 H106 C122 0 130 -6 130 -22 V-170 C130 -192 122 -204 96 -208 C70 -212 58 -216 58 -236Z',
    inside: 'M-118 -150 V-26 C-118 -16 -112 -13 -102 -13 H102 C112 -13 118 -16 118 -26 V-150 Z',
    surface: { half: 118, y: -150 },
    neck: 58,
    label: [172, 112, -78],
  },
  round: {
    width: 290,
    height: 220,
    outline:
      'M-54 -220 C-54 -206 -60 -200 -84 -192 C-128 -176 -146 -140 -146 -94 C-146 -44 -122 0 -84 0 H84 C122 0 146 -44 146 -94 C146 -140 128 -176 84 -192 C60 -200 54 -206 54 -220Z',
    inside:
      'M-122 -142 C-132 -124 -134 -108 -133 -92 C-131 -46 -108 -13 -80 -13 H80 C108 -13 131 -46 133 -92 C134 -108 132 -124 122 -142Z',
    surface: { half: 122, y: -142 },
    neck: 54,
    label: [150, 104, -84],
  },
  tall: {
    width: 200,
    height: 330,
    outline:
      'M-46 -330 C-46 -308 -52 -302 -72 -294 C-94 -284 -100 -272 -100 -250 V-20 C-100 -6 -94 0 -80 0 H80 C94 0 100 -6 100 -20 V-250 C100 -272 94 -284 72 -294 C52 -302 46 -308 46 -330Z',
    inside: 'M-89 -232 V-24 C-89 -15 -84 -12 -76 -12 H76 C84 -12 89 -15 89 -24 V-232Z',
    surface: { half: 89, y: -232 },
    neck: 46,
    label: [140, 150, -118],
  },
  vial: {
    width: 84,
    height: 150,
    outline:
      'M-26 -150 C-26 -140 -42 -138 -42 -122 V-12 C-42 -4 -38 0 -30 0 H30 C38 0 42 -4 42 -12 V-122 C42 -138 26 -140 26 -150Z',
    inside: 'M-36 -108 V-14 C-36 -9 -33 -7 -28 -7 H28 C33 -7 36 -9 36 -14 V-108Z',
    surface: { half: 36, y: -108 },
    neck: 26,
    label: [60, 46, -48],
  },
}

/** An ink bottle seen from the front; its foot stands at the origin. */
export function inkBottle(bottle: Bottle, random: Random): Thing {
  const form = forms[bottle.shape]
  const cap = capThing(bottle, form)
  const deep = darker(bottle.ink, 0.35)
  const body = group(
    {},
    // the thick glass of wall and foot
    path(form.outline, { fill: mix('#f3efe6', bottle.ink, 0.22) }),
    path(form.outline, { fill: '#fff', opacity: 0.25 }),
    clipped(
      random,
      path(form.inside),
      path(form.inside, { fill: bottle.ink }),
      box(form.width, form.height * 2.2, { fill: deep, opacity: 0.28 }),
      ellipse(form.width * 0.24, -form.height * 0.16, [form.width * 0.34, form.height * 0.34], {
        fill: lighter(bottle.ink, 0.25),
        opacity: 0.4,
      }),
      rect([-form.width / 2, -form.height, form.width, form.height], {
        fill: 'url(#round-x)',
        opacity: 0.75,
      }),
      bottle.shimmer ? flecks(bottle.shimmer, form, random) : '',
    ),
    meniscus(bottle, form),
    path(form.outline, { fill: 'none', stroke: deep, 'stroke-width': 1.3, opacity: 0.6 }),
    path(form.outline, {
      fill: 'none',
      stroke: '#fff',
      'stroke-width': 2.2,
      opacity: 0.4,
      transform: `translate(0 ${num(-form.height * 0.006)}) scale(.975 .99)`,
    }),
    bottleLabel(bottle, form),
    highlights(form),
    cap,
  )
  return {
    silhouette: path(form.outline) + capOutline(form),
    body,
    height: bottle.shape === 'vial' ? 14 : 26,
    glow: ellipse(form.width * 0.62, -14, [form.width * 0.4, form.height * 0.13], {
      fill: bottle.ink,
      opacity: 0.55,
    }),
  }
}

const capHeight = (form: Form): number => (form.neck < 40 ? 40 : 74)

const capOutline = (form: Form): Svg =>
  rect([-form.neck - 12, -form.height - capHeight(form) + 8, form.neck * 2 + 24, capHeight(form)], {
    rx: 8,
  })

function capThing(bottle: Bottle, form: Form): Svg {
  const colour = bottle.cap ?? '#2b2725'
  const height = capHeight(form)
  const width = form.neck * 2 + 24
  const top = -form.height - height + 8
  const ribs = Math.floor(width / 7)
  return group(
    {},
    rect([-form.neck + 4, -form.height - 4, form.neck * 2 - 8, 14], {
      fill: darker(bottle.ink, 0.2),
      opacity: 0.6,
    }),
    rect([-width / 2, top, width, height], { rx: 8, fill: colour }),
    repeat(ribs, (index) =>
      rect([-width / 2 + 4 + index * 7, top + 10, 2.6, height - 16], {
        fill: '#000',
        opacity: 0.16,
      }),
    ),
    rect([-width / 2, top, width, height], { rx: 8, fill: 'url(#round-x)' }),
    rect([-width / 2 + 3, top + 1.5, width - 6, 7], { rx: 4, fill: '#fff', opacity: 0.2 }),
  )
}

function meniscus(bottle: Bottle, form: Form): Svg {
  const { half, y } = form.surface
  return (
    ellipse(0, y, [half, form.width * 0.035], { fill: darker(bottle.ink, 0.12) }) +
    ellipse(0, y - 1.5, [half * 0.96, form.width * 0.024], {
      fill: lighter(bottle.ink, 0.28),
      opacity: 0.7,
    })
  )
}

function flecks(colour: string, form: Form, random: Random): Svg {
  return repeat(150, () => {
    const depth = random() ** 2.2
    return circle(
      between(random, -form.width / 2, form.width / 2),
      -12 - depth * form.height * 0.6,
      between(random, 0.6, 1.9),
      {
        fill: colour,
        opacity: between(random, 0.4, 0.95),
      },
    )
  })
}

function bottleLabel(bottle: Bottle, form: Form): Svg {
  const [width, height, y] = form.label
  const [name, note] = bottle.label
  const size = Math.min(15, (width - 34) / Math.max(6, name.length) / 1.16)
  if (form.neck < 40) {
    return moved(
      { y },
      box(width, height, { rx: 1.5, fill: '#f6efdf' }),
      box(width - 7, height - 7, { fill: 'none', stroke: bottle.ink, 'stroke-width': 1 }),
      circle(0, 0, 9, { fill: bottle.ink }),
    )
  }
  return moved(
    { y },
    box(width + 1.5, height + 1.5, { rx: 2, fill: '#1b1512', opacity: 0.25 }),
    box(width, height, { rx: 2, fill: '#f6efdf' }),
    box(width, height, { rx: 2, fill: 'url(#laid)' }),
    box(width - 14, height - 14, { fill: 'none', stroke: '#6b5a48', 'stroke-width': 1.2 }),
    moved(
      { y: -height * 0.16 },
      circle(0, 0, 13, { fill: bottle.ink }),
      circle(0, 0, 16.5, { fill: 'none', stroke: bottle.ink, 'stroke-width': 1 }),
    ),
    moved(
      { y: height * 0.18 },
      lettering(name, { size, colour: '#33291f', weight: 1.25, tracking: 3.2 }),
    ),
    moved({ y: height * 0.34 }, lettering(note, { size: 6.2, colour: '#7a6957', weight: 1.1 })),
    rect([-width / 2, -height / 2, width, height], { fill: 'url(#sheen)' }),
  )
}

function highlights(form: Form): Svg {
  const x = -form.width / 2
  const top = -form.height * 0.8
  return (
    stroke(
      `M${num(x + 17)} ${num(top + 14)} V${num(-form.height * 0.14)}`,
      '#fff',
      form.width * 0.032,
      { opacity: 0.55 },
    ) +
    stroke(
      `M${num(x + 32)} ${num(top + 6)} V${num(-form.height * 0.5)}`,
      '#fff',
      form.width * 0.011,
      { opacity: 0.5 },
    ) +
    stroke(
      `M${num(-x - 14)} ${num(top + 30)} V${num(-form.height * 0.2)}`,
      '#fff',
      form.width * 0.014,
      { opacity: 0.3 },
    ) +
    stroke(`M${num(x + 30)} -6 H${num(-x - 30)}`, '#fff', 3, { opacity: 0.4 })
  )
}
