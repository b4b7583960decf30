import type { DemoDetail, DemoOption, DemoProduct } from '@/demo/goods/types'
import type { Artwork } from '@/demo/pictures/drawing'

const VENDOR = 'Foxglove & Finch'

const format: DemoOption = {
  key: 'format',
  label: 'Format',
  values: [
    { key: 'a4', label: 'A4' },
    { key: 'a3', label: 'A3' },
  ],
}

const frame: DemoOption = {
  key: 'frame',
  label: 'Frame',
  values: [
    { key: 'none', label: 'Unframed', picture: 'sheet' },
    { key: 'oak', label: 'Oak', picture: 'framed' },
    { key: 'black', label: 'Black ash' },
  ],
}

const giclee: readonly DemoDetail[] = [
  { label: 'Paper', value: '300 g/m² cotton rag, deckle at the foot' },
  { label: 'Printing', value: 'Pigment inks, lightfast for 80 years' },
  { label: 'Formats', value: 'A4 210 × 297 mm · A3 297 × 420 mm, frame about 8 cm larger' },
  { label: 'Signed', value: 'In pencil, with our blind stamp' },
]

const foxglove: Artwork = {
  kind: 'plate',
  motif: 'foxglove',
  ground: '#f6efdf',
  title: 'Digitalis purpurea',
}
const finch: Artwork = {
  kind: 'plate',
  motif: 'finch',
  ground: '#f2ebda',
  title: 'Carduelis carduelis',
}
const parsley: Artwork = {
  kind: 'plate',
  motif: 'parsley',
  ground: '#b9c3ae',
  title: 'Anthriscus sylvestris',
}
const charm: Artwork = { kind: 'two-finches', ground: '#eee7d4', title: 'A charm of finches' }

