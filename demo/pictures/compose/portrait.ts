import { blade } from '@/demo/pictures/botany/leaf'
import { lighter, pigment } from '@/demo/pictures/colour'
import type { PortraitDrawing } from '@/demo/pictures/drawing'
import { type Person, portrait } from '@/demo/pictures/objects/portrait'
import { type Level, place, type Thing } from '@/demo/pictures/scene'
import { circle, moved, repeat } from '@/demo/pictures/svg'

const halo: Record<Person, string> = {
  hanna: '#d9a79c',
  jonas: '#a9bcc0',
  mirjam: '#b4bf9d',
}

/** A bust before a round of colour with a wreath printed on it, on 800 × 800 units. */
export function portraitLevels({ person }: PortraitDrawing): Level[] {
  const leaves = repeat(34, (index) =>
    moved(
      { rotate: index * (360 / 34) },
      moved({ y: -322, rotate: index % 2 ? 52 : -18 }, blade(46, 20, lighter(halo[person], 0.3))),
    ),
  )
  const round: Thing = {
    silhouette: '',
    height: 1,
    body: circle(0, 0, 352, { fill: halo[person] }) + leaves,
  }
  const bust: Thing = {
    silhouette: circle(0, -40, 150, { fill: pigment.lampblack }),
    height: 12,
    body: portrait(person),
  }
  return [[place(round, { x: 400, y: 400 })], [place(bust, { x: 400, y: 424, scale: 0.9 })]]
}
