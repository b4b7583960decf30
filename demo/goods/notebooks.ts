import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'

const VENDOR = 'Foxglove & Finch'

const rulings = [
  { key: 'lined', label: 'Lined' },
  { key: 'dotted', label: 'Dotted' },
  { key: 'plain', label: 'Plain' },
] as const

const foxgloveCover = {
  cloth: pigment.damson,
  stamp: 'foxglove',
  ribbon: pigment.ochre,
} as const

const pocketCover = {
  cloth: pigment.kraft,
  label: ['POCKET', 'NO. 3'],
  binding: 'stapled',
} as const

const sketchCover = {
  cloth: '#3a3836',
  spine: pigment.rosehip,
  label: ['SKETCHES'],
} as const

const reporterCover = { cloth: pigment.slate, spine: '#37434d', binding: 'top' } as const

export const notebooks: readonly DemoProduct[] = [
  {
    slug: 'foxglove-notebook',
    title: 'Foxglove Notebook',
    subtitle: 'Clothbound, thread-sewn, 192 pages',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `The notebook this studio began with, and still the one we make most of. A case of damson book cloth, our foxglove stamped into it in pale gold, and a ribbon the colour of ripe quince.

Inside are twelve sections of cream paper, sewn with linen thread, so the book lies flat from the first page and stays in one piece to the last. The paper takes fountain pen ink without feathering; a wet broad nib will show faintly on the other side, and no more.

The cloth softens at the corners within a month. We think that is when it starts to look right.`,
    tags: ['notebook', 'clothbound', 'fountain pen friendly', 'bestseller'],
    details: [
      { label: 'Paper', value: '90 g/m², cream, acid-free' },
      { label: 'Pages', value: '192, in 12 sewn sections' },
      { label: 'Cover', value: 'Cotton book cloth over 2 mm board, foil stamped' },
      { label: 'Sizes', value: 'A6 105 × 148 mm · A5 148 × 210 mm · B5 176 × 250 mm' },
      { label: 'Made in', value: 'Our own workshop, Lübeck' },
    ],
    options: [
      {
        key: 'size',
        label: 'Size',
        values: [
          { key: 'a6', label: 'A6' },
          { key: 'a5', label: 'A5' },
          { key: 'b5', label: 'B5' },
        ],
      },
      { key: 'ruling', label: 'Ruling', values: rulings },
    ],
    variants: [
      { sku: 'NB-FOX-A6-L', choice: ['a6', 'lined'], price: 1600, grams: 190, stock: 42 },
      { sku: 'NB-FOX-A6-D', choice: ['a6', 'dotted'], price: 1600, grams: 190, stock: 35 },
      { sku: 'NB-FOX-A6-P', choice: ['a6', 'plain'], price: 1600, grams: 190, stock: 18 },
      { sku: 'NB-FOX-A5-L', choice: ['a5', 'lined'], price: 2200, grams: 380, stock: 64 },
      { sku: 'NB-FOX-A5-D', choice: ['a5', 'dotted'], price: 2200, grams: 380, stock: 71 },
      { sku: 'NB-FOX-A5-P', choice: ['a5', 'plain'], price: 2200, grams: 380, stock: 4 },
      { sku: 'NB-FOX-B5-L', choice: ['b5', 'lined'], price: 2800, grams: 540, stock: 20 },
      { sku: 'NB-FOX-B5-D', choice: ['b5', 'dotted'], price: 2800, grams: 540, stock: 26 },
      { sku: 'NB-FOX-B5-P', choice: ['b5', 'plain'], price: 2800, grams: 540, stock: 0 },
    ],
    related: ['garden-ink', 'finch-fountain-pen', 'heath-journal', 'foxglove-print'],
    pictures: [
      {
        key: 'front',
        alt: 'Closed notebook in damson cloth with a foxglove stamped in pale gold and an ochre ribbon',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'paper',
          format: 'a5',
          cover: foxgloveCover,
        },
      },
      {
        key: 'open',
        alt: 'The notebook lying open: handwriting on a lined page, a foxglove drawn opposite, a dip pen in front',
        drawing: {
          subject: 'notebook',
          pose: 'open',
          backdrop: 'mist',
          ruling: 'lined',
          cover: pigment.damson,
          ink: pigment.slate,
          motif: 'foxglove',
          ribbon: pigment.ochre,
        },
      },
    ],
  },
  {
    slug: 'pocket-notebooks',
    title: 'Pocket Notebooks, Set of Three',
    subtitle: 'Stapled kraft covers, 48 pages each',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Three thin books for the back pocket: shopping, bird counts, the sentence you will not remember later. The kraft covers are tough enough to be sat on and plain enough to be written on.

A numbered label is pasted to each by hand. When one is full, write the dates on it and begin the next; a shelf of them is a better diary than most diaries.`,
    tags: ['notebook', 'pocket', 'recycled'],
    details: [
      { label: 'Paper', value: '80 g/m², off-white, 100 % recycled' },
      { label: 'Pages', value: '48 in each of three books' },
      { label: 'Size', value: '90 × 140 mm' },
      { label: 'Binding', value: 'Two stainless steel staples' },
    ],
    options: [{ key: 'ruling', label: 'Ruling', values: rulings }],
    variants: [
      { sku: 'NB-PKT-L', choice: ['lined'], price: 990, grams: 150, stock: 110 },
      { sku: 'NB-PKT-D', choice: ['dotted'], price: 990, grams: 150, stock: 96 },
      { sku: 'NB-PKT-P', choice: ['plain'], price: 990, grams: 150, stock: 58 },
    ],
    related: ['cedar-pencils', 'reporter-pad', 'brass-rule'],
    pictures: [
      {
        key: 'front',
        alt: 'A kraft pocket notebook with a pasted paper label, beside it a dark green pencil',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'sage',
          format: 'pocket',
          cover: pocketCover,
          beside: 'pencil',
        },
      },
      {
        key: 'three',
        alt: 'The three kraft notebooks of the set, fanned out',
        drawing: {
          subject: 'notebook',
          pose: 'fan',
          backdrop: 'paper',
          format: 'pocket',
          covers: [
            { ...pocketCover, label: ['POCKET', 'NO. 1'] },
            { ...pocketCover, label: ['POCKET', 'NO. 2'] },
            pocketCover,
          ],
        },
      },
    ],
  },
  {
    slug: 'millstone-sketchbook',
    title: 'Millstone Sketchbook',
    subtitle: 'Landscape, heavy paper for wet and dry',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `A sketchbook is only as good as its worst page, so all eighty pages of this one are the same: heavy, slightly toothed, sized to take a wash and survive the rubbing-out that follows.

It opens along the short side and lies flat across both pages, wide enough for a horizon. The cloth is the black of a blacksmith's apron and shows neither charcoal nor thumbprints.`,
    tags: ['sketchbook', 'drawing', 'watercolour'],
    details: [
      { label: 'Paper', value: '200 g/m², natural white, cold pressed, 25 % cotton' },
      { label: 'Pages', value: '80' },
      { label: 'Sizes', value: 'A5 210 × 148 mm · A4 297 × 210 mm' },
      { label: 'Suited to', value: 'Graphite, ink, gouache, light watercolour' },
    ],
    options: [
      {
        key: 'size',
        label: 'Size',
        values: [
          { key: 'a5', label: 'A5 landscape' },
          { key: 'a4', label: 'A4 landscape' },
        ],
      },
    ],
    variants: [
      { sku: 'NB-MIL-A5', choice: ['a5'], price: 2400, grams: 520, stock: 23 },
      { sku: 'NB-MIL-A4', choice: ['a4'], price: 3600, grams: 990, stock: 9 },
    ],
    related: ['round-brushes', 'walnut-ink', 'cedar-pencils'],
    pictures: [
      {
        key: 'front',
        alt: 'Landscape sketchbook in black cloth with a red spine and a paper label',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'sand',
          format: 'landscape',
          cover: sketchCover,
        },
      },
      {
        key: 'open',
        alt: 'The sketchbook open at a drawing of a fern',
        drawing: {
          subject: 'notebook',
          pose: 'open',
          backdrop: 'paper',
          ruling: 'plain',
          cover: '#3a3836',
          ink: pigment.bottle,
          motif: 'fern',
        },
      },
    ],
  },
  {
    slug: 'reporter-pad',
    title: 'Reporter’s Pad',
    subtitle: 'Top-bound with brass wire, 140 pages',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Made for notes taken standing up. The stiff back needs no table, the brass wire lets the page go all the way round, and every sheet tears off along a line so fine you would not find it by looking.

A wide margin is printed on the left of the lined pages: for the time, the name, or the thing you must ask next.`,
    tags: ['notebook', 'pad', 'desk'],
    details: [
      { label: 'Paper', value: '80 g/m², white, perforated' },
      { label: 'Pages', value: '140' },
      { label: 'Size', value: '125 × 200 mm' },
      { label: 'Back', value: '1.5 mm grey board' },
    ],
    options: [{ key: 'ruling', label: 'Ruling', values: [rulings[0], rulings[1]] }],
    variants: [
      { sku: 'NB-REP-L', choice: ['lined'], price: 840, compareAt: 1200, grams: 210, stock: 37 },
      { sku: 'NB-REP-D', choice: ['dotted'], price: 840, compareAt: 1200, grams: 210, stock: 12 },
    ],
    related: ['pocket-notebooks', 'cedar-pencils', 'iron-gall-ink'],
    pictures: [
      {
        key: 'front',
        alt: 'Slate blue reporter’s pad bound along the top with brass wire, beside it a fountain pen',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'blush',
          format: 'pocket',
          cover: reporterCover,
          beside: 'pen',
        },
      },
    ],
  },
]
