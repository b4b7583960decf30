import { pigment } from '@/demo/pictures/colour'
import { formats } from '@/demo/pictures/compose/notebook'
import { sealThing } from '@/demo/pictures/compose/paper'
import type { WideDrawing } from '@/demo/pictures/drawing'
import { type Bottle, inkBottle } from '@/demo/pictures/objects/bottle'
import { brassRuler, giftCard } from '@/demo/pictures/objects/keepsake'
import { type Cover, closedNotebook } from '@/demo/pictures/objects/notebook'
import { openNotebook } from '@/demo/pictures/objects/open-notebook'
import { card, envelope, paperPile, patternSheet } from '@/demo/pictures/objects/paper'
import { brush, dipPen, fountainPen, penCap, pencil } from '@/demo/pictures/objects/pen'
import { framedPrint, printSheet } from '@/demo/pictures/objects/print'
import { inkChart, swatchCard } from '@/demo/pictures/objects/swatch'
import { zine } from '@/demo/pictures/objects/zine'
import type { Random } from '@/demo/pictures/random'
import { type Level, place } from '@/demo/pictures/scene'

/** The wide table tops, on 1200 × 800 units. */
export function tableLevels({ arrangement }: WideDrawing, random: Random): Level[] {
  const book = (cover: Cover) => closedNotebook(cover, formats.a5, random)
  const ink = (colour: string, name: string, shape: Bottle['shape'] = 'square') =>
    inkBottle({ ink: colour, shape, label: [name, '30 ML'] }, random)
  switch (arrangement) {
    case 'hero':
      return [
        [
          place(
            printSheet(
              { kind: 'plate', motif: 'foxglove', ground: '#f6efdf', title: 'Digitalis' },
              { width: 360, height: 496 },
              random,
            ),
            { x: 992, y: 286, rotate: 5 },
          ),
          place(paperPile({ colour: '#f4eddd', head: 'sprig' }, 330, 460, random), {
            x: 196,
            y: 560,
            rotate: -9,
          }),
        ],
        [
          place(book({ cloth: pigment.sage, spine: pigment.bottle }), {
            x: 520,
            y: 356,
            rotate: -11,
            scale: 0.86,
          }),
        ],
        [
          place(book({ cloth: pigment.damson, stamp: 'foxglove', ribbon: pigment.ochre }), {
            x: 604,
            y: 410,
            rotate: 4,
            scale: 0.86,
          }),
          place(fountainPen(pigment.foxglove), { x: 222, y: 300, rotate: -34, scale: 0.86 }),
        ],
        [
          place(ink(pigment.foxglove, 'FOXGLOVE'), { x: 836, y: 730, scale: 0.78 }),
          place(ink(pigment.seaholly, 'SEA HOLLY', 'round'), {
            x: 1070,
            y: 760,
            scale: 0.66,
          }),
          place(pencil(pigment.bottle, pigment.cream), { x: 400, y: 708, rotate: -8, scale: 0.86 }),
        ],
      ]
    case 'notebooks':
      return [
        [
          place(book({ cloth: pigment.sage, spine: pigment.bottle, label: ['NOTES'] }), {
            x: 260,
            y: 440,
            rotate: -8,
            scale: 0.9,
          }),
          place(book({ cloth: pigment.ochre, elastic: pigment.walnut }), {
            x: 940,
            y: 420,
            rotate: 9,
            scale: 0.9,
          }),
        ],
        [
          place(
            openNotebook(
              {
                ruling: 'dotted',
                cover: pigment.damson,
                written: pigment.slate,
                motif: 'fern',
                ribbon: pigment.rosehip,
              },
              { width: 290, height: 420 },
              random,
            ),
            { x: 600, y: 430, rotate: -3 },
          ),
        ],
        [place(dipPen(pigment.beech), { x: 690, y: 680, rotate: -14, scale: 0.8 })],
      ]
    case 'inks':
      return [
        [
          place(
            inkChart(
              [
                pigment.foxglove,
                pigment.moss,
                pigment.seaholly,
                pigment.rosehip,
                pigment.damson,
                pigment.tea,
              ],
              420,
              520,
              random,
            ),
            { x: 880, y: 340, rotate: 6 },
          ),
        ],
        [
          place(ink(pigment.moss, 'MOSS', 'round'), { x: 540, y: 560, scale: 0.82 }),
          place(ink(pigment.rosehip, 'ROSEHIP'), { x: 250, y: 580, scale: 0.86 }),
        ],
        [
          place(ink(pigment.seaholly, 'SEA HOLLY'), { x: 400, y: 706, scale: 0.9 }),
          place(brush(pigment.lampblack, 2), { x: 820, y: 690, rotate: -14, scale: 0.86 }),
        ],
      ]
    case 'pens':
      return [
        [
          place(swatchCard({ ink: pigment.midnight }, 520, 640, random), {
            x: 330,
            y: 420,
            rotate: -9,
          }),
        ],
        [
          place(fountainPen(pigment.seaholly), { x: 660, y: 250, rotate: -22, scale: 1.04 }),
          place(penCap(pigment.seaholly), { x: 1010, y: 210, rotate: -22, scale: 1.04 }),
          place(dipPen(pigment.beech), { x: 720, y: 410, rotate: -22, scale: 1.04 }),
          place(pencil(pigment.rosehip, pigment.cream), {
            x: 760,
            y: 550,
            rotate: -22,
            scale: 1.1,
          }),
          place(brush(pigment.lampblack, 3), { x: 850, y: 660, rotate: -22, scale: 0.96 }),
        ],
      ]
    case 'prints':
      return [
        [
          place(
            framedPrint(
              { kind: 'plate', motif: 'finch', ground: '#f2ebda', title: 'Carduelis' },
              'oak',
              { width: 270, height: 372 },
              random,
            ),
            { x: 262, y: 388 },
          ),
          place(
            framedPrint(
              {
                kind: 'linocut',
                motif: 'foxglove',
                ink: '#e9dfc8',
                ground: pigment.midnight,
                moon: '#e9d9a8',
              },
              'black',
              { width: 250, height: 344 },
              random,
            ),
            { x: 676, y: 372 },
          ),
          place(
            printSheet(
              { kind: 'moths', ground: '#f4ecdb', title: 'Moths' },
              { width: 240, height: 330 },
              random,
            ),
            { x: 1022, y: 420, rotate: 1.5 },
          ),
        ],
      ]
    case 'paper':
      return [
        [
          place(
            patternSheet(
              { kind: 'motif', motif: 'sprig', ground: '#e8ddc6', ink: pigment.bottle },
              420,
              560,
              random,
            ),
            { x: 210, y: 400, rotate: -8 },
          ),
          place(envelope('#dfb3a5', 460, 320, { colour: pigment.rosehip, random }), {
            x: 930,
            y: 560,
            rotate: 7,
          }),
        ],
        [
          place(
            paperPile(
              { colour: '#f6f0e2', head: 'foxglove', ink: pigment.foxglove },
              350,
              490,
              random,
            ),
            {
              x: 560,
              y: 400,
              rotate: 4,
            },
          ),
          place(card({ ground: '#f3ecdc', motif: 'finch', line: 'THANK YOU' }, 300, 420, random), {
            x: 880,
            y: 280,
            rotate: -5,
          }),
        ],
        [place(dipPen(pigment.walnut), { x: 470, y: 660, rotate: -16, scale: 0.86 })],
      ]
    case 'gifts':
      return [
        [
          place(
            zine(
              {
                paper: '#f1e6cf',
                first: pigment.midnight,
                second: '#e79a6b',
                motif: 'moth',
                title: ['NIGHT', 'WALKS'],
                shape: 'sun',
              },
              330,
              466,
              random,
            ),
            { x: 270, y: 390, rotate: -7 },
          ),
          place(envelope('#b9c1ab', 480, 336), { x: 900, y: 300, rotate: 6 }),
        ],
        [
          place(
            zine(
              {
                paper: '#efe7d6',
                first: '#30483d',
                second: '#c9d08a',
                motif: 'parsley',
                title: ['HEDGE', 'SCHOOL'],
                shape: 'arch',
              },
              330,
              466,
              random,
            ),
            { x: 520, y: 440, rotate: 4 },
          ),
          place(giftCard(pigment.bottle, random), { x: 900, y: 480, rotate: -5, scale: 0.98 }),
        ],
        [place(sealThing(pigment.rosehip, random), { x: 1090, y: 660 })],
      ]
    case 'workshop':
      return [
        [
          place(
            printSheet(
              { kind: 'linocut', motif: 'fern', ink: '#eee5cf', ground: pigment.bottle },
              { width: 400, height: 540 },
              random,
            ),
            { x: 340, y: 410, rotate: -6 },
          ),
          place(paperPile({ colour: '#f4eddd' }, 420, 560, random), { x: 880, y: 420, rotate: 8 }),
        ],
        [
          place(brassRuler(520), { x: 820, y: 330, rotate: -30 }),
          place(brush('#7c2f2a', 4), { x: 700, y: 600, rotate: -28, scale: 0.9 }),
          place(ink(pigment.lampblack, 'LAMP BLACK', 'tall'), {
            x: 1070,
            y: 760,
            scale: 0.74,
          }),
        ],
      ]
  }
}
