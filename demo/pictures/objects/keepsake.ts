import { foilFor, inkMotif } from '@/demo/pictures/botany/motif'
import { darker, lighter, pigment } from '@/demo/pictures/colour'
import { lettering } from '@/demo/pictures/lettering'
import type { Random } from '@/demo/pictures/random'
import type { Thing } from '@/demo/pictures/scene'
import {
  box,
  circle,
  group,
  moved,
  num,
  path,
  rect,
  repeat,
  type Svg,
  stroke,
} from '@/demo/pictures/svg'

/** A gift card with rounded corners, stamped with a foxglove. */
export function giftCard(ground: string, random: Random): Thing {
  const foil = foilFor(ground)
  const outline = box(430, 272, { rx: 16 })
  return {
    silhouette: outline,
    height: 7,
    body: group(
      {},
      box(430, 272, { rx: 16, fill: ground }),
      box(430, 272, { rx: 16, fill: 'url(#cloth)', opacity: 0.5 }),
      box(402, 244, { rx: 9, fill: 'none', stroke: foil, 'stroke-width': 1.5 }),
      moved({ x: -122, y: 2, scale: 0.74 }, inkMotif('foxglove', foil, ground, random)),
      moved(
        { x: 66, y: -12 },
        lettering('FOXGLOVE', { size: 19, colour: foil, weight: 1.2, tracking: 5 }),
      ),
      moved(
        { x: 66, y: 24 },
        lettering('& FINCH', { size: 19, colour: foil, weight: 1.2, tracking: 5 }),
      ),
      stroke('M26 48 h80', foil, 1.4),
      moved({ x: 66, y: 74 }, lettering('A GIFT', { size: 10, colour: foil, tracking: 7 })),
      box(430, 272, { rx: 16, fill: 'url(#sheen)' }),
      box(429, 271, {
        rx: 16,
        fill: 'none',
        stroke: lighter(ground, 0.5),
        'stroke-width': 1,
        opacity: 0.5,
      }),
    ),
  }
}

/** An open box seen from above; what lies in it is drawn as the next level. */
export function openBox(outside: string, lining: string, width: number, height: number): Thing {
  const wall = 20
  return {
    silhouette: box(width, height, { rx: 5 }),
    height: 24,
    body: group(
      {},
      box(width, height, { rx: 5, fill: outside }),
      box(width, height, { rx: 5, fill: 'url(#cloth)' }),
      box(width - wall, height - wall, { rx: 2, fill: darker(lining, 0.22) }),
      rect([-width / 2 + wall, -height / 2 + wall, width - wall * 1.5, height - wall * 1.5], {
        fill: lining,
      }),
      rect([-width / 2 + wall / 2, -height / 2 + wall / 2, width - wall, 22], {
        fill: '#2c1f15',
        opacity: 0.24,
      }),
      rect([-width / 2 + wall / 2, -height / 2 + wall / 2, 18, height - wall], {
        fill: '#2c1f15',
        opacity: 0.18,
      }),
      box(width - 1, height - 1, {
        rx: 5,
        fill: 'none',
        stroke: lighter(outside, 0.5),
        'stroke-width': 1.2,
        opacity: 0.5,
      }),
    ),
  }
}

/** A round tin, open, its lid beside it when `lid` is set. */
export function tin(colour: string, radius: number, isLid: boolean, random: Random): Thing {
  const foil = foilFor(colour)
  const inside = isLid
    ? moved({ y: -4, scale: radius / 250 }, inkMotif('finch', foil, colour, random)) +
      circle(0, 0, radius * 0.8, { fill: 'none', stroke: foil, 'stroke-width': 1.6 })
    : circle(0, 0, radius - 9, { fill: '#c7c2b6' }) + circle(7, 9, radius - 17, { fill: '#e2dccf' })
  return {
    silhouette: circle(0, 0, radius),
    height: isLid ? 15 : 19,
    body: group(
      {},
      circle(0, 0, radius, { fill: isLid ? colour : '#b5b0a5' }),
      inside,
      circle(0, 0, radius, { fill: 'url(#sheen)' }),
      circle(0, 0, radius - 2, { fill: 'none', stroke: '#fff', 'stroke-width': 2, opacity: 0.4 }),
      circle(0, 0, radius - 7, {
        fill: 'none',
        stroke: '#1b1512',
        'stroke-width': 1.6,
        opacity: 0.2,
      }),
    ),
  }
}

