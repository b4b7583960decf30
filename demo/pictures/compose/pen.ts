import { pigment } from '@/demo/pictures/colour'
import type { PenDrawing } from '@/demo/pictures/drawing'
import { lettering } from '@/demo/pictures/lettering'
import { brassRuler, penRoll, penRollPocket, tin } from '@/demo/pictures/objects/keepsake'
import { band, paperPile } from '@/demo/pictures/objects/paper'
import { brush, dipPen, fountainPen, looseNib, penCap, pencil } from '@/demo/pictures/objects/pen'
import { swatchCard } from '@/demo/pictures/objects/swatch'
import type { Random } from '@/demo/pictures/random'
import { type Level, place, type Thing } from '@/demo/pictures/scene'
import { box, moved } from '@/demo/pictures/svg'

export function penLevels(drawing: PenDrawing, random: Random): Level[] {
  switch (drawing.pose) {
    case 'fountain':
      return [
        [
          place(paperPile({ colour: '#f4eddd' }, 430, 560, random), {
            x: 424,
            y: 516,
            rotate: 8,
            scale: 1.12,
          }),
        ],
        [
          place(fountainPen(drawing.colour, drawing.trim), {
            x: 362,
            y: 480,
            rotate: -58,
            scale: 1.4,
          }),
          place(penCap(drawing.colour, drawing.trim), { x: 592, y: 672, rotate: -58, scale: 1.4 }),
        ],
      ]
    case 'dip':
      return [
        drawing.woods.map((wood, index) =>
          place(dipPen(wood), {
            x: 400 + (index - (drawing.woods.length - 1) / 2) * 150,
            y: 500 + (index % 2) * 20,
            rotate: -76,
            scale: 1.2,
          }),
        ),
      ]
    case 'writing':
      return [
        [place(swatchCard({ ink: drawing.ink }, 560, 760, random), { x: 380, y: 480, rotate: -5 })],
        [place(tool(drawing), { x: 560, y: 690, rotate: -140, scale: 1.02 })],
      ]
    case 'nibs':
      return [
        [
          place(tin(drawing.colour, 176, true, random), { x: 276, y: 300, scale: 1.12 }),
          place(tin(drawing.colour, 176, false, random), { x: 500, y: 628, scale: 1.12 }),
        ],
        nibs.map(([x, y, rotate, kind], index) =>
          place(looseNib(index % 3 === 1 ? pigment.brass : pigment.steel, kind), {
            x,
            y,
            rotate,
            scale: 1.4,
          }),
        ),
      ]
    case 'pencils':
      return [
        drawing.lacquers.map((lacquer, index) =>
          place(pencil(lacquer, drawing.dip), {
            x: 400 + (index - (drawing.lacquers.length - 1) / 2) * 46,
            y: 500,
            rotate: -90,
            scale: 1.46,
          }),
        ),
        [place(sleeve(46 * drawing.lacquers.length + 6), { x: 400, y: 610 })],
      ]
    case 'brushes':
      return [
        [1, 2, 3, 4].map((size, index) =>
          place(brush(drawing.lacquer, size), {
            x: 190 + index * 138,
            y: 500 - index * 10,
            rotate: -86 - index * 2,
            scale: 1.16,
          }),
        ),
      ]
    case 'roll':
      return [
        [place(penRoll(drawing.canvas, drawing.tie), { x: 390, y: 500, scale: 1.16, rotate: -3 })],
        rolled(),
        [place(penRollPocket(drawing.canvas), { x: 396, y: 606, scale: 1.16, rotate: -3 })],
      ]
    case 'ruler':
      return [
        [place(paperPile({ colour: '#f4eddd' }, 440, 600, random), { x: 380, y: 480, rotate: -6 })],
        [
          place(brassRuler(690), { x: 420, y: 520, rotate: -52 }),
          place(pencil(pigment.rosehip, pigment.cream), {
            x: 560,
            y: 640,
            rotate: -52,
            scale: 0.94,
          }),
        ],
      ]
  }
}

function tool(drawing: Extract<PenDrawing, { pose: 'writing' }>): Thing {
  if (drawing.tool === 'fountain') return fountainPen(drawing.colour)
  return drawing.tool === 'dip' ? dipPen(drawing.colour) : pencil(drawing.colour, pigment.cream)
}

const nibs = [
  [440, 560, -24, 'pointed'],
  [520, 540, 38, 'broad'],
  [560, 620, -70, 'round'],
  [470, 650, 18, 'crow'],
  [540, 700, 160, 'pointed'],
  [430, 700, 84, 'round'],
  [250, 640, -32, 'broad'],
  [236, 760, 22, 'pointed'],
  [560, 300, -48, 'crow'],
] as const

/** The paper sleeve around a set of pencils. */
function sleeve(width: number): Thing {
  return {
    silhouette: box(width, 190),
    height: 6,
    body:
      moved({}, band(width, 190, '#efe6d2')) +
      moved({ y: -14 }, lettering('SIX CEDAR', { size: 20, colour: '#4a3c30', tracking: 5 })) +
      moved({ y: 24 }, lettering('PENCILS', { size: 20, colour: '#4a3c30', tracking: 5 })) +
      moved({ y: 58 }, lettering('HB & 2B', { size: 11, colour: '#7a6957', tracking: 6 })),
  }
}

function rolled() {
  const tools = [
    fountainPen(pigment.foxglove),
    dipPen(pigment.beech),
    pencil(pigment.bottle, pigment.cream),
    brush(pigment.lampblack, 2),
    dipPen(pigment.walnut),
    pencil(pigment.rosehip, pigment.cream),
  ]
  return tools.map((thing, index) =>
    place(thing, { x: 162 + index * 92, y: 486 - index * 5, rotate: -93, scale: 0.74 }),
  )
}
