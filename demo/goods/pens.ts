import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'

const MAKER = 'Kolb & Tochter'

export const pens: readonly DemoProduct[] = [
  {
    slug: 'finch-fountain-pen',
    title: 'Finch Fountain Pen',
    subtitle: 'Resin and brass, steel nib, three colours',
    kind: 'physical',
    vendor: MAKER,
    taxClass: 'standard',
    description: `A pen of ordinary size and unusual manners: it starts at once, even on Monday. Kolb & Tochter turn the barrels from solid resin in Nuremberg and fit a nib that we tune on our own paper before it leaves the shop.

The brass trim is not lacquered. It will dull where you do not touch it and stay bright where you do, until the pen looks like yours.

Fills from a bottle with the converter supplied, or from standard cartridges when travelling.`,
    tags: ['pen', 'fountain pen', 'bestseller', 'gift'],
    details: [
      { label: 'Barrel', value: 'Cast resin, turned and polished' },
      { label: 'Nib', value: 'Stainless steel, tuned by hand' },
      { label: 'Filling', value: 'Converter (included) or international cartridges' },
      { label: 'Length', value: '132 mm closed, 126 mm open' },
      { label: 'Made in', value: 'Nuremberg' },
    ],
    options: [
      {
        key: 'colour',
        label: 'Colour',
        values: [
          { key: 'foxglove', label: 'Foxglove', swatch: pigment.foxglove, picture: 'foxglove' },
          { key: 'sea-holly', label: 'Sea Holly', swatch: pigment.seaholly, picture: 'sea-holly' },
          { key: 'bottle', label: 'Bottle Green', swatch: pigment.bottle, picture: 'bottle' },
        ],
      },
      {
        key: 'nib',
        label: 'Nib',
        values: [
          { key: 'fine', label: 'Fine' },
          { key: 'medium', label: 'Medium' },
          { key: 'broad', label: 'Broad' },
        ],
      },
    ],
    variants: [
      { sku: 'PN-FIN-FX-F', choice: ['foxglove', 'fine'], price: 6800, grams: 95, stock: 12 },
      { sku: 'PN-FIN-FX-M', choice: ['foxglove', 'medium'], price: 6800, grams: 95, stock: 15 },
      { sku: 'PN-FIN-FX-B', choice: ['foxglove', 'broad'], price: 6800, grams: 95, stock: 4 },
      { sku: 'PN-FIN-SH-F', choice: ['sea-holly', 'fine'], price: 6800, grams: 95, stock: 9 },
      { sku: 'PN-FIN-SH-M', choice: ['sea-holly', 'medium'], price: 6800, grams: 95, stock: 11 },
      { sku: 'PN-FIN-SH-B', choice: ['sea-holly', 'broad'], price: 6800, grams: 95, stock: 0 },
      { sku: 'PN-FIN-BG-F', choice: ['bottle', 'fine'], price: 6800, grams: 95, stock: 7 },
      { sku: 'PN-FIN-BG-M', choice: ['bottle', 'medium'], price: 6800, grams: 95, stock: 13 },
      { sku: 'PN-FIN-BG-B', choice: ['bottle', 'broad'], price: 6800, grams: 95, stock: 5 },
    ],
    related: ['garden-ink', 'canvas-pen-roll', 'foxglove-notebook', 'heath-journal'],
    pictures: [
      {
        key: 'foxglove',
        alt: 'Foxglove pink fountain pen with brass trim, uncapped on a pile of cream paper',
        drawing: { subject: 'pen', pose: 'fountain', backdrop: 'sage', colour: pigment.foxglove },
      },
      {
        key: 'sea-holly',
        alt: 'Sea holly blue fountain pen with brass trim, uncapped on a pile of cream paper',
        drawing: { subject: 'pen', pose: 'fountain', backdrop: 'sand', colour: pigment.seaholly },
      },
      {
        key: 'bottle',
        alt: 'Bottle green fountain pen with brass trim, uncapped on a pile of cream paper',
        drawing: { subject: 'pen', pose: 'fountain', backdrop: 'blush', colour: pigment.bottle },
      },
      {
        key: 'writing',
        alt: 'The pen resting on a card with a violet wash and three lines of handwriting',
        drawing: {
          subject: 'pen',
          pose: 'writing',
          backdrop: 'paper',
          colour: pigment.foxglove,
          ink: pigment.damson,
          tool: 'fountain',
        },
      },
    ],
  },
  {
    slug: 'dip-pen-holder',
    title: 'Dip Pen Holder',
    subtitle: 'Turned wood with a brass ferrule',
    kind: 'physical',
    vendor: MAKER,
    taxClass: 'standard',
    description: `Long, light and balanced a finger's breadth behind the ferrule, where a dip pen wants to be held. The wood is oiled, not varnished, so it keeps its grip when the hand gets warm.

Takes every standard nib. One pointed steel nib is fitted so you can begin the same evening.`,
    tags: ['pen', 'calligraphy', 'wood'],
    details: [
      { label: 'Length', value: '190 mm' },
      { label: 'Ferrule', value: 'Brass, for standard nibs' },
      { label: 'Finish', value: 'Linseed oil' },
    ],
    options: [
      {
        key: 'wood',
        label: 'Wood',
        values: [
          { key: 'beech', label: 'Beech', swatch: pigment.beech },
          { key: 'walnut', label: 'Walnut', swatch: pigment.walnut },
          { key: 'bog-oak', label: 'Bog oak', swatch: '#3a2f2b' },
        ],
      },
    ],
    variants: [
      { sku: 'PN-DIP-BE', choice: ['beech'], price: 1400, grams: 30, stock: 26 },
      { sku: 'PN-DIP-WA', choice: ['walnut'], price: 1600, grams: 30, stock: 14 },
      { sku: 'PN-DIP-BO', choice: ['bog-oak'], price: 2400, grams: 30, stock: 2 },
    ],
    related: ['nib-tin', 'iron-gall-ink', 'walnut-ink', 'glass-inkwell'],
    pictures: [
      {
        key: 'front',
        alt: 'Three dip pens side by side, in beech, walnut and bog oak, with brass ferrules',
        drawing: {
          subject: 'pen',
          pose: 'dip',
          backdrop: 'paper',
          woods: [pigment.beech, pigment.walnut, '#3a2f2b'],
        },
      },
      {
        key: 'writing',
        alt: 'A walnut dip pen lying on a card written in brick red ink',
        drawing: {
          subject: 'pen',
          pose: 'writing',
          backdrop: 'mist',
          colour: pigment.walnut,
          ink: pigment.rosehip,
          tool: 'dip',
        },
      },
    ],
  },
  {
    slug: 'nib-tin',
    title: 'Tin of Nine Nibs',
    subtitle: 'Pointed, broad, round and crow quill',
    kind: 'physical',
    vendor: MAKER,
    taxClass: 'standard',
    description: `Nine nibs to find out which hand is yours: three flexible points for drawing and copperplate, two broad edges for italics, two round ones for lettering and two crow quills for lines as thin as a whisker.

Each has a leaf in the folded guide with what it does well and what it will punish. The tin seals well enough to keep them dry in a damp shed.`,
    tags: ['nib', 'calligraphy', 'set', 'gift'],
    details: [
      { label: 'Contents', value: '9 nibs of steel and bronze, folded guide' },
      { label: 'Tin', value: '70 mm, enamelled and printed' },
    ],
    options: [],
    variants: [{ sku: 'PN-NIB-9', choice: [], price: 1950, grams: 70, stock: 44 }],
    related: ['dip-pen-holder', 'iron-gall-ink', 'deckle-cards'],
    pictures: [
      {
        key: 'front',
        alt: 'Open tin with steel and bronze nibs, its green lid printed with a finch beside it',
        drawing: { subject: 'pen', pose: 'nibs', backdrop: 'sand', colour: pigment.bottle },
      },
    ],
  },
]
