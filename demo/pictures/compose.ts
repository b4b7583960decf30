import { blade } from '@/demo/pictures/botany/leaf'
import { coverLevels } from '@/demo/pictures/compose/cover'
import { figurePlate } from '@/demo/pictures/compose/figure'
import { inkLevels } from '@/demo/pictures/compose/ink'
import { notebookLevels } from '@/demo/pictures/compose/notebook'
import { giftLevels, paperLevels, zineLevels } from '@/demo/pictures/compose/paper'
import { penLevels } from '@/demo/pictures/compose/pen'
import { portraitLevels } from '@/demo/pictures/compose/portrait'
import { printLevels } from '@/demo/pictures/compose/print'
import { tableLevels } from '@/demo/pictures/compose/table'
import type { Drawing, FigureDrawing } from '@/demo/pictures/drawing'
import { backdrops } from '@/demo/pictures/light'
import { type Random, randomFrom } from '@/demo/pictures/random'
import { type Level, place, type Scene } from '@/demo/pictures/scene'
import { moved, repeat, type Svg, stroke } from '@/demo/pictures/svg'

/** Arranges a drawing on its paper. Pure: the same drawing gives the same scene. */
export function composeScene(drawing: Drawing): Scene {
  const random = randomFrom(JSON.stringify(drawing))
  const backdrop = backdrops[drawing.backdrop]
  if (drawing.subject === 'figure') {
    const { height, body } = figurePlate(drawing, random)
    return {
      width: 800,
      height,
      backdrop,
      levels: [[place({ silhouette: '', body, height: 0 }, {})]],
    }
  }
  const isWide = drawing.subject === 'table' || drawing.subject === 'cover'
  return {
    width: isWide ? 1200 : 800,
    height: isWide || drawing.subject === 'portrait' ? 800 : 1000,
    backdrop,
    levels: levelsOf(drawing, random),
    foliage: isWide || hasFoliage(drawing) ? foliage(isWide ? 1200 : 800, random) : undefined,
  }
}

function levelsOf(drawing: Exclude<Drawing, FigureDrawing>, random: Random): Level[] {
  switch (drawing.subject) {
    case 'notebook':
      return notebookLevels(drawing, random)
    case 'ink':
      return inkLevels(drawing, random)
    case 'pen':
      return penLevels(drawing, random)
    case 'print':
      return printLevels(drawing, random)
    case 'paper':
      return paperLevels(drawing, random)
    case 'zine':
      return zineLevels(drawing, random)
    case 'gift':
      return giftLevels(drawing, random)
    case 'table':
      return tableLevels(drawing, random)
    case 'cover':
      return coverLevels(drawing, random)
    case 'portrait':
      return portraitLevels(drawing)
  }
}

/** Second pictures may have a window beside them; first pictures stay plain, so that a listing is calm. */
const hasFoliage = (drawing: Drawing): boolean =>
  'pose' in drawing &&
  ['open', 'framed', 'letter', 'writing', 'spread', 'reader'].includes(drawing.pose)

/** Branches between the window and the table: only their shadow is seen, from the upper left. */
function foliage(width: number, random: Random): Svg {
  const branch = (leaves: number) =>
    stroke('M0 40 Q30 -200 0 -470', 'inherit', 5) +
    repeat(leaves, (index) => {
      const y = -30 - index * (400 / leaves)
      const side = index % 2 ? 1 : -1
      const size = 1.1 - (index / leaves) * 0.45
      return moved(
        { x: 14, y, rotate: side * (52 + random() * 14), scale: size },
        blade(178, 76, 'inherit'),
      )
    })
  return (
    moved({ x: -120, y: 330, rotate: 62 + random() * 12, scale: 0.95 }, branch(8)) +
    moved({ x: width * 0.34, y: -190, rotate: 190 + random() * 20, scale: 0.82 }, branch(7))
  )
}
