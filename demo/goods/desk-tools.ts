import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'

export const deskTools: readonly DemoProduct[] = [
  {
    slug: 'cedar-pencils',
    title: 'Cedar Pencils, Set of Six',
    subtitle: 'Three HB, three 2B, hexagonal',
    kind: 'physical',
    vendor: 'Foxglove & Finch',
    taxClass: 'standard',
    description: `Pencils that smell of pencils. The cases are real incense cedar, which sharpens in one long curl; the leads are bonded along their whole length and survive being dropped on a stone floor, within reason.

Six colours outside, two grades within: the three darker ones are 2B, for drawing, the others HB, for crosswords and carpentry.`,
    tags: ['pencil', 'drawing', 'set'],
    details: [
      { label: 'Contents', value: '3 × HB, 3 × 2B' },
      { label: 'Wood', value: 'Incense cedar, FSC certified' },
      { label: 'Finish', value: 'Water-based lacquer, dipped ends' },
    ],
    options: [],
    variants: [{ sku: 'PN-PCL-6', choice: [], price: 1150, grams: 60, stock: 130 }],
    related: ['millstone-sketchbook', 'pocket-notebooks', 'brass-rule'],
    pictures: [
      {
        key: 'front',
        alt: 'Six hexagonal pencils in muted colours, held by a paper sleeve',
        drawing: {
          subject: 'pen',
          pose: 'pencils',
          backdrop: 'mist',
          lacquers: [
            pigment.bottle,
            pigment.sage,
            pigment.ochre,
            pigment.rosehip,
            pigment.damson,
            pigment.slate,
          ],
          dip: pigment.cream,
        },
      },
      {
        key: 'writing',
        alt: 'A red cedar pencil on a sheet with grey shading and notes',
        drawing: {
          subject: 'pen',
          pose: 'writing',
          backdrop: 'paper',
          colour: pigment.rosehip,
          ink: '#55585c',
          tool: 'pencil',
        },
      },
    ],
  },
  {
    slug: 'round-brushes',
    title: 'Round Brushes',
    subtitle: 'Synthetic sable in four sizes',
    kind: 'physical',
    vendor: 'Pinselmacherei Ahrens',
    taxClass: 'standard',
    description: `Brushes with a belly that holds a long stroke and a point that comes back every time. The hair is synthetic, spun in two thicknesses so that it drinks like sable; no animal misses it.

The set of four comes in a cloth wrap and costs less than the brushes one by one.`,
    tags: ['brush', 'watercolour', 'drawing'],
    details: [
      { label: 'Hair', value: 'Synthetic sable' },
      { label: 'Ferrule', value: 'Seamless brass' },
      { label: 'Handle', value: 'Birch, lacquered oxblood' },
      { label: 'Made in', value: 'Bechhofen, Bavaria' },
    ],
    options: [
      {
        key: 'size',
        label: 'Size',
        values: [
          { key: '2', label: 'No. 2' },
          { key: '4', label: 'No. 4' },
          { key: '6', label: 'No. 6' },
          { key: '10', label: 'No. 10' },
          { key: 'set', label: 'Set of four' },
        ],
      },
    ],
    variants: [
      { sku: 'PN-BRU-02', choice: ['2'], price: 690, grams: 20, stock: 30 },
      { sku: 'PN-BRU-04', choice: ['4'], price: 790, grams: 20, stock: 28 },
      { sku: 'PN-BRU-06', choice: ['6'], price: 950, grams: 25, stock: 0 },
      { sku: 'PN-BRU-10', choice: ['10'], price: 1390, grams: 30, stock: 16 },
      { sku: 'PN-BRU-SET', choice: ['set'], price: 3200, compareAt: 3820, grams: 110, stock: 9 },
    ],
    related: ['walnut-ink', 'millstone-sketchbook', 'cedar-pencils'],
    pictures: [
      {
        key: 'front',
        alt: 'Four round brushes with oxblood handles and brass ferrules, from thin to thick',
        drawing: { subject: 'pen', pose: 'brushes', backdrop: 'paper', lacquer: '#7c2f2a' },
      },
    ],
  },
  {
    slug: 'canvas-pen-roll',
    title: 'Canvas Pen Roll',
    subtitle: 'Seven pockets, leather tie',
    kind: 'physical',
    vendor: 'Foxglove & Finch',
    taxClass: 'standard',
    description: `Waxed canvas, seven pockets of three widths and a flap that folds over the points, so nothing falls out and nothing inks the bag. Sewn on a machine older than any of us, with thread meant for sails.

It rolls up to the size of a croissant. Wipe it clean; never wash it.`,
    tags: ['case', 'canvas', 'travel', 'gift'],
    details: [
      { label: 'Material', value: 'Waxed cotton canvas 340 g/m², vegetable-tanned leather' },
      { label: 'Size', value: '240 × 200 mm open' },
      { label: 'Holds', value: 'Seven pens, pencils or brushes' },
    ],
    options: [
      {
        key: 'colour',
        label: 'Colour',
        values: [
          { key: 'moss', label: 'Moss', swatch: pigment.moss, picture: 'moss' },
          { key: 'tobacco', label: 'Tobacco', swatch: '#8f6a43', picture: 'tobacco' },
        ],
      },
    ],
    variants: [
      { sku: 'PN-ROL-MO', choice: ['moss'], price: 3800, grams: 150, stock: 13 },
      { sku: 'PN-ROL-TO', choice: ['tobacco'], price: 3800, grams: 150, stock: 6 },
    ],
    related: ['finch-fountain-pen', 'cedar-pencils', 'round-brushes'],
    pictures: [
      {
        key: 'moss',
        alt: 'Moss green canvas roll lying open with pens, pencils and a brush in its pockets',
        drawing: {
          subject: 'pen',
          pose: 'roll',
          backdrop: 'blush',
          canvas: pigment.moss,
          tie: pigment.walnut,
        },
      },
      {
        key: 'tobacco',
        alt: 'Tobacco brown canvas roll lying open with pens, pencils and a brush in its pockets',
        drawing: {
          subject: 'pen',
          pose: 'roll',
          backdrop: 'sage',
          canvas: '#8f6a43',
          tie: pigment.lampblack,
        },
      },
    ],
  },
  {
    slug: 'brass-rule',
    title: 'Brass Rule',
    subtitle: '20 cm, etched on both edges',
    kind: 'physical',
    vendor: 'Kolb & Tochter',
    taxClass: 'standard',
    description: `A straight edge that stays straight: two millimetres of solid brass, etched rather than printed, so the lines will still be there when the numbers of plastic rulers have long worn away.

Centimetres above, printers' points below. The hole is for a nail over the bench.`,
    tags: ['desk', 'brass', 'tool'],
    details: [
      { label: 'Length', value: '200 mm' },
      { label: 'Material', value: 'Solid brass, 2 mm, uncoated' },
    ],
    options: [],
    variants: [{ sku: 'PN-RUL-20', choice: [], price: 2200, grams: 120, stock: 31 }],
    related: ['cedar-pencils', 'reporter-pad', 'pocket-notebooks'],
    pictures: [
      {
        key: 'front',
        alt: 'Brass rule lying across a pile of cream paper next to a red pencil',
        drawing: { subject: 'pen', pose: 'ruler', backdrop: 'mist' },
      },
    ],
  },
]
