import { pigment } from '@/demo/pictures/colour'
import type { CoverScene } from '@/demo/pictures/drawing'
import {
  awl,
  beeswax,
  boneFolder,
  gouge,
  pasteBowl,
  shavings,
  threadAndNeedle,
  tissueStrip,
} from '@/demo/pictures/objects/bench'
import { linoBlock, moonBlock } from '@/demo/pictures/objects/block'
import { brassRuler } from '@/demo/pictures/objects/keepsake'
import { openNotebook } from '@/demo/pictures/objects/open-notebook'
import { paperPile, patternSheet } from '@/demo/pictures/objects/paper'
import { brush, pencil } from '@/demo/pictures/objects/pen'
import { curledSheet, imposedSheet } from '@/demo/pictures/objects/sheet'
import { wornBook } from '@/demo/pictures/objects/worn-book'
import { zine } from '@/demo/pictures/objects/zine'
import type { Random } from '@/demo/pictures/random'
import { type Level, place } from '@/demo/pictures/scene'

/** The covers that show work under way. */
export function benchScene(
  scene: Extract<CoverScene, 'sewing' | 'repair' | 'linocut' | 'imposition' | 'grain'>,
  random: Random,
): Level[] {
  switch (scene) {
    case 'sewing':
      return [
        [
          place(paperPile({ colour: '#f4eddd' }, 320, 430, random), {
            x: 210,
            y: 300,
            rotate: -10,
          }),
        ],
        [
          place(
            openNotebook(
              { ruling: 'plain', cover: pigment.kraft },
              { width: 270, height: 460 },
              random,
            ),
            { x: 590, y: 410, rotate: -3 },
          ),
        ],
        [
          place(
            threadAndNeedle(
              'M0 -150 V-70 M0 -66 V10 M0 14 V92 C2 150 -40 176 -70 132 C-96 92 -30 60 40 96 C120 138 210 150 300 86',
              pigment.rosehip,
              { x: 300, y: 86, rotate: -34 },
            ),
            { x: 590, y: 410, rotate: -3 },
          ),
          place(boneFolder(), { x: 250, y: 640, rotate: -18, scale: 1.06 }),
          place(awl('#9a6a3f'), { x: 1010, y: 640, rotate: 158, scale: 1.02 }),
          place(beeswax(), { x: 1052, y: 232, rotate: 12, scale: 1.16 }),
        ],
      ]
    case 'repair':
      return [
        [
          place(paperPile({ colour: '#e9c9c1' }, 380, 300, random), { x: 986, y: 560, rotate: 9 }),
          place(tissueStrip(380, 62, random), { x: 230, y: 190, rotate: -12 }),
          place(tissueStrip(330, 50, random), { x: 206, y: 290, rotate: 5 }),
        ],
        [place(wornBook(pigment.rosehip, 400, 560), { x: 586, y: 410, rotate: 5 })],
        [
          place(pasteBowl(pigment.seaholly, 118), { x: 982, y: 258 }),
          place(boneFolder(), { x: 208, y: 610, rotate: -62, scale: 1.06 }),
        ],
        [place(brush('#7c2f2a', 4, '#c9b48c'), { x: 834, y: 420, rotate: -48, scale: 0.76 })],
      ]
    case 'linocut':
      return [
        [place(paperPile({ colour: '#f4eddd' }, 400, 540, random), { x: 938, y: 400, rotate: 8 })],
        [place(linoBlock(410, 566, random), { x: 520, y: 400, rotate: -4 })],
        [
          place(shavings('#76828a', 16, random), { x: 800, y: 640, scale: 1.1 }),
          place(shavings('#76828a', 9, random), { x: 250, y: 300 }),
          place(moonBlock(62), { x: 872, y: 236, rotate: -12 }),
        ],
        [
          place(gouge('#a8713f', 'v'), { x: 900, y: 476, rotate: 150, scale: 1.12 }),
          place(gouge('#7d5a39', 'u'), { x: 196, y: 530, rotate: -64, scale: 1.08 }),
        ],
      ]
    case 'imposition':
      return [
        [place(imposedSheet(840, 590, pigment.bottle), { x: 540, y: 392, rotate: -4 })],
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
              270,
              382,
              random,
            ),
            { x: 978, y: 470, rotate: 8 },
          ),
          place(boneFolder(), { x: 300, y: 700, rotate: -10, scale: 1.05 }),
          place(pencil(pigment.rosehip, pigment.cream), { x: 640, y: 112, rotate: -9, scale: 0.8 }),
        ],
      ]
    case 'grain':
      return [
        [
          place(
            patternSheet(
              { kind: 'marbled', inks: ['#e8ddc6', '#66713f', '#93a184', '#2f4a40'] },
              400,
              540,
              random,
            ),
            {
              x: 250,
              y: 380,
              rotate: -9,
            },
          ),
        ],
        [place(curledSheet(460, 560, '#f1e7d2', random), { x: 570, y: 420, rotate: 4 })],
        [place(curledSheet(330, 420, '#c9b18c', random), { x: 910, y: 372, rotate: 13 })],
        [
          place(brassRuler(560), { x: 480, y: 664, rotate: -7 }),
          place(pencil(pigment.bottle, pigment.cream), {
            x: 900,
            y: 668,
            rotate: -20,
            scale: 0.82,
          }),
        ],
      ]
  }
}