export const prints: readonly DemoProduct[] = [
  {
    slug: 'foxglove-print',
    title: 'Foxglove, Botanical Print',
    subtitle: 'Digitalis purpurea, fine art print',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Drawn from a plant that seeded itself between the paving stones outside the print room and was then, naturally, left alone. The bells open from the bottom upwards, so on one stem you see the whole summer at once.

Printed on cotton paper with a deckle at the foot, signed in pencil. It can be had in a frame of oak or black-stained ash, with a mat and glass, ready to hang.`,
    tags: ['print', 'botanical', 'bestseller'],
    details: giclee,
    options: [format, frame],
    variants: [
      { sku: 'PR-FOX-A4', choice: ['a4', 'none'], price: 3200, grams: 160, stock: 60 },
      { sku: 'PR-FOX-A4-OAK', choice: ['a4', 'oak'], price: 8400, grams: 1500, stock: 14 },
      { sku: 'PR-FOX-A4-BLK', choice: ['a4', 'black'], price: 8400, grams: 1500, stock: 11 },
      { sku: 'PR-FOX-A3', choice: ['a3', 'none'], price: 5400, grams: 260, stock: 40 },
      { sku: 'PR-FOX-A3-OAK', choice: ['a3', 'oak'], price: 12900, grams: 2600, stock: 5 },
      { sku: 'PR-FOX-A3-BLK', choice: ['a3', 'black'], price: 12900, grams: 2600, stock: 0 },
    ],
    related: ['finch-print', 'parsley-print', 'night-garden-linocut', 'foxglove-letter-set'],
    pictures: [
      {
        key: 'sheet',
        alt: 'Print of a flowering foxglove on cream paper, captioned Digitalis purpurea',
        drawing: { subject: 'print', pose: 'sheet', backdrop: 'sand', art: foxglove },
      },
      {
        key: 'framed',
        alt: 'The foxglove print in an oak frame with a wide mat, leaf shadows on the wall',
        drawing: {
          subject: 'print',
          pose: 'framed',
          frame: 'oak',
          backdrop: 'sage',
          art: foxglove,
        },
      },
      {
        key: 'detail',
        alt: 'Close view of the foxglove bells with their spotted throats',
        drawing: { subject: 'print', pose: 'detail', backdrop: 'paper', art: foxglove },
      },
    ],
  },
  {
    slug: 'finch-print',
    title: 'Goldfinch on Teasel, Print',
    subtitle: 'Carduelis carduelis, fine art print',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `The second half of our name. Goldfinches come for the teasels in October, when everything else in the garden has given up, and pull the seeds out one by one with a beak like a pair of tweezers.

Drawn in ink, coloured in seven flat tones and printed on cotton paper. A companion to the foxglove, and the same size, should you have two walls.`,
    tags: ['print', 'bird', 'bestseller'],
    details: giclee,
    options: [format, frame],
    variants: [
      { sku: 'PR-FIN-A4', choice: ['a4', 'none'], price: 3200, grams: 160, stock: 52 },
      { sku: 'PR-FIN-A4-OAK', choice: ['a4', 'oak'], price: 8400, grams: 1500, stock: 10 },
      { sku: 'PR-FIN-A4-BLK', choice: ['a4', 'black'], price: 8400, grams: 1500, stock: 8 },
      { sku: 'PR-FIN-A3', choice: ['a3', 'none'], price: 5400, grams: 260, stock: 33 },
      { sku: 'PR-FIN-A3-OAK', choice: ['a3', 'oak'], price: 12900, grams: 2600, stock: 4 },
      { sku: 'PR-FIN-A3-BLK', choice: ['a3', 'black'], price: 12900, grams: 2600, stock: 6 },
    ],
    related: ['charm-of-finches-print', 'foxglove-print', 'thank-you-cards'],
    pictures: [
      {
        key: 'framed',
        alt: 'Goldfinch on a teasel stem, printed and framed in oak, leaf shadows on the wall',
        drawing: { subject: 'print', pose: 'framed', frame: 'oak', backdrop: 'paper', art: finch },
      },
      {
        key: 'sheet',
        alt: 'Unframed print of a goldfinch on a teasel stem',
        drawing: { subject: 'print', pose: 'sheet', backdrop: 'mist', art: finch },
      },
      {
        key: 'detail',
        alt: 'Close view of the goldfinch: red face, black cap and yellow wing bar',
        drawing: { subject: 'print', pose: 'detail', backdrop: 'sage', art: finch },
      },
    ],
  },
  {
    slug: 'parsley-print',
    title: 'Cow Parsley, Botanical Print',
    subtitle: 'White umbels on sage, fine art print',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Two weeks in May when every lane is edged with lace. White flowers are hard to print on white paper, so we laid down a ground the colour of a verge in morning mist and let the paper show through.

It looks well in a hall, where one only ever passes it, as one does the real thing.`,
    tags: ['print', 'botanical'],
    details: giclee,
    options: [format, frame],
    variants: [
      { sku: 'PR-PAR-A4', choice: ['a4', 'none'], price: 3200, grams: 160, stock: 27 },
      { sku: 'PR-PAR-A4-OAK', choice: ['a4', 'oak'], price: 8400, grams: 1500, stock: 6 },
      { sku: 'PR-PAR-A4-BLK', choice: ['a4', 'black'], price: 8400, grams: 1500, stock: 0 },
      { sku: 'PR-PAR-A3', choice: ['a3', 'none'], price: 5400, grams: 260, stock: 18 },
      { sku: 'PR-PAR-A3-OAK', choice: ['a3', 'oak'], price: 12900, grams: 2600, stock: 3 },
      { sku: 'PR-PAR-A3-BLK', choice: ['a3', 'black'], price: 12900, grams: 2600, stock: 2 },
    ],
    related: ['foxglove-print', 'garden-log', 'kitchen-garden-print'],
    pictures: [
      {
        key: 'sheet',
        alt: 'Print of white cow parsley on a sage green ground',
        drawing: { subject: 'print', pose: 'sheet', backdrop: 'paper', art: parsley },
      },
      {
        key: 'framed',
        alt: 'The cow parsley print in an oak frame',
        drawing: {
          subject: 'print',
          pose: 'framed',
          frame: 'oak',
          backdrop: 'blush',
          art: parsley,
        },
      },
    ],
  },
  {
    slug: 'charm-of-finches-print',
    title: 'A Charm of Finches, Print',
    subtitle: 'Two goldfinches on a branch',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `A group of goldfinches is called a charm. Two are enough for one, and have been given as a wedding present more often than anything else we make.

There is room below the branch for two names and a date; write them yourself, in pencil, as small as you like.`,
    tags: ['print', 'bird', 'wedding', 'gift'],
    details: giclee,
    options: [format, frame],
    variants: [
      {
        sku: 'PR-CHM-A4',
        choice: ['a4', 'none'],
        price: 2700,
        compareAt: 3200,
        grams: 160,
        stock: 24,
      },
      { sku: 'PR-CHM-A4-OAK', choice: ['a4', 'oak'], price: 8400, grams: 1500, stock: 7 },
      { sku: 'PR-CHM-A4-BLK', choice: ['a4', 'black'], price: 8400, grams: 1500, stock: 5 },
      {
        sku: 'PR-CHM-A3',
        choice: ['a3', 'none'],
        price: 4600,
        compareAt: 5400,
        grams: 260,
        stock: 13,
      },
      { sku: 'PR-CHM-A3-OAK', choice: ['a3', 'oak'], price: 12900, grams: 2600, stock: 2 },
      { sku: 'PR-CHM-A3-BLK', choice: ['a3', 'black'], price: 12900, grams: 2600, stock: 2 },
    ],
    related: ['finch-print', 'marbled-guest-book', 'thank-you-cards'],
    pictures: [
      {
        key: 'sheet',
        alt: 'Print of two goldfinches facing each other on a leafy branch',
        drawing: { subject: 'print', pose: 'sheet', backdrop: 'blush', art: charm },
      },
      {
        key: 'framed',
        alt: 'The two goldfinches framed in oak',
        drawing: { subject: 'print', pose: 'framed', frame: 'oak', backdrop: 'sand', art: charm },
      },
    ],
  },
]
