import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'
import type { Bottle } from '@/demo/pictures/drawing'

const VENDOR = 'Foxglove & Finch'

const garden = (ink: string, name: string): Bottle => ({
  ink,
  shape: 'square',
  label: [name, 'GARDEN INK'],
})
const gardenInks = {
  foxglove: garden(pigment.foxglove, 'FOXGLOVE'),
  damson: garden(pigment.damson, 'DAMSON'),
  moss: garden(pigment.moss, 'MOSS'),
  seaholly: garden(pigment.seaholly, 'SEA HOLLY'),
  rosehip: garden(pigment.rosehip, 'ROSEHIP'),
  tea: garden(pigment.tea, 'COLD TEA'),
}

const dusk = (ink: string, name: string, shimmer: string): Bottle => ({
  ink,
  shape: 'round',
  label: [name, 'DUSK INK'],
  cap: pigment.brass,
  shimmer,
})
const duskInks = {
  midnight: dusk(pigment.midnight, 'MIDNIGHT', '#e7c67c'),
  elder: dusk('#5c3350', 'ELDER', '#d9c3d6'),
  pond: dusk('#2c5550', 'POND', '#cfe0a8'),
}

export const inks: readonly DemoProduct[] = [
  {
    slug: 'garden-ink',
    title: 'Garden Ink',
    subtitle: 'Fountain pen ink in six colours, 30 ml',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Six colours taken from one garden over one year, matched by eye at the kitchen window and then argued about for weeks. They are colours for writing letters in, a little greyer than the catalogue words suggest, and all of them stay legible.

The inks are water-based dyes without scent or varnish. They flow well in dry pens, behave in wet ones and rinse out with cold water, so you can change with the season.

*Moss* and *Cold Tea* shade most; *Damson* is the one to choose if you need something that passes for black in an office.`,
    tags: ['ink', 'fountain pen', 'bestseller'],
    details: [
      { label: 'Contents', value: '30 ml' },
      { label: 'Type', value: 'Dye-based, pH neutral, for all fountain and dip pens' },
      { label: 'Water resistance', value: 'Low' },
      { label: 'Bottle', value: 'Glass, wide enough for large nibs' },
    ],
    options: [
      {
        key: 'colour',
        label: 'Colour',
        values: [
          { key: 'foxglove', label: 'Foxglove', swatch: pigment.foxglove, picture: 'foxglove' },
          { key: 'damson', label: 'Damson', swatch: pigment.damson, picture: 'damson' },
          { key: 'moss', label: 'Moss', swatch: pigment.moss, picture: 'moss' },
          { key: 'sea-holly', label: 'Sea Holly', swatch: pigment.seaholly, picture: 'sea-holly' },
          { key: 'rosehip', label: 'Rosehip', swatch: pigment.rosehip, picture: 'rosehip' },
          { key: 'cold-tea', label: 'Cold Tea', swatch: pigment.tea, picture: 'cold-tea' },
        ],
      },
    ],
    variants: [
      { sku: 'IN-GAR-FOX', choice: ['foxglove'], price: 1450, grams: 140, stock: 48 },
      { sku: 'IN-GAR-DAM', choice: ['damson'], price: 1450, grams: 140, stock: 61 },
      { sku: 'IN-GAR-MOS', choice: ['moss'], price: 1450, grams: 140, stock: 33 },
      { sku: 'IN-GAR-SEA', choice: ['sea-holly'], price: 1450, grams: 140, stock: 2 },
      { sku: 'IN-GAR-ROS', choice: ['rosehip'], price: 1450, grams: 140, stock: 0 },
      { sku: 'IN-GAR-TEA', choice: ['cold-tea'], price: 1450, grams: 140, stock: 25 },
    ],
    related: ['finch-fountain-pen', 'ink-sampler', 'foxglove-notebook', 'blotting-paper'],
    pictures: [
      {
        key: 'family',
        alt: 'Six square bottles of ink: foxglove pink, damson, moss green, sea holly blue, rosehip red, tea brown',
        drawing: {
          subject: 'ink',
          pose: 'family',
          backdrop: 'paper',
          bottles: Object.values(gardenInks),
        },
      },
      {
        key: 'foxglove',
        alt: 'Bottle of Foxglove ink before a card with a pink-purple wash and handwriting',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'sage', bottle: gardenInks.foxglove },
      },
      {
        key: 'damson',
        alt: 'Bottle of Damson ink before a card with a dark violet wash and handwriting',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'sand', bottle: gardenInks.damson },
      },
      {
        key: 'moss',
        alt: 'Bottle of Moss ink before a card with an olive green wash and handwriting',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'blush', bottle: gardenInks.moss },
      },
      {
        key: 'sea-holly',
        alt: 'Bottle of Sea Holly ink before a card with a grey-blue wash and handwriting',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'sand', bottle: gardenInks.seaholly },
      },
      {
        key: 'rosehip',
        alt: 'Bottle of Rosehip ink before a card with a brick red wash and handwriting',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'mist', bottle: gardenInks.rosehip },
      },
      {
        key: 'cold-tea',
        alt: 'Bottle of Cold Tea ink before a card with a warm brown wash and handwriting',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'paper', bottle: gardenInks.tea },
      },
    ],
  },
  {
    slug: 'dusk-ink',
    title: 'Dusk Shimmer Ink',
    subtitle: 'Dark colours with a little mica, 50 ml',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `By daylight these are three quiet, dark inks. Tilt the page towards a lamp and the mica in them wakes up: brass in *Midnight*, pale lilac in *Elder*, pond-light in *Pond*.

Shake the bottle before filling and give the pen a rinse every second week. The particles are fine enough for any nib from medium upwards.`,
    tags: ['ink', 'shimmer', 'fountain pen'],
    details: [
      { label: 'Contents', value: '50 ml' },
      { label: 'Type', value: 'Dye-based with mica, below 20 µm' },
      { label: 'Best with', value: 'Medium, broad and glass nibs' },
    ],
    options: [
      {
        key: 'colour',
        label: 'Colour',
        values: [
          { key: 'midnight', label: 'Midnight', swatch: pigment.midnight, picture: 'midnight' },
          { key: 'elder', label: 'Elder', swatch: '#5c3350', picture: 'elder' },
          { key: 'pond', label: 'Pond', swatch: '#2c5550', picture: 'pond' },
        ],
      },
    ],
    variants: [
      { sku: 'IN-DSK-MID', choice: ['midnight'], price: 1900, grams: 190, stock: 28 },
      { sku: 'IN-DSK-ELD', choice: ['elder'], price: 1900, grams: 190, stock: 17 },
      { sku: 'IN-DSK-PON', choice: ['pond'], price: 1900, grams: 190, stock: 21 },
    ],
    related: ['garden-ink', 'dip-pen-holder', 'deckle-cards'],
    pictures: [
      {
        key: 'midnight',
        alt: 'Round bottle of dark blue ink with golden flecks and a brass cap, before a painted card',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'mist', bottle: duskInks.midnight },
      },
      {
        key: 'elder',
        alt: 'Round bottle of dark red-violet ink with lilac flecks, before a painted card',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'blush', bottle: duskInks.elder },
      },
      {
        key: 'pond',
        alt: 'Round bottle of dark green ink with pale green flecks, before a painted card',
        drawing: { subject: 'ink', pose: 'bottle', backdrop: 'sage', bottle: duskInks.pond },
      },
    ],
  },
]
