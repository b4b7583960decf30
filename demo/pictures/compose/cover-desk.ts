import { sprig } from '@/demo/pictures/botany/hedgerow'
import { naturalInks, singleInk } from '@/demo/pictures/botany/palette'
import { pigment } from '@/demo/pictures/colour'
import { formats } from '@/demo/pictures/compose/notebook'
import type { CoverScene } from '@/demo/pictures/drawing'
import { cup } from '@/demo/pictures/objects/bench'
import { type Bottle, inkBottle } from '@/demo/pictures/objects/bottle'
import { type Cover, closedNotebook } from '@/demo/pictures/objects/notebook'
import { oakTwig } from '@/demo/pictures/objects/oak'
import { openNotebook } from '@/demo/pictures/objects/open-notebook'
import { paperPile, waxStick } from '@/demo/pictures/objects/paper'
import { dipPen, fountainPen, penCap, pencil } from '@/demo/pictures/objects/pen'
import { letterPacket, listPage, moonSheet, unfoldedLetter } from '@/demo/pictures/objects/sheet'
import { inkChart, swatchCard } from '@/demo/pictures/objects/swatch'
import type { Random } from '@/demo/pictures/random'
import { type Level, place, type Thing } from '@/demo/pictures/scene'
import { group } from '@/demo/pictures/svg'

type DeskScene = Exclude<
  CoverScene,
  'press' | 'sewing' | 'repair' | 'linocut' | 'imposition' | 'grain'
>

