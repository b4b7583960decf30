import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'
import type { Pattern } from '@/demo/pictures/drawing'

const VENDOR = 'Foxglove & Finch'

const rolls: readonly Pattern[] = [
  { kind: 'motif', motif: 'foxglove', ground: '#e8ddc6' },
  { kind: 'motif', motif: 'fern', ground: pigment.bottle, ink: '#d9d9b8' },
  { kind: 'motif', motif: 'moth', ground: pigment.terracotta, ink: '#f3dfc6' },
]

const marbled = {
  madder: { kind: 'marbled', inks: ['#f0e6d2', '#a8442f', '#26344d', '#cc9a3d'] },
  fern: { kind: 'marbled', inks: ['#e8ddc6', '#66713f', '#93a184', '#2f4a40'] },
  plum: { kind: 'marbled', inks: ['#f3e3da', '#a94c78', '#4a3150', '#dfb3a5'] },
} as const

export const papers: readonly DemoProduct[] = [
  {
    slug: 'foxglove-letter-set',
    title: 'Foxglove Letter Set',
    subtitle: 'Thirty sheets, fifteen lined envelopes',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Laid paper with a small foxglove at its head, for letters of the kind that begin with the weather and arrive somewhere else entirely. The ribs in the sheet guide the pen like very faint lines.

Thirty sheets, because one always needs two, and fifteen sage envelopes gummed with something that does not taste of regret.`,
    tags: ['letter paper', 'correspondence', 'fountain pen friendly', 'gift'],
    details: [
      { label: 'Contents', value: '30 sheets, 15 envelopes' },
      { label: 'Paper', value: '100 g/m² laid, cream' },
      { label: 'Sizes', value: 'Sheet A5 148 × 210 mm · envelope C6' },
    ],
    options: [],
    variants: [{ sku: 'PA-LET-FOX', choice: [], price: 2100, grams: 340, stock: 38 }],
    related: ['sealing-wax', 'garden-ink', 'letter-writers-box', 'dip-pen-holder'],
    pictures: [
      {
        key: 'front',
        alt: 'Cream letter paper with a small foxglove at its head, a sage envelope sealed with violet wax, a dip pen',
        drawing: {
          subject: 'paper',
          pose: 'letter',
          backdrop: 'blush',
          colour: '#f6f0e2',
          envelope: '#a8b39b',
          head: 'foxglove',
          ink: pigment.foxglove,
          wax: pigment.damson,
        },
      },
    ],
  },
  {
    slug: 'wrapping-paper',
    title: 'Wrapping Paper',
    subtitle: 'Three patterns, 70 cm × 3 m',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Paper good enough to be ironed and used again. It is uncoated, folds without cracking and takes a pencil, so the label can be written straight onto the parcel.

Rolled without plastic and held by a paper band.`,
    tags: ['wrapping', 'gift'],
    details: [
      { label: 'Roll', value: '700 mm × 3 m' },
      { label: 'Paper', value: '90 g/m², uncoated, recyclable' },
    ],
    options: [
      {
        key: 'pattern',
        label: 'Pattern',
        values: [
          { key: 'foxglove', label: 'Foxglove on straw' },
          { key: 'fern', label: 'Fern on green' },
          { key: 'moth', label: 'Moth on terracotta' },
        ],
      },
    ],
    variants: [
      { sku: 'PA-WRP-FO', choice: ['foxglove'], price: 890, grams: 230, stock: 83 },
      { sku: 'PA-WRP-FE', choice: ['fern'], price: 890, grams: 230, stock: 65 },
      { sku: 'PA-WRP-MO', choice: ['moth'], price: 890, grams: 230, stock: 5 },
    ],
    related: ['gift-card', 'thank-you-cards', 'sealing-wax'],
    pictures: [
      {
        key: 'rolls',
        alt: 'Three rolls of wrapping paper: foxgloves on straw, ferns on green, moths on terracotta',
        drawing: {
          subject: 'paper',
          pose: 'rolls',
          backdrop: 'paper',
          patterns: rolls,
          wrap: pigment.cream,
        },
      },
    ],
  },
  {
    slug: 'marbled-sheets',
    title: 'Marbled Paper, Three Sheets',
    subtitle: 'Made by hand, every sheet its own',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Colours floated on carrageen, drawn through with a comb and caught on paper in one breath. Bookbinders know what to do with these; others line drawers, cover boxes or simply frame one.

You get three different sheets of the palette you choose. The picture shows the style, never the sheet: there is only one of each.`,
    tags: ['marbled', 'bookbinding', 'handmade'],
    details: [
      { label: 'Contents', value: '3 sheets' },
      { label: 'Size', value: '350 × 500 mm' },
      { label: 'Paper', value: '100 g/m², alum treated' },
      { label: 'Made by', value: 'Hanna Wieck' },
    ],
    options: [
      {
        key: 'palette',
        label: 'Palette',
        values: [
          { key: 'madder', label: 'Madder', swatch: '#a8442f' },
          { key: 'fern', label: 'Fern', swatch: '#66713f' },
          { key: 'plum', label: 'Plum', swatch: '#a94c78' },
        ],
      },
    ],
    variants: [
      { sku: 'PA-MAR-MA', choice: ['madder'], price: 3300, grams: 140, stock: 6 },
      { sku: 'PA-MAR-FE', choice: ['fern'], price: 3300, grams: 140, stock: 4 },
      { sku: 'PA-MAR-PL', choice: ['plum'], price: 3300, grams: 140, stock: 0 },
    ],
    related: ['marbled-guest-book', 'bookplates', 'wrapping-paper'],
    pictures: [
      {
        key: 'sheets',
        alt: 'Three overlapping sheets of combed marbled paper in madder red, fern green and plum',
        drawing: {
          subject: 'paper',
          pose: 'sheets',
          backdrop: 'mist',
          patterns: [marbled.madder, marbled.fern, marbled.plum],
        },
      },
    ],
  },
  {
    slug: 'blotting-paper',
    title: 'Blotting Paper',
    subtitle: 'Ten sheets, thick and thirsty',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `The most useful thing on a desk where fountain pens are used, and the last one people think of. Cotton fibres, no size, so it drinks at once and does not smear.

Ten sheets in four soft colours, with rounded corners that do not dog-ear.`,
    tags: ['desk', 'fountain pen'],
    details: [
      { label: 'Contents', value: '10 sheets' },
      { label: 'Size', value: 'A5, 148 × 210 mm' },
      { label: 'Paper', value: '250 g/m² cotton linters, unsized' },
    ],
    options: [],
    variants: [{ sku: 'PA-BLO-10', choice: [], price: 650, grams: 90, stock: 90 }],
    related: ['garden-ink', 'iron-gall-ink', 'finch-fountain-pen'],
    pictures: [
      {
        key: 'front',
        alt: 'Piles of blotting paper in rose, straw and pale green',
        drawing: {
          subject: 'paper',
          pose: 'piles',
          backdrop: 'mist',
          colours: ['#e3b8b4', '#ecdcae', '#c4d0b2'],
        },
      },
    ],
  },
]
