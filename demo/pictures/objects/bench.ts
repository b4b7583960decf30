import { darker, lighter, pigment } from '@/demo/pictures/colour'
import { between, type Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import {
  box,
  circle,
  ellipse,
  group,
  moved,
  num,
  path,
  rect,
  repeat,
  stroke,
} from '@/demo/pictures/svg'

const SHADE = '#2c1f15'

/** A thread along `d` that ends in a needle; `at` is where the eye is, `rotate` where it points. */
export function threadAndNeedle(
  d: string,
  colour: string,
  at: { x: number; y: number; rotate: number },
): Thing {
  const outline = 'M0 -3.4 C30 -4.4 90 -3.4 150 0 C90 3.4 30 4.4 0 3.4 C-5 2 -5 -2 0 -3.4Z'
  return {
    silhouette: stroke(d, SHADE, 4) + moved(at, path(outline)),
    height: 5,
    body: group(
      {},
      stroke(d, darker(colour, 0.25), 4.6),
      stroke(d, colour, 3.4),
      stroke(d, lighter(colour, 0.4), 1, { 'stroke-dasharray': '3 4' }),
      moved(
        at,
        path(outline, { fill: pigment.steel }),
        path(outline, { fill: 'url(#round-y)' }),
        ellipse(12, 0, [9, 1.5], { fill: '#3a342f' }),
      ),
    ),
  }
}

/** A bookbinder's awl, its point to the right. */
export function awl(wood: string): Thing {
  const handle =
    'M-170 0 C-172 -30 -140 -40 -104 -36 C-70 -32 -40 -20 -8 -14 V14 C-40 20 -70 32 -104 36 C-140 40 -172 30 -170 0Z'
  const blade = 'M16 -5 L150 0 L16 5Z'
  return {
    silhouette: path(handle) + path(blade) + rect([-10, -14, 30, 28]),
    height: 15,
    body: group(
      {},
      path(blade, { fill: pigment.steel }),
      path(blade, { fill: 'url(#round-y)' }),
      path(handle, { fill: wood }),
      stroke(
        'M-150 -16 C-110 -26 -60 -14 -20 -8 M-156 8 C-110 20 -60 14 -20 6',
        darker(wood, 0.3),
        1.2,
        {
          opacity: 0.5,
        },
      ),
      path(handle, { fill: 'url(#round-y)', opacity: 0.85 }),
      rect([-10, -13, 30, 26], { fill: pigment.brass }),
      rect([-10, -13, 30, 26], { fill: 'url(#round-y)' }),
    ),
  }
}

/** A folder of bone, rounded at one end and pointed at the other. */
export function boneFolder(): Thing {
  const outline =
    'M-176 -22 C-196 -22 -196 22 -176 22 H96 C140 20 176 10 186 2 C188 0 186 -4 182 -6 C160 -16 130 -22 96 -22Z'
  return {
    silhouette: path(outline),
    height: 8,
    body: group(
      {},
      path(outline, { fill: '#efe5cf' }),
      stroke('M-150 -6 C-60 -12 40 2 120 -8 M-130 8 C-60 12 20 4 90 10', '#cdbd9b', 1.4, {
        opacity: 0.7,
      }),
      path(outline, { fill: 'url(#round-y)', opacity: 0.45 }),
      stroke('M-172 -15 H96', '#fff', 2.4, { opacity: 0.6 }),
    ),
  }
}

/** A cake of beeswax with the grooves that threads have cut into it. */
export function beeswax(): Thing {
  const outline =
    'M-56 -30 C-60 -46 -40 -50 0 -49 C44 -50 60 -44 57 -28 L58 26 C60 44 42 48 2 48 C-42 49 -60 44 -57 28Z'
  return {
    silhouette: path(outline),
    height: 15,
    body: group(
      {},
      path(outline, { fill: '#d9a441' }),
      path(
        'M-44 -32 C-46 -40 -30 -40 0 -40 C34 -40 46 -38 45 -28 L44 22 C46 36 32 38 0 38 C-34 38 -46 36 -45 24Z',
        {
          fill: '#e6b95a',
        },
      ),
      stroke('M-46 -10 L46 -18 M-46 2 L46 8 M-22 -42 L-16 40', '#a8742a', 2, { opacity: 0.55 }),
      path(outline, { fill: 'url(#sheen)' }),
    ),
  }
}

/** A gouge with a mushroom handle, its edge to the right. */
export function gouge(wood: string, kind: 'v' | 'u'): Thing {
  const handle =
    'M-196 0 C-198 -26 -182 -36 -160 -34 C-136 -32 -130 -20 -110 -17 C-80 -14 -30 -20 0 -12 V12 C-30 20 -80 14 -110 17 C-130 20 -136 32 -160 34 C-182 36 -198 26 -196 0Z'
  const blade =
    kind === 'v'
      ? 'M20 -8 H120 L150 -10 L142 0 L150 10 L120 8 H20Z'
      : 'M20 -9 H128 C146 -12 152 -6 152 0 C152 6 146 12 128 9 H20Z'
  return {
    silhouette: path(handle) + path(blade),
    height: 13,
    body: group(
      {},
      path(blade, { fill: pigment.steel }),
      path(blade, { fill: 'url(#round-y)', opacity: 0.8 }),
      stroke('M40 0 H138', '#5d6265', 2),
      path(handle, { fill: wood }),
      path(handle, { fill: 'url(#round-y)', opacity: 0.9 }),
      rect([-4, -12, 28, 24], { fill: pigment.brass }),
      rect([-4, -12, 28, 24], { fill: 'url(#round-y)' }),
    ),
  }
}

/** Curls of cut lino. */
export function shavings(colour: string, count: number, random: Random): Thing {
  const curls = repeat(count, () => {
    const x = between(random, -90, 90)
    const y = between(random, -50, 50)
    const size = between(random, 7, 15)
    return moved(
      { x, y, rotate: random() * 360 },
      stroke(
        `M${num(-size * 2)} 0 C${num(-size)} ${num(-size)} ${num(size)} ${num(-size)} ${num(size)} 0 C${num(size)} ${num(size * 0.9)} ${num(-size * 0.2)} ${num(size * 0.8)} ${num(-size * 0.1)} ${num(size * 0.1)}`,
        random() < 0.5 ? colour : lighter(colour, 0.2),
        5,
      ),
    )
  })
  return {
    silhouette: '',
    height: 3,
    body: moved({ x: 2, y: 4 }, group({ opacity: 0.3 }, curls)) + curls,
  }
}

/** A bowl of paste seen from above. */
export function pasteBowl(glaze: string, radius: number): Thing {
  return {
    silhouette: circle(0, 0, radius),
    height: 26,
    body: group(
      {},
      circle(0, 0, radius, { fill: lighter(glaze, 0.15) }),
      circle(0, 0, radius, { fill: 'url(#sheen)' }),
      circle(0, 0, radius * 0.9, { fill: darker(glaze, 0.2) }),
      circle(2, 4, radius * 0.84, { fill: '#efe7d3' }),
      path(
        `M${num(-radius * 0.6)} ${num(radius * 0.1)} C${num(-radius * 0.3)} ${num(-radius * 0.4)} ${num(radius * 0.3)} ${num(-radius * 0.3)} ${num(radius * 0.6)} ${num(-radius * 0.05)} C${num(radius * 0.3)} ${num(radius * 0.1)} ${num(-radius * 0.2)} ${num(radius * 0.4)} ${num(-radius * 0.6)} ${num(radius * 0.1)}Z`,
        { fill: '#fbf7ea' },
      ),
      stroke(
        `M${num(-radius * 0.84)} ${num(-radius * 0.3)} A${radius * 0.9} ${radius * 0.9} 0 0 1 ${num(-radius * 0.1)} ${num(-radius * 0.88)}`,
        '#1b1512',
        7,
        { opacity: 0.16 },
      ),
      stroke(
        `M${num(-radius * 0.9)} ${num(-radius * 0.32)} A${radius * 0.95} ${radius * 0.95} 0 0 1 ${num(-radius * 0.2)} ${num(-radius * 0.93)}`,
        '#fff',
        3,
        { opacity: 0.6 },
      ),
    ),
  }
}

/** A cup of tea on its saucer, from above. */
export function cup(glaze: string, tea: string): Thing {
  return {
    silhouette: circle(0, 0, 118),
    height: 14,
    body: group(
      {},
      circle(0, 0, 118, { fill: lighter(glaze, 0.3) }),
      circle(0, 0, 118, { fill: 'url(#sheen)' }),
      circle(0, 0, 100, { fill: 'none', stroke: darker(glaze, 0.12), 'stroke-width': 2 }),
      circle(8, 12, 78, { fill: '#1b1512', opacity: 0.18 }),
      stroke('M70 -18 C112 -30 116 30 72 26', lighter(glaze, 0.2), 15),
      stroke('M72 -20 C108 -28 110 22 74 22', '#fff', 3, { opacity: 0.45 }),
      circle(0, 0, 78, { fill: lighter(glaze, 0.42) }),
      circle(0, 0, 78, { fill: 'url(#sheen)' }),
      circle(0, 0, 68, { fill: darker(glaze, 0.15) }),
      circle(2, 3, 64, { fill: tea }),
      circle(2, 3, 64, { fill: 'url(#sheen)', opacity: 0.7 }),
      path('M-46 -20 C-30 -46 6 -52 28 -44 C4 -40 -22 -30 -34 -6Z', {
        fill: '#fff',
        opacity: 0.26,
      }),
    ),
  }
}

/** A strip of thin paper with torn, hairy edges. */
export function tissueStrip(width: number, height: number, random: Random): Thing {
  const hairs = repeat(46, () => {
    const x = between(random, -width / 2, width / 2)
    const side = random() < 0.5 ? -1 : 1
    return `M${num(x)} ${num((side * height) / 2 - side * 2)} l${num(between(random, -4, 4))} ${num(side * between(random, 4, 9))}`
  })
  return {
    silhouette: box(width, height),
    height: 1.5,
    body: group(
      {},
      box(width, height, { fill: '#fbf8ee', opacity: 0.86 }),
      stroke(hairs, '#fbf8ee', 1.2, { opacity: 0.9 }),
    ),
  }
}
