import { pigment } from '@/demo/pictures/colour'
import type { InkDrawing } from '@/demo/pictures/drawing'
import { type Bottle, inkBottle } from '@/demo/pictures/objects/bottle'
import { inkwell, openBox } from '@/demo/pictures/objects/keepsake'
import { brush, dipPen } from '@/demo/pictures/objects/pen'
import { inkChart, swatchCard } from '@/demo/pictures/objects/swatch'
import type { Random } from '@/demo/pictures/random'
import { type Level, place } from '@/demo/pictures/scene'

export function inkLevels(drawing: InkDrawing, random: Random): Level[] {
  switch (drawing.pose) {
    case 'bottle': {
      const { bottle } = drawing
      const card = swatchCard({ ink: bottle.ink, shimmer: bottle.shimmer }, 430, 580, random)
      return [
        [place(card, { x: 482, y: 400, rotate: 6 })],
        [place(inkBottle(bottle, random), { x: 322, y: 846, scale: 1.32 })],
      ]
    }
    case 'card': {
      const tool = drawing.tool === 'brush' ? brush(pigment.lampblack, 2) : dipPen(pigment.beech)
      return [
        [
          place(swatchCard({ ink: drawing.ink, shimmer: drawing.shimmer }, 560, 752, random), {
            x: 384,
            y: 490,
            rotate: -4,
          }),
        ],
        [place(tool, { x: 560, y: 760, rotate: -142, scale: 0.94 })],
      ]
    }
    case 'family':
      return shelf(drawing.bottles, random)
    case 'vials':
      return [
        [place(inkChart(drawing.inks, 360, 470, random), { x: 512, y: 356, rotate: 5 })],
        [place(openBox(pigment.kraft, '#d9c4a1', 650, 230), { x: 392, y: 748, rotate: 0 })],
        drawing.inks.map((ink, index) =>
          place(inkBottle({ ink, shape: 'vial', cap: '#2b2725', label: ['', ''] }, random), {
            x: 148 + index * 98,
            y: 834,
            scale: 0.92,
          }),
        ),
      ]
    case 'well':
      return [
        [place(swatchCard({ ink: drawing.ink }, 380, 500, random), { x: 300, y: 370, rotate: -6 })],
        [place(inkwell(drawing.ink), { x: 500, y: 640, rotate: -8, scale: 1.5 })],
        [place(dipPen(pigment.walnut), { x: 250, y: 800, rotate: -22, scale: 0.86 })],
      ]
  }
}

/** Two rows of bottles. */
function shelf(bottles: readonly Bottle[], random: Random): Level[] {
  const perRow = Math.ceil(bottles.length / 2)
  return [0, 1].map((row) =>
    bottles.slice(row * perRow, (row + 1) * perRow).map((bottle, index) =>
      place(inkBottle(bottle, random), {
        x: 400 + (index - (perRow - 1) / 2) * (680 / perRow),
        y: 470 + row * 360,
        scale: 2.2 / perRow,
      }),
    ),
  )
}