/** A canvas roll for pens, spread open: slots, flap and tie. */
export function penRoll(canvas: string, tie: string): Thing {
  const width = 560
  const height = 430
  return {
    silhouette: box(width, height, { rx: 8 }),
    height: 9,
    body: group(
      {},
      stroke(`M${width / 2 - 4} 20 c40 10 46 60 20 96 s-20 60 12 84`, tie, 7),
      box(width, height, { rx: 8, fill: canvas }),
      box(width, height, { rx: 8, fill: 'url(#cloth)' }),
      box(width - 16, height - 16, {
        rx: 5,
        fill: 'none',
        stroke: lighter(canvas, 0.5),
        'stroke-width': 1.6,
        'stroke-dasharray': '7 5',
        opacity: 0.7,
      }),
      box(width, height, { rx: 8, fill: 'url(#sheen)' }),
    ),
  }
}

/** The pocket in front of the pens of an open roll. */
export function penRollPocket(canvas: string): Thing {
  const width = 560
  const seams = repeat(6, (index) =>
    stroke(`M${-width / 2 + 80 * (index + 1)} -92 V104`, darker(canvas, 0.45), 1.6, {
      'stroke-dasharray': '7 5',
      opacity: 0.8,
    }),
  )
  return {
    silhouette: rect([-width / 2, -96, width, 204], { rx: 6 }),
    height: 4,
    body: group(
      {},
      rect([-width / 2, -96, width, 204], { rx: 6, fill: darker(canvas, 0.08) }),
      rect([-width / 2, -96, width, 204], { rx: 6, fill: 'url(#cloth)' }),
      stroke(`M${-width / 2 + 6} -88 H${width / 2 - 6}`, lighter(canvas, 0.5), 1.6, {
        'stroke-dasharray': '7 5',
        opacity: 0.7,
      }),
      seams,
    ),
  }
}

/** A brass rule with its divisions, along the x axis. */
export function brassRuler(length: number): Thing {
  const count = Math.floor((length - 30) / 6)
  const marks = repeat(count, (index) => {
    const reach = [20, 8, 8, 8, 8, 14, 8, 8, 8, 8][index % 10] ?? 8
    return `M${num(-length / 2 + 15 + index * 6)} -24 v${reach}`
  })
  return {
    silhouette: box(length, 48, { rx: 2 }),
    height: 5,
    body: group(
      {},
      box(length, 48, { rx: 2, fill: pigment.brass }),
      box(length, 48, { rx: 2, fill: 'url(#gloss)' }),
      stroke(marks, '#54401c', 1, { 'stroke-linecap': 'butt' }),
      repeat(Math.floor(count / 10), (index) =>
        moved(
          { x: -length / 2 + 15 + (index + 1) * 60, y: 13 },
          lettering(String(index + 1), { size: 9, colour: '#54401c', weight: 1.3 }),
        ),
      ),
      circle(length / 2 - 16, 6, 6, { fill: '#6d5a35', opacity: 0.8 }),
      box(length - 1, 47, {
        rx: 2,
        fill: 'none',
        stroke: '#fff',
        'stroke-width': 1,
        opacity: 0.45,
      }),
    ),
  }
}

/** A glass inkwell from above: a heavy cube with a round mouth. */
export function inkwell(ink: string): Thing {
  const facet: Svg =
    path('M-90 -90 L-58 -58 H58 L90 -90Z', { fill: '#fff', opacity: 0.5 }) +
    path('M-90 -90 L-58 -58 V58 L-90 90Z', { fill: '#fff', opacity: 0.28 }) +
    path('M90 90 L58 58 V-58 L90 -90Z', { fill: '#3b4a4c', opacity: 0.16 }) +
    path('M-90 90 L-58 58 H58 L90 90Z', { fill: '#3b4a4c', opacity: 0.24 })
  return {
    silhouette: box(180, 180, { rx: 12 }),
    height: 30,
    glow: box(170, 170, { rx: 30, x: -40, y: -30, fill: ink, opacity: 0.3 }),
    body: group(
      {},
      box(180, 180, { rx: 12, fill: '#dfe6e2' }),
      facet,
      circle(0, 0, 62, { fill: '#eef2ee' }),
      circle(0, 0, 55, { fill: '#b9c4c0' }),
      circle(2, 3, 50, { fill: ink }),
      circle(2, 3, 50, { fill: 'url(#gloss)' }),
      circle(0, 0, 61, { fill: 'none', stroke: '#fff', 'stroke-width': 3, opacity: 0.8 }),
      box(178, 178, { rx: 12, fill: 'none', stroke: '#8fa09c', 'stroke-width': 1.4, opacity: 0.7 }),
    ),
  }
}