/** The covers that show things in use, or at rest. */
export function deskScene(scene: DeskScene, random: Random): Level[] {
  const book = (cover: Cover) => closedNotebook(cover, formats.a5, random)
  const pocket = (name: string) =>
    closedNotebook(
      { cloth: pigment.kraft, label: ['POCKET', name], binding: 'stapled' },
      formats.pocket,
      random,
    )
  const ink = (colour: string, name: string, shape: Bottle['shape'] = 'square') =>
    inkBottle({ ink: colour, shape, label: [name, '30 ML'] }, random)
  switch (scene) {
    case 'flat':
      return [
        [
          place(book({ cloth: pigment.damson, stamp: 'foxglove', ribbon: pigment.ochre }), {
            x: 206,
            y: 330,
            rotate: -13,
            scale: 0.84,
          }),
          place(book({ cloth: pigment.sage, spine: pigment.bottle }), {
            x: 1010,
            y: 330,
            rotate: 14,
            scale: 0.84,
          }),
        ],
        [
          place(
            openNotebook(
              {
                ruling: 'lined',
                cover: pigment.damson,
                written: pigment.slate,
                motif: 'foxglove',
                ribbon: pigment.ochre,
              },
              { width: 320, height: 462 },
              random,
            ),
            { x: 600, y: 412, rotate: -2 },
          ),
        ],
        [place(fountainPen(pigment.seaholly), { x: 560, y: 690, rotate: -8, scale: 0.9 })],
      ]
    case 'galls':
      return [
        [place(swatchCard({ ink: '#2f3540' }, 430, 560, random), { x: 800, y: 366, rotate: 6 })],
        [place(oakTwig('#7b8047', '#a87b4a'), { x: 340, y: 300, rotate: -16, scale: 1.16 })],
        [
          place(
            inkBottle(
              { ink: '#2b303c', shape: 'tall', label: ['IRON GALL', 'PERMANENT'], cap: '#6b4a30' },
              random,
            ),
            { x: 380, y: 752, scale: 1.02 },
          ),
          place(dipPen(pigment.walnut), { x: 800, y: 660, rotate: -15, scale: 0.94 }),
        ],
      ]
    case 'drying':
      return [
        [
          place(
            inkChart(
              [
                pigment.foxglove,
                pigment.tea,
                pigment.rosehip,
                pigment.seaholly,
                pigment.moss,
                pigment.damson,
              ],
              430,
              560,
              random,
            ),
            { x: 430, y: 384, rotate: -6 },
          ),
          place(paperPile({ colour: '#e3b8b4' }, 330, 230, random), { x: 905, y: 240, rotate: 11 }),
        ],
        [place(fountainPen(pigment.bottle), { x: 800, y: 420, rotate: 24, scale: 0.86 })],
        [
          place(ink(pigment.moss, 'MOSS', 'round'), { x: 752, y: 736, scale: 0.82 }),
          place(ink(pigment.tea, 'COLD TEA'), { x: 998, y: 716, scale: 0.8 }),
        ],
      ]
    case 'letters':
      return [
        [
          place(unfoldedLetter({ colour: '#f4ecd8', ink: '#4b3a2e' }, 470, 640, random), {
            x: 330,
            y: 404,
            rotate: -8,
          }),
        ],
        [
          place(letterPacket({ colour: '#e6d6b4', thread: pigment.seaholly }, 350, 230, random), {
            x: 900,
            y: 216,
            rotate: 9,
          }),
        ],
        [
          place(letterPacket({ colour: '#efe2c6', wax: pigment.rosehip }, 430, 286, random), {
            x: 756,
            y: 478,
            rotate: -5,
          }),
        ],
        [
          place(waxStick(pigment.rosehip), { x: 1030, y: 640, rotate: -24, scale: 0.86 }),
          place(dipPen(pigment.beech), { x: 400, y: 690, rotate: -9, scale: 0.84 }),
        ],
      ]
    case 'lists':
      return [
        [
          place(pocket('NO. 1'), { x: 216, y: 360, rotate: -12, scale: 0.86 }),
          place(pocket('NO. 2'), { x: 396, y: 396, rotate: -3, scale: 0.86 }),
        ],
        [place(listBook(random), { x: 736, y: 420, rotate: 6 })],
        [
          place(cup('#7f938c', '#8a5427'), { x: 1062, y: 196, rotate: 26 }),
          place(pencil(pigment.bottle, pigment.cream), {
            x: 880,
            y: 662,
            rotate: -17,
            scale: 0.86,
          }),
        ],
      ]
    case 'left-hand':
      return [
        [
          place(paperPile({ colour: '#e3b8b4' }, 300, 210, random), { x: 968, y: 560, rotate: -9 }),
          place(unfoldedLetter({ colour: '#f8f2e4', ink: pigment.foxglove }, 450, 600, random), {
            x: 600,
            y: 390,
            rotate: 24,
          }),
        ],
        [
          place(fountainPen(pigment.foxglove), { x: 330, y: 590, rotate: -38, scale: 0.98 }),
          place(penCap(pigment.foxglove), { x: 214, y: 262, rotate: -58, scale: 0.92 }),
        ],
        [place(ink(pigment.foxglove, 'FOXGLOVE'), { x: 1010, y: 398, scale: 0.82 })],
      ]
    case 'moons':
      return [
        [place(moonSheet(640, 580), { x: 404, y: 394, rotate: -5 })],
        [
          place(
            book({
              cloth: pigment.bottle,
              stamp: 'wreath',
              label: ['2027'],
              ribbon: pigment.rosehip,
            }),
            { x: 846, y: 404, rotate: 7, scale: 0.86 },
          ),
        ],
        [
          place(pencil(pigment.ochre, pigment.cream), { x: 420, y: 716, rotate: -6, scale: 0.82 }),
          place(twig(), { x: 1110, y: 660, rotate: 26, scale: 1.6 }),
        ],
      ]
  }
}

function listBook(random: Random): Thing {
  const size = { width: 268, height: 420 }
  const blank = openNotebook({ ruling: 'plain', cover: pigment.kraft }, size, random)
  const shifted = (side: -1 | 1) =>
    `<g transform="translate(${(side * size.width) / 2} 0)">${listPage(size.width, size.height, '#55585c', random)}</g>`
  return { ...blank, body: group({}, blank.body, shifted(-1), shifted(1)) }
}

function twig(): Thing {
  return {
    silhouette: sprig(singleInk('#2c1f15', '#2c1f15')),
    body: sprig(naturalInks(pigment.rosehip)),
    height: 5,
  }
}
