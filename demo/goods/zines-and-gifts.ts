import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'
import type { ZineDesign } from '@/demo/pictures/drawing'

const VENDOR = 'Foxglove & Finch'

const keepANotebook: ZineDesign = {
  paper: '#f3ead8',
  first: '#5b2f49',
  second: '#e7b2b0',
  motif: 'finch',
  title: ['HOW TO', 'KEEP A', 'NOTEBOOK'],
  shape: 'stripes',
}
const hedgeSchool: ZineDesign = {
  paper: '#efe7d6',
  first: '#30483d',
  second: '#c9d08a',
  motif: 'parsley',
  title: ['HEDGE', 'SCHOOL'],
  shape: 'arch',
}
const nightWalks: ZineDesign = {
  paper: '#f1e6cf',
  first: pigment.midnight,
  second: '#e79a6b',
  motif: 'moth',
  title: ['NIGHT', 'WALKS'],
  shape: 'sun',
}

export const zinesAndGifts: readonly DemoProduct[] = [
  {
    slug: 'how-to-keep-a-notebook',
    title: 'How to Keep a Notebook',
    subtitle: 'Digital zine, PDF and EPUB, 36 pages',
    kind: 'download',
    vendor: VENDOR,
    taxClass: 'digital',
    description: `Most notebooks are abandoned on page eleven. This small zine is about page twelve: what to write when there is nothing to report, how to find a thing again, and why an index is kinder than a system.

Thirty-six pages with drawings, to be read on a screen or printed at home and stapled; the imposition for that is included. We send you the files by e-mail within a working day of your payment.`,
    tags: ['zine', 'digital', 'notebook'],
    details: [
      { label: 'Files', value: 'PDF (reading and print-at-home), EPUB' },
      { label: 'Pages', value: '36' },
      { label: 'Language', value: 'English' },
      { label: 'Copy protection', value: 'None' },
    ],
    options: [],
    variants: [{ sku: 'ZN-HKN-DIG', choice: [], price: 600, grams: 0 }],
    related: ['foxglove-notebook', 'pocket-notebooks', 'hedge-school-zine'],
    pictures: [
      {
        key: 'reader',
        alt: 'E-reader showing the striped cover of How to Keep a Notebook, a printed copy behind it',
        drawing: { subject: 'zine', pose: 'reader', backdrop: 'blush', design: keepANotebook },
      },
    ],
  },
  {
    slug: 'hedge-school-zine',
    title: 'Hedge School No. 3',
    subtitle: 'Printed zine on plants that come uninvited',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'reduced',
    description: `The third issue of our irregular periodical is about weeds: who calls them that, which of them you can eat, and how to press one without turning it brown. With a key to twenty plants of the pavement's edge.

Printed in two inks on a risograph that never quite puts them in the same place twice.`,
    tags: ['zine', 'risograph', 'botanical'],
    details: [
      { label: 'Pages', value: '44, stapled' },
      { label: 'Size', value: '148 × 210 mm' },
      { label: 'Printing', value: 'Risograph, forest green and pear' },
      { label: 'Language', value: 'English' },
    ],
    options: [],
    variants: [{ sku: 'ZN-HDG-03', choice: [], price: 1100, grams: 110, stock: 58 }],
    related: ['night-walks-zine', 'parsley-print', 'garden-log'],
    pictures: [
      {
        key: 'cover',
        alt: 'Cover of Hedge School: dark green cow parsley in a pear-coloured arch',
        drawing: { subject: 'zine', pose: 'cover', backdrop: 'sand', design: hedgeSchool },
      },
      {
        key: 'spread',
        alt: 'The zine lying open: a drawing of cow parsley and columns of text',
        drawing: { subject: 'zine', pose: 'spread', backdrop: 'paper', design: hedgeSchool },
      },
    ],
  },
  {
    slug: 'night-walks-zine',
    title: 'Night Walks',
    subtitle: 'Essays and drawings, 60 pages',
    kind: 'physical',
    vendor: 'Marsh Lane Press',
    taxClass: 'reduced',
    description: `Seven walks after dark by seven people who cannot sleep: a midwife, a baker, a boy with a moth trap. Short enough to be read in one bath, and better the second time.

Published by our friends at Marsh Lane Press, who let us print the cover.`,
    tags: ['zine', 'risograph', 'essays'],
    details: [
      { label: 'Pages', value: '60, stapled' },
      { label: 'Size', value: '148 × 210 mm' },
      { label: 'Printing', value: 'Risograph, midnight and apricot' },
      { label: 'Language', value: 'English' },
    ],
    options: [],
    variants: [
      { sku: 'ZN-NGT-01', choice: [], price: 980, compareAt: 1400, grams: 140, stock: 20 },
    ],
    related: ['moths-print', 'night-garden-linocut', 'hedge-school-zine'],
    pictures: [
      {
        key: 'pile',
        alt: 'Night Walks, a dark blue moth before an apricot sun, lying on other zines',
        drawing: {
          subject: 'zine',
          pose: 'pile',
          backdrop: 'mist',
          design: nightWalks,
          others: [hedgeSchool],
        },
      },
    ],
  },
  {
    slug: 'sealing-wax',
    title: 'Sealing Wax',
    subtitle: 'Single sticks with a wick, four colours',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Light the wick, hold the stick low and count to ten: that is one seal. The wax is flexible when cold, so it survives sorting machines as well as anything can.

One stick makes about twelve seals. Any button, ring or coin will do for a stamp; breathe on it first and it will not stick.`,
    tags: ['sealing wax', 'correspondence', 'gift'],
    details: [
      { label: 'Length', value: '90 mm' },
      { label: 'Yield', value: 'About 12 seals' },
      { label: 'Material', value: 'Resin and beeswax, cotton wick' },
    ],
    options: [
      {
        key: 'colour',
        label: 'Colour',
        values: [
          { key: 'rosehip', label: 'Rosehip', swatch: pigment.rosehip },
          { key: 'bottle', label: 'Bottle green', swatch: pigment.bottle },
          { key: 'ochre', label: 'Ochre', swatch: pigment.ochre },
          { key: 'damson', label: 'Damson', swatch: pigment.damson },
        ],
      },
    ],
    variants: [
      { sku: 'GF-WAX-RO', choice: ['rosehip'], price: 450, grams: 25, stock: 120 },
      { sku: 'GF-WAX-BO', choice: ['bottle'], price: 450, grams: 25, stock: 74 },
      { sku: 'GF-WAX-OC', choice: ['ochre'], price: 450, grams: 25, stock: 52 },
      { sku: 'GF-WAX-DA', choice: ['damson'], price: 450, grams: 25, stock: 88 },
    ],
    related: ['foxglove-letter-set', 'deckle-cards', 'letter-writers-box'],
    pictures: [
      {
        key: 'front',
        alt: 'Four sticks of sealing wax below a cream envelope closed with a red seal',
        drawing: {
          subject: 'paper',
          pose: 'wax',
          backdrop: 'sage',
          colours: [pigment.rosehip, pigment.bottle, pigment.ochre, pigment.damson],
        },
      },
    ],
  },
]
