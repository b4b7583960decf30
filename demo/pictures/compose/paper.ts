import { pigment } from '@/demo/pictures/colour'
import type { GiftDrawing, PaperDrawing, ZineDrawing } from '@/demo/pictures/drawing'
import { inkBottle } from '@/demo/pictures/objects/bottle'
import { giftCard, openBox } from '@/demo/pictures/objects/keepsake'
import {
  card,
  envelope,
  paperPile,
  paperRoll,
  patternSheet,
  seal,
  waxStick,
} from '@/demo/pictures/objects/paper'
import { dipPen } from '@/demo/pictures/objects/pen'
import { reader, zine, zineSpread } from '@/demo/pictures/objects/zine'
import type { Random } from '@/demo/pictures/random'
import { type Level, place, type Thing } from '@/demo/pictures/scene'
import { circle } from '@/demo/pictures/svg'

export function paperLevels(drawing: PaperDrawing, random: Random): Level[] {
  switch (drawing.pose) {
    case 'card':
      return [
        [
          place(envelope(drawing.envelope, 560, 400, { colour: drawing.wax, random }), {
            x: 430,
            y: 640,
            rotate: 7,
          }),
        ],
        [place(card(drawing.design, 400, 560, random), { x: 366, y: 420, rotate: -5 })],
      ]
    case 'cards':
      return drawing.designs.map((design, index) => {
        const [x = 400, y = 500, rotate = 0] = fourPlaces[index % fourPlaces.length] ?? []
        return [place(card(design, 304, 426, random), { x, y, rotate })]
      })
    case 'letter':
      return [
        [
          place(
            paperPile(
              { colour: drawing.colour, head: drawing.head, ink: drawing.ink },
              420,
              594,
              random,
            ),
            {
              x: 350,
              y: 430,
              rotate: -4,
            },
          ),
        ],
        [
          place(envelope(drawing.envelope, 470, 330, { colour: drawing.wax, random }), {
            x: 480,
            y: 726,
            rotate: 6,
          }),
        ],
        [place(dipPen(pigment.walnut), { x: 600, y: 420, rotate: -66, scale: 0.8 })],
      ]
    case 'piles':
      return drawing.colours.map((colour, index) => [
        place(paperPile({ colour }, 400, 280, random), {
          x: 370 + (index % 2) * 60,
          y: 260 + index * (500 / Math.max(1, drawing.colours.length - 1)),
          rotate: index % 2 ? 5 : -4,
        }),
      ])
    case 'rolls':
      return [
        drawing.patterns.map((pattern, index) =>
          place(paperRoll(pattern, { width: 130, length: 760, wrap: drawing.wrap }, random), {
            x: 400 + (index - (drawing.patterns.length - 1) / 2) * 186,
            y: 496 + (index % 2) * 26,
            rotate: (index - 1) * 1.6,
          }),
        ),
      ]
    case 'sheets':
      return drawing.patterns.map((pattern, index) => [
        place(patternSheet(pattern, 460, 610, random), {
          x: 330 + index * 68,
          y: 420 + index * 76,
          rotate: -7 + index * 6,
        }),
      ])
    case 'bookplates':
      return [
        drawing.designs.map((design, index) =>
          place(card({ ...design, line: 'EX LIBRIS' }, 232, 310, random), {
            x: 256 + (index % 2) * 284,
            y: 306 + Math.floor(index / 2) * 372,
            rotate: [-3, 2, 3, -2][index % 4],
          }),
        ),
      ]
    case 'wax':
      return [
        [
          place(envelope('#e9dfca', 520, 370, { colour: drawing.colours[0], random }), {
            x: 400,
            y: 320,
            rotate: -4,
          }),
        ],
        drawing.colours.map((colour, index) =>
          place(waxStick(colour), {
            x: 400,
            y: 606 + index * 62,
            rotate: -4 + (index % 2) * 3,
            scale: 1.1,
          }),
        ),
        [place(sealThing(drawing.colours.at(-1) ?? pigment.rosehip, random), { x: 640, y: 520 })],
      ]
  }
}

const fourPlaces = [
  [232, 270, -4],
  [562, 258, 3],
  [244, 732, 3],
  [570, 722, -3],
] as const

export const sealThing = (colour: string, random: Random): Thing => ({
  silhouette: circle(0, 0, 42),
  height: 5,
  body: seal(colour, random),
})

export function zineLevels(drawing: ZineDrawing, random: Random): Level[] {
  const { design } = drawing
  switch (drawing.pose) {
    case 'cover':
      return [[place(zine(design, 500, 706, random), { x: 398, y: 492, rotate: -4 })]]
    case 'spread':
      return [[place(zineSpread(design, 346, 500, random), { x: 400, y: 492, rotate: -5 })]]
    case 'reader':
      return [
        [place(zine(design, 330, 466, random), { x: 520, y: 330, rotate: 9 })],
        [place(reader(design, 380, 530, random), { x: 356, y: 560, rotate: -6 })],
      ]
    case 'pile':
      return [...drawing.others, design].map((one, index, all) => {
        const offset = index - (all.length - 1) / 2
        return [
          place(zine(one, 400, 566, random), {
            x: 400 + offset * 110,
            y: 490 + offset * 50,
            rotate: 9 - index * 7,
          }),
        ]
      })
  }
}

export function giftLevels(drawing: GiftDrawing, random: Random): Level[] {
  if (drawing.pose === 'card') {
    return [
      [place(envelope(drawing.envelope, 560, 390), { x: 420, y: 420, rotate: 6 })],
      [place(giftCard(drawing.ground, random), { x: 380, y: 610, rotate: -6, scale: 1.22 })],
    ]
  }
  return [
    [place(openBox(drawing.outside, drawing.lining, 620, 740), { x: 400, y: 492, rotate: -2 })],
    [
      place(paperPile({ colour: '#f6f0e2', head: 'foxglove' }, 270, 380, random), {
        x: 290,
        y: 360,
        rotate: -2,
      }),
      place(envelope('#dccbb0', 300, 212, { colour: drawing.wax, random }), {
        x: 290,
        y: 694,
        rotate: -2,
      }),
      place(dipPen(pigment.walnut), { x: 480, y: 470, rotate: -92, scale: 0.98 }),
    ],
    [
      place(waxStick(drawing.wax), { x: 600, y: 320, rotate: -92, scale: 0.92 }),
      place(inkBottle({ ink: drawing.ink, shape: 'round', label: ['FOXGLOVE', '30 ML'] }, random), {
        x: 590,
        y: 780,
        rotate: -2,
        scale: 0.56,
      }),
    ],
  ]
}
