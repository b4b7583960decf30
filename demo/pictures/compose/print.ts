import type { PrintDrawing } from '@/demo/pictures/drawing'
import { framedPrint, printSheet } from '@/demo/pictures/objects/print'
import type { Random } from '@/demo/pictures/random'
import { type Level, place } from '@/demo/pictures/scene'

export function printLevels(drawing: PrintDrawing, random: Random): Level[] {
  switch (drawing.pose) {
    case 'sheet':
      return [
        [
          place(printSheet(drawing.art, { width: 540, height: 744 }, random), {
            x: 400,
            y: 494,
            rotate: -1.2,
          }),
        ],
      ]
    case 'framed':
      return [
        [
          place(framedPrint(drawing.art, drawing.frame, { width: 440, height: 606 }, random), {
            x: 396,
            y: 486,
          }),
        ],
      ]
    case 'detail':
      return [
        [
          place(printSheet(drawing.art, { width: 540, height: 744 }, random), {
            x: 520,
            y: 690,
            rotate: -5,
            scale: 1.9,
          }),
        ],
      ]
  }
}
