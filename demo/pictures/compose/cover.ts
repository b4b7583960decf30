import { pigment } from '@/demo/pictures/colour'
import { benchScene } from '@/demo/pictures/compose/cover-bench'
import { deskScene } from '@/demo/pictures/compose/cover-desk'
import type { CoverDrawing } from '@/demo/pictures/drawing'
import { card } from '@/demo/pictures/objects/paper'
import { dryingLine, peg, proofingPress } from '@/demo/pictures/objects/press'
import type { Random } from '@/demo/pictures/random'
import { type Level, place } from '@/demo/pictures/scene'

/** What stands at the head of an article, on 1200 × 800 units. */
export function coverLevels({ scene }: CoverDrawing, random: Random): Level[] {
  switch (scene) {
    case 'press':
      return pressScene(random)
    case 'sewing':
    case 'repair':
    case 'linocut':
    case 'imposition':
    case 'grain':
      return benchScene(scene, random)
    default:
      return deskScene(scene, random)
  }
}

function pressScene(random: Random): Level[] {
  const hung = [
    { x: 640, y: 196, rotate: 3, design: { ground: '#f3ecdc', motif: 'finch' as const } },
    {
      x: 806,
      y: 206,
      rotate: -2,
      design: { ground: '#e3e4d4', motif: 'fern' as const, ink: pigment.bottle },
    },
    { x: 968, y: 202, rotate: 2, design: { ground: '#f3ecdc', motif: 'poppy' as const } },
    {
      x: 1122,
      y: 188,
      rotate: -3,
      design: { ground: '#eadcd6', motif: 'foxglove' as const, ink: pigment.damson },
    },
  ]
  return [
    [place(dryingLine(900), { x: 890, y: 92, rotate: -1 })],
    hung.map(({ x, y, rotate, design }) => place(card(design, 128, 178, random), { x, y, rotate })),
    hung.map(({ x, y, rotate }) => place(peg(), { x, y: y - 92, rotate })),
    [place(proofingPress('#6f8378'), { x: 560, y: 776, scale: 1.04 })],
  ]
}
