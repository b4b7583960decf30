import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'

const VENDOR = 'Foxglove & Finch'

export const cards: readonly DemoProduct[] = [
  {
    slug: 'thank-you-cards',
    title: 'Thank You Cards',
    subtitle: 'Eight letterpress cards with envelopes',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `A thank-you on paper takes four minutes and is kept for years. These are printed by letterpress, so the two words can be felt with a thumb; the inside is left alone for yours.

Eight cards of one design with blush envelopes, in a box made of the offcuts.`,
    tags: ['cards', 'letterpress', 'bestseller'],
    details: [
      { label: 'Contents', value: '8 folded cards, 8 envelopes' },
      { label: 'Size', value: 'A6, 105 × 148 mm' },
      { label: 'Paper', value: '350 g/m² cotton, natural white' },
    ],
    options: [
      {
        key: 'design',
        label: 'Design',
        values: [
          { key: 'finch', label: 'Finch', picture: 'finch' },
          { key: 'poppy', label: 'Poppy', picture: 'poppy' },
        ],
      },
    ],
    variants: [
      { sku: 'CD-THX-FI', choice: ['finch'], price: 1800, grams: 190, stock: 47 },
      { sku: 'CD-THX-PO', choice: ['poppy'], price: 1800, grams: 190, stock: 39 },
    ],
    related: ['four-seasons-cards', 'sealing-wax', 'garden-ink'],
    pictures: [
      {
        key: 'finch',
        alt: 'Card with a goldfinch and the words Thank you, on a blush envelope sealed with red wax',
        drawing: {
          subject: 'paper',
          pose: 'card',
          backdrop: 'sage',
          design: { ground: '#f3ecdc', motif: 'finch', line: 'Thank you' },
          envelope: pigment.blush,
          wax: pigment.rosehip,
        },
      },
      {
        key: 'poppy',
        alt: 'Card with red poppies and the words Thank you, on a blush envelope',
        drawing: {
          subject: 'paper',
          pose: 'card',
          backdrop: 'mist',
          design: { ground: '#f6efe0', motif: 'poppy', line: 'Thank you' },
          envelope: pigment.blush,
        },
      },
    ],
  },
  {
    slug: 'four-seasons-cards',
    title: 'Four Seasons Cards',
    subtitle: 'Set of eight, two of each flower',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Snowdrop, cow parsley, poppy, foxglove: two cards for each quarter of the year and no words on any of them, so they serve for birthdays, sympathy and the neighbour who took in a parcel.`,
    tags: ['cards', 'botanical', 'set'],
    details: [
      { label: 'Contents', value: '8 folded cards, 8 kraft envelopes' },
      { label: 'Size', value: 'A6, 105 × 148 mm' },
      { label: 'Paper', value: '300 g/m², uncoated' },
    ],
    options: [],
    variants: [{ sku: 'CD-SEA-8', choice: [], price: 1650, grams: 180, stock: 72 }],
    related: ['thank-you-cards', 'foxglove-letter-set', 'foxglove-print'],
    pictures: [
      {
        key: 'front',
        alt: 'Four cards: a foxglove on cream, cow parsley on sage, poppies on blush, snowdrops on dark green',
        drawing: {
          subject: 'paper',
          pose: 'cards',
          backdrop: 'paper',
          designs: [
            { ground: '#f3ecdc', motif: 'foxglove' },
            { ground: '#b9c3ae', motif: 'parsley' },
            { ground: '#ecd2c2', motif: 'poppy' },
            { ground: '#5d7468', motif: 'snowdrop' },
          ],
        },
      },
    ],
  },
  {
    slug: 'deckle-cards',
    title: 'Correspondence Cards',
    subtitle: 'Twenty flat cards, four colours',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Flat cards for messages too long for the telephone and too short for a letter. The paper is heavy and a little soft, with enough tooth to slow a fast hand down.

Twenty cards of one colour with matching envelopes.`,
    tags: ['cards', 'correspondence', 'fountain pen friendly'],
    details: [
      { label: 'Contents', value: '20 cards, 20 envelopes' },
      { label: 'Size', value: '105 × 148 mm' },
      { label: 'Paper', value: '400 g/m² cotton' },
    ],
    options: [
      {
        key: 'colour',
        label: 'Colour',
        values: [
          { key: 'cream', label: 'Cream', swatch: '#f6f0e2' },
          { key: 'blush', label: 'Blush', swatch: pigment.blush },
          { key: 'sage', label: 'Sage', swatch: '#a8b39b' },
          { key: 'mist', label: 'Mist', swatch: '#8fa5b0' },
        ],
      },
    ],
    variants: [
      { sku: 'CD-COR-CR', choice: ['cream'], price: 2200, grams: 320, stock: 41 },
      { sku: 'CD-COR-BL', choice: ['blush'], price: 2200, grams: 320, stock: 18 },
      { sku: 'CD-COR-SA', choice: ['sage'], price: 2200, grams: 320, stock: 0 },
      { sku: 'CD-COR-MI', choice: ['mist'], price: 2200, grams: 320, stock: 26 },
    ],
    related: ['sealing-wax', 'dusk-ink', 'foxglove-letter-set'],
    pictures: [
      {
        key: 'colours',
        alt: 'Four piles of flat cards in cream, blush, sage and mist blue',
        drawing: {
          subject: 'paper',
          pose: 'piles',
          backdrop: 'sand',
          colours: ['#f6f0e2', pigment.blush, '#a8b39b', '#8fa5b0'],
        },
      },
    ],
  },
  {
    slug: 'bookplates',
    title: 'Ex Libris Bookplates',
    subtitle: 'Sixteen gummed plates, four designs',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `So that lent books find their way home. Sixteen plates with a line for your name, on gummed paper you moisten like a stamp; the glue is a starch that restorers approve of, because it comes off again.`,
    tags: ['bookplates', 'letterpress', 'gift'],
    details: [
      { label: 'Contents', value: '16 plates, four of each design' },
      { label: 'Size', value: '75 × 100 mm' },
      { label: 'Paper', value: '90 g/m², gummed, acid-free' },
    ],
    options: [],
    variants: [{ sku: 'CD-EXL-16', choice: [], price: 960, compareAt: 1200, grams: 50, stock: 64 }],
    related: ['hedge-school-zine', 'foxglove-letter-set', 'nib-tin'],
    pictures: [
      {
        key: 'front',
        alt: 'Four bookplates lettered Ex Libris: a finch, a fern, a moth and a foxglove',
        drawing: {
          subject: 'paper',
          pose: 'bookplates',
          backdrop: 'sage',
          designs: [
            { ground: '#f6efdf', motif: 'finch', ink: '#3c3129' },
            { ground: '#f6efdf', motif: 'fern', ink: pigment.bottle },
            { ground: '#f6efdf', motif: 'moth', ink: pigment.walnut },
            { ground: '#f6efdf', motif: 'foxglove', ink: '#7a3357' },
          ],
        },
      },
    ],
  },
]
