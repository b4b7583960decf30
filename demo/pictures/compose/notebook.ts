import { sprig } from '@/demo/pictures/botany/hedgerow'
import { naturalInks, singleInk } from '@/demo/pictures/botany/palette'
import { pigment } from '@/demo/pictures/colour'
import type { Format, NotebookDrawing } from '@/demo/pictures/drawing'
import { closedNotebook } from '@/demo/pictures/objects/notebook'
import { openNotebook } from '@/demo/pictures/objects/open-notebook'
import { dipPen, fountainPen, pencil } from '@/demo/pictures/objects/pen'
import type { Random } from '@/demo/pictures/random'
import { type Level, place, type Thing } from '@/demo/pictures/scene'

export const formats: Record<Format, { width: number; height: number }> = {
  pocket: { width: 350, height: 556 },
  a5: { width: 476, height: 670 },
  b5: { width: 520, height: 724 },
  landscape: { width: 620, height: 452 },
}

export function notebookLevels(drawing: NotebookDrawing, random: Random): Level[] {
  switch (drawing.pose) {
    case 'closed': {
      const book = closedNotebook(drawing.cover, formats[drawing.format], random)
      const x = drawing.beside ? 350 : 398
      const levels = [[place(book, { x, y: 494, rotate: -3.5 })]]
      return drawing.beside
        ? [...levels, [beside(drawing.beside, x + formats[drawing.format].width / 2)]]
        : levels
    }
    case 'corner': {
      const book = closedNotebook(drawing.cover, formats[drawing.format], random)
      return [[place(book, { x: 226, y: 340, rotate: -9, scale: 1.56 })]]
    }
    case 'fan': {
      const { length } = drawing.covers
      return drawing.covers.map((cover, index) => {
        const offset = index - (length - 1) / 2
        const book = closedNotebook(cover, formats[drawing.format], random)
        return [
          place(book, {
            x: 396 + offset * 112,
            y: 490 + offset * 36,
            rotate: -8 + index * 8,
            scale: 0.86,
          }),
        ]
      })
    }
    case 'open': {
      const book = openNotebook(
        {
          ruling: drawing.ruling,
          cover: drawing.cover,
          written: drawing.ink,
          motif: drawing.motif,
          ribbon: drawing.ribbon,
        },
        { width: 344, height: 496 },
        random,
      )
      return [
        [place(book, { x: 400, y: 480, rotate: -4 })],
        [place(dipPen(pigment.walnut), { x: 520, y: 742, rotate: -24, scale: 0.82 })],
      ]
    }
  }
}

function beside(thing: 'pencil' | 'pen' | 'sprig', edge: number) {
  const x = edge + 70
  if (thing === 'pencil')
    return place(pencil(pigment.bottle, pigment.cream), { x, y: 520, rotate: -83 })
  if (thing === 'pen')
    return place(fountainPen(pigment.damson), { x, y: 500, rotate: -84, scale: 0.9 })
  return place(sprigThing(), { x: x - 4, y: 700, rotate: 10, scale: 2 })
}

/** A cut sprig that lies on the table. */
function sprigThing(): Thing {
  return {
    silhouette: sprig(singleInk(SHADE, SHADE)),
    body: sprig(naturalInks(pigment.rosehip)),
    height: 5,
  }
}

const SHADE = '#2c1f15'
