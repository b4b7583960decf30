import { darker, lighter, pigment } from '@/demo/pictures/colour'
import { lettering } from '@/demo/pictures/lettering'
import type { Thing } from '@/demo/pictures/scene'
import {
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

/** A proofing press from the side: cabinet, bed, cylinder and crank; about 900 units long, feet at y = 0. */
export function proofingPress(paint: string): Thing {
  const deep = darker(paint, 0.3)
  const cabinet = rect([-400, -236, 800, 216], { rx: 10, fill: paint })
  const drawers = repeat(8, (index) => {
    const x = -372 + (index % 4) * 189
    const y = -216 + Math.floor(index / 4) * 90
    return (
      rect([x, y, 177, 78], { rx: 5, fill: lighter(paint, 0.07) }) +
      rect([x, y, 177, 78], { rx: 5, fill: 'url(#sheen)', opacity: 0.7 }) +
      rect([x, y, 177, 78], {
        rx: 5,
        fill: 'none',
        stroke: deep,
        'stroke-width': 1.6,
        opacity: 0.7,
      }) +
      rect([x + 66, y + 24, 46, 16], { rx: 2, fill: '#efe5cd' }) +
      stroke(`M${x + 72} ${y + 54} q17 12 34 0`, pigment.brass, 5)
    )
  })
  const feet = [-360, 290]
    .map((x) => rect([x, -24, 70, 24], { rx: 3, fill: darker(paint, 0.5) }))
    .join('')
  const bed =
    rect([-450, -286, 900, 54], { rx: 8, fill: darker(paint, 0.12) }) +
    rect([-450, -286, 900, 54], { rx: 8, fill: 'url(#sheen)' }) +
    rect([-440, -300, 880, 16], { rx: 3, fill: pigment.steel }) +
    rect([-440, -300, 880, 16], { rx: 3, fill: 'url(#round-y)', opacity: 0.7 }) +
    moved({ x: -210, y: -252 }, lettering('1958', { size: 15, colour: '#e7d9b8', tracking: 6 }))
  const forme = repeat(13, (index) =>
    rect([40 + index * 26, -326, 22, 27], {
      rx: 1,
      fill: index % 4 === 3 ? '#b98c58' : ['#8e9396', '#9ca1a3', '#83888b'][index % 3],
    }),
  )
  return {
    silhouette:
      rect([-400, -236, 800, 236], { rx: 10 }) +
      rect([-450, -300, 900, 68], { rx: 8 }) +
      circle(-150, -392, 108) +
      rect([-450, -446, 150, 18]),
    height: 22,
    body: group(
      {},
      feet,
      cabinet,
      rect([-400, -236, 800, 216], { rx: 10, fill: 'url(#sheen)' }),
      drawers,
      bed,
      forme,
      feedBoard(),
      cylinder(paint),
    ),
  }
}

function feedBoard(): Svg {
  return (
    path('M-470 -478 L-242 -446 V-428 L-470 -458Z', { fill: '#b98c58' }) +
    path('M-470 -478 L-242 -446 V-440 L-470 -471Z', { fill: '#d9b27e' }) +
    path('M-452 -481 L-262 -454 L-262 -462 L-452 -489Z', { fill: '#fbf6ea' }) +
    stroke('M-452 -485 L-262 -458', '#d8cbb0', 1.2) +
    stroke('M-420 -452 L-396 -300 M-300 -436 L-292 -380', darker('#6d7d74', 0.3), 9)
  )
}

function cylinder(paint: string): Svg {
  const spokes = repeat(6, (index) =>
    moved({ rotate: index * 60 }, rect([-5, -84, 10, 84], { fill: darker(paint, 0.08) })),
  )
  const teeth = repeat(40, (index) =>
    moved({ rotate: index * 9 }, rect([-4, -112, 8, 12], { fill: '#8c9092' })),
  )
  return moved(
    { x: -150, y: -392 },
    teeth,
    circle(0, 0, 104, { fill: pigment.steel }),
    circle(0, 0, 104, { fill: 'url(#sheen)' }),
    circle(0, 0, 92, { fill: darker(paint, 0.45) }),
    spokes,
    circle(0, 0, 86, { fill: 'none', stroke: lighter(paint, 0.1), 'stroke-width': 13 }),
    circle(0, 0, 26, { fill: paint }),
    circle(0, 0, 26, { fill: 'url(#sheen)' }),
    circle(0, 0, 10, { fill: pigment.brass }),
    moved(
      { rotate: 24 },
      rect([-9, -168, 18, 168], { rx: 9, fill: darker(paint, 0.2) }),
      rect([-9, -168, 18, 168], { rx: 9, fill: 'url(#round-x)', opacity: 0.7 }),
      rect([-13, -226, 26, 70], { rx: 12, fill: '#8a5a34' }),
      rect([-13, -226, 26, 70], { rx: 12, fill: 'url(#round-x)', opacity: 0.8 }),
    ),
    circle(0, 0, 12, { fill: lighter(pigment.brass, 0.2) }),
    stroke(`M${num(-96)} -40 A104 104 0 0 1 ${num(-20)} -102`, '#fff', 3, { opacity: 0.5 }),
  )
}

/** A line across the wall with pegs, for prints to dry on. */
export function dryingLine(width: number): Thing {
  const d = `M${-width / 2} -8 Q0 26 ${width / 2} -12`
  return { silhouette: stroke(d, '#2c1f15', 2), height: 3, body: stroke(d, '#8d7a63', 2.6) }
}

/** A clothes peg. */
export function peg(): Thing {
  const outline = 'M-7 -24 H7 V20 L3 26 H-3 L-7 20Z'
  return {
    silhouette: path(outline),
    height: 5,
    body:
      path(outline, { fill: '#d3ac7c' }) +
      path(outline, { fill: 'url(#round-x)', opacity: 0.6 }) +
      stroke('M-7 -4 H7', '#7d7f80', 3),
  }
}
