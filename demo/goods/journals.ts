import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'
import type { Cover } from '@/demo/pictures/drawing'

const VENDOR = 'Foxglove & Finch'

const heath = (cloth: string, elastic: string): Cover => ({ cloth, elastic, ribbon: elastic })
const heathCovers = {
  ochre: heath(pigment.ochre, pigment.walnut),
  heather: heath('#8a6f8f', pigment.damson),
  slate: heath(pigment.slate, pigment.ochre),
  bracken: heath(pigment.terracotta, pigment.walnut),
}

const guestBook: Cover = {
  cloth: pigment.midnight,
  marbled: ['#26344d', '#a8442f', '#e9d9b4', '#3f6f8f', '#c99a4a'],
  spine: pigment.walnut,
  binding: 'coptic',
}

const almanac: Cover = {
  cloth: pigment.bottle,
  stamp: 'wreath',
  label: ['2027'],
  ribbon: pigment.rosehip,
}

const gardenLog: Cover = { cloth: pigment.sage, spine: pigment.bottle, stamp: 'parsley' }

export const journals: readonly DemoProduct[] = [
  {
    slug: 'heath-journal',
    title: 'Heath Journal',
    subtitle: 'A5, elastic closure, four cloths',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Four cloths, dyed to match a walk across the heath at the end of September: gorse, heather, wet slate and bracken. Otherwise it is a sensible book, with an elastic to keep it shut in a bag and a pocket at the back for tickets.

The pages are numbered and the first four are left for a table of contents, which sounds fussy until the first time you look something up.`,
    tags: ['notebook', 'journal', 'clothbound', 'fountain pen friendly'],
    details: [
      { label: 'Paper', value: '100 g/m², ivory, smooth' },
      { label: 'Pages', value: '208, numbered' },
      { label: 'Size', value: 'A5, 148 × 210 mm' },
      { label: 'Extras', value: 'Elastic, ribbon, paper pocket' },
    ],
    options: [
      {
        key: 'cloth',
        label: 'Cloth',
        values: [
          { key: 'ochre', label: 'Gorse', swatch: pigment.ochre, picture: 'ochre' },
          { key: 'heather', label: 'Heather', swatch: '#8a6f8f', picture: 'heather' },
          { key: 'slate', label: 'Wet slate', swatch: pigment.slate, picture: 'slate' },
          { key: 'bracken', label: 'Bracken', swatch: pigment.terracotta, picture: 'bracken' },
        ],
      },
      {
        key: 'ruling',
        label: 'Ruling',
        values: [
          { key: 'lined', label: 'Lined' },
          { key: 'dotted', label: 'Dotted' },
        ],
      },
    ],
    variants: [
      { sku: 'NB-HTH-OC-L', choice: ['ochre', 'lined'], price: 2600, grams: 410, stock: 22 },
      { sku: 'NB-HTH-OC-D', choice: ['ochre', 'dotted'], price: 2600, grams: 410, stock: 30 },
      { sku: 'NB-HTH-HE-L', choice: ['heather', 'lined'], price: 2600, grams: 410, stock: 14 },
      { sku: 'NB-HTH-HE-D', choice: ['heather', 'dotted'], price: 2600, grams: 410, stock: 3 },
      { sku: 'NB-HTH-SL-L', choice: ['slate', 'lined'], price: 2600, grams: 410, stock: 27 },
      { sku: 'NB-HTH-SL-D', choice: ['slate', 'dotted'], price: 2600, grams: 410, stock: 31 },
      { sku: 'NB-HTH-BR-L', choice: ['bracken', 'lined'], price: 2600, grams: 410, stock: 0 },
      { sku: 'NB-HTH-BR-D', choice: ['bracken', 'dotted'], price: 2600, grams: 410, stock: 8 },
    ],
    related: ['foxglove-notebook', 'finch-fountain-pen', 'canvas-pen-roll', 'garden-ink'],
    pictures: [
      {
        key: 'front',
        alt: 'Three cloth journals with elastic closures, fanned: gorse yellow, slate blue and bracken red',
        drawing: {
          subject: 'notebook',
          pose: 'fan',
          backdrop: 'sand',
          format: 'a5',
          covers: [heathCovers.ochre, heathCovers.slate, heathCovers.bracken],
        },
      },
      {
        key: 'ochre',
        alt: 'The journal in gorse yellow cloth with a dark brown elastic',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'sage',
          format: 'a5',
          cover: heathCovers.ochre,
        },
      },
      {
        key: 'heather',
        alt: 'The journal in heather purple cloth with a damson elastic',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'paper',
          format: 'a5',
          cover: heathCovers.heather,
        },
      },
      {
        key: 'slate',
        alt: 'The journal in slate blue cloth with a yellow elastic',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'mist',
          format: 'a5',
          cover: heathCovers.slate,
        },
      },
      {
        key: 'bracken',
        alt: 'The journal in bracken red cloth with a dark brown elastic',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'blush',
          format: 'a5',
          cover: heathCovers.bracken,
        },
      },
    ],
  },
  {
    slug: 'almanac-2027',
    title: 'Almanac Planner 2027',
    subtitle: 'A week on two pages, moons and sowing dates',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `A planner for people whose year has weather in it. Each week has two pages: days on the left, a blank page on the right for everything that is not an appointment. In the margin stand the moon, sunrise for 52° north, and one small job for garden or desk.

It begins on 28 December 2026 and ends in January 2028, so nothing falls between two years.`,
    tags: ['planner', 'calendar', 'clothbound', 'new'],
    details: [
      { label: 'Paper', value: '80 g/m², cream' },
      { label: 'Pages', value: '160' },
      { label: 'Size', value: 'A5, 148 × 210 mm' },
      { label: 'Language', value: 'English; holidays of Germany and France' },
    ],
    options: [],
    variants: [{ sku: 'NB-ALM-27', choice: [], price: 2900, grams: 340, stock: 85 }],
    related: ['garden-log', 'kitchen-garden-print', 'cedar-pencils'],
    pictures: [
      {
        key: 'front',
        alt: 'Green cloth planner with a stamped wreath of leaves, a label reading 2027 and a red ribbon',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'sand',
          format: 'a5',
          cover: almanac,
          beside: 'sprig',
        },
      },
      {
        key: 'corner',
        alt: 'Close view of the planner: the weave of the cloth, the stamped wreath and the year label',
        drawing: {
          subject: 'notebook',
          pose: 'corner',
          backdrop: 'paper',
          format: 'a5',
          cover: almanac,
        },
      },
    ],
  },
  {
    slug: 'garden-log',
    title: 'Five-Year Garden Log',
    subtitle: 'One page a day, five years side by side',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Every page is one day of the year with room for five years below each other: a line or two about what flowered, what froze and what the pigeons left. By the third spring you know your garden better than any book about gardens does.

At the back are pages for seeds, for plans drawn to scale, and for the names of roses somebody told you.`,
    tags: ['journal', 'garden', 'gift'],
    details: [
      { label: 'Paper', value: '90 g/m², cream' },
      { label: 'Pages', value: '400' },
      { label: 'Size', value: '150 × 210 mm' },
      { label: 'Cover', value: 'Quarter-bound in two cloths' },
    ],
    options: [],
    variants: [{ sku: 'NB-GLG', choice: [], price: 2720, compareAt: 3400, grams: 620, stock: 16 }],
    related: ['almanac-2027', 'kitchen-garden-print', 'parsley-print'],
    pictures: [
      {
        key: 'front',
        alt: 'Garden log in sage cloth with a bottle green spine and stamped cow parsley',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'blush',
          format: 'a5',
          cover: gardenLog,
        },
      },
      {
        key: 'open',
        alt: 'The log lying open with notes on the left and a poppy drawn on the right',
        drawing: {
          subject: 'notebook',
          pose: 'open',
          backdrop: 'sage',
          ruling: 'grid',
          cover: pigment.bottle,
          ink: pigment.tea,
          motif: 'poppy',
        },
      },
    ],
  },
  {
    slug: 'marbled-guest-book',
    title: 'Marbled Guest Book No. 41',
    subtitle: 'One of a kind, Coptic-stitched',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Twice a year Hanna fills the marbling trough and makes paper until the size turns sour. The best sheets become guest books, and no two are alike: this is number forty-one, midnight, madder and straw, combed in the nonpareil pattern.

The spine is left open to show the Coptic stitch, which lets the book lie perfectly flat while forty people queue to sign it. When it is sold, it is sold.`,
    tags: ['guest book', 'marbled', 'one of a kind', 'handmade'],
    details: [
      { label: 'Paper', value: '120 g/m², mould-made, deckle edges' },
      { label: 'Pages', value: '120' },
      { label: 'Size', value: '200 × 280 mm' },
      { label: 'Edition', value: 'One' },
      { label: 'Made by', value: 'Hanna Wieck' },
    ],
    options: [],
    variants: [{ sku: 'NB-GST-41', choice: [], price: 9800, grams: 880, stock: 1 }],
    related: ['marbled-sheets', 'iron-gall-ink', 'dip-pen-holder'],
    pictures: [
      {
        key: 'front',
        alt: 'Guest book in blue and red marbled paper with a brown cloth spine sewn in five stitches',
        drawing: {
          subject: 'notebook',
          pose: 'closed',
          backdrop: 'paper',
          format: 'b5',
          cover: guestBook,
        },
      },
      {
        key: 'corner',
        alt: 'Close view of the combed marbling and the stitched spine',
        drawing: {
          subject: 'notebook',
          pose: 'corner',
          backdrop: 'mist',
          format: 'b5',
          cover: guestBook,
        },
      },
    ],
  },
]
