import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'
import type { Bottle } from '@/demo/pictures/drawing'

const VENDOR = 'Foxglove & Finch'

const ironGall: Bottle = {
  ink: '#2c3342',
  shape: 'square',
  label: ['IRON GALL', 'PERMANENT'],
  cap: '#4a3a30',
}

const walnut: Bottle = {
  ink: pigment.walnut,
  shape: 'tall',
  label: ['WALNUT', 'DRAWING INK'],
}

export const drawingInks: readonly DemoProduct[] = [
  {
    slug: 'iron-gall-ink',
    title: 'Iron Gall Ink',
    subtitle: 'The old recipe, permanent blue-black',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Oak galls, iron, gum arabic and patience: for a thousand years this was simply what ink meant. It goes on a thin grey-blue and darkens while you look at it; by the next morning it is black and will outlive the argument it was used for.

Ours is a modern, gentle recipe that steel nibs and well-kept fountain pens tolerate. Rinse the pen once a month all the same, and keep it away from anything gilded.`,
    tags: ['ink', 'permanent', 'calligraphy'],
    details: [
      { label: 'Type', value: 'Iron gall, low acid' },
      { label: 'Water resistance', value: 'Complete after 24 hours' },
      { label: 'Shelf life', value: '2 years after opening' },
    ],
    options: [
      {
        key: 'content',
        label: 'Content',
        values: [
          { key: '30', label: '30 ml' },
          { key: '100', label: '100 ml' },
        ],
      },
    ],
    variants: [
      { sku: 'IN-IRG-030', choice: ['30'], price: 1250, grams: 140, stock: 40 },
      { sku: 'IN-IRG-100', choice: ['100'], price: 2800, grams: 310, stock: 11 },
    ],
    related: ['dip-pen-holder', 'nib-tin', 'marbled-guest-book', 'blotting-paper'],
    pictures: [
      {
        key: 'front',
        alt: 'Square bottle of blue-black ink with a brown cap, before a card written in it',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'sand', bottle: ironGall },
      },
      {
        key: 'card',
        alt: 'A card with a blue-black wash and three lines of writing, a dip pen across it',
        drawing: {
          subject: 'ink',
          pose: 'card',
          backdrop: 'mist',
          ink: '#2c3342',
          tool: 'dip-pen',
        },
      },
    ],
  },
  {
    slug: 'walnut-ink',
    title: 'Walnut Drawing Ink',
    subtitle: 'Warm brown, for pen and wash',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `A brown with depth in it, from nearly black in the puddle to the colour of weak tea at the edge of a wash. It re-wets, so a hard line can be coaxed into a shadow with a damp brush, and it forgives hesitation.

For drawing, not for fountain pens: it would dry in the feed.`,
    tags: ['ink', 'drawing', 'watercolour'],
    details: [
      { label: 'Contents', value: '100 ml' },
      { label: 'Type', value: 'Walnut-brown dye in gum arabic' },
      { label: 'Use with', value: 'Dip pens and brushes' },
    ],
    options: [],
    variants: [
      { sku: 'IN-WAL-100', choice: [], price: 1360, compareAt: 1700, grams: 300, stock: 19 },
    ],
    related: ['round-brushes', 'millstone-sketchbook', 'dip-pen-holder'],
    pictures: [
      {
        key: 'front',
        alt: 'Tall bottle of walnut brown ink before a card with a brown wash',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'paper', bottle: walnut },
      },
      {
        key: 'card',
        alt: 'A brown wash and writing on rag paper, a round brush laid across the corner',
        drawing: {
          subject: 'ink',
          pose: 'card',
          backdrop: 'sage',
          ink: pigment.walnut,
          tool: 'brush',
        },
      },
    ],
  },
  {
    slug: 'ink-sampler',
    title: 'Ink Sampler, Six Vials',
    subtitle: 'All Garden Inks, 4 ml each',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Enough of each Garden Ink to fill a pen twice and make up your mind. The six vials stand in a small kraft tray with a card to paint and label, so that in a year you still know which green it was.

We include a pipette; you will want your fingers clean.`,
    tags: ['ink', 'set', 'gift'],
    details: [
      { label: 'Contents', value: '6 × 4 ml, pipette, swatch card' },
      { label: 'Colours', value: 'Foxglove, Damson, Moss, Sea Holly, Rosehip, Cold Tea' },
    ],
    options: [],
    variants: [{ sku: 'IN-SAM-6', choice: [], price: 1800, grams: 160, stock: 34 }],
    related: ['garden-ink', 'finch-fountain-pen', 'letter-writers-box'],
    pictures: [
      {
        key: 'front',
        alt: 'Six small vials of coloured ink in a kraft tray, above them a card with a stroke of each',
        drawing: {
          subject: 'ink',
          pose: 'vials',
          backdrop: 'paper',
          inks: [
            pigment.foxglove,
            pigment.damson,
            pigment.moss,
            pigment.seaholly,
            pigment.rosehip,
            pigment.tea,
          ],
        },
      },
    ],
  },
  {
    slug: 'glass-inkwell',
    title: 'Cut Glass Inkwell',
    subtitle: 'Heavy, low and very hard to knock over',
    kind: 'physical',
    vendor: 'Glashütte Moor',
    taxClass: 'standard',
    description: `A cube of cast glass with bevelled edges and a round mouth, made for us by a workshop that otherwise makes lenses for lighthouses. It weighs as much as a full teapot, which is the point of it.

The well holds 20 ml and slopes towards the middle, so the last drop can be reached. A cork stopper comes with it.`,
    tags: ['desk', 'glass', 'calligraphy', 'gift'],
    details: [
      { label: 'Size', value: '75 × 75 × 48 mm' },
      { label: 'Holds', value: '20 ml' },
      { label: 'Made in', value: 'Lausitz, Germany' },
    ],
    options: [],
    variants: [{ sku: 'IN-WEL-1', choice: [], price: 4400, grams: 640, stock: 0 }],
    related: ['dip-pen-holder', 'iron-gall-ink', 'nib-tin'],
    pictures: [
      {
        key: 'front',
        alt: 'Square cut glass inkwell filled with dark blue ink, a dip pen resting at its edge',
        drawing: { subject: 'ink', pose: 'well', backdrop: 'blush', ink: pigment.midnight },
      },
    ],
  },
]
