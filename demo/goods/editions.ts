import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'
import type { Artwork } from '@/demo/pictures/drawing'

const VENDOR = 'Foxglove & Finch'

const nightGarden: Artwork = {
  kind: 'linocut',
  motif: 'foxglove',
  ink: '#e9dfc8',
  ground: pigment.midnight,
  moon: '#e9d9a8',
}
const moths: Artwork = { kind: 'moths', ground: '#f4ecdb', title: 'Moths of the lamp' }
const kitchenGarden: Artwork = {
  kind: 'kitchen-garden',
  ground: '#f4ecdb',
  title: 'Kitchen garden',
}

export const editions: readonly DemoProduct[] = [
  {
    slug: 'night-garden-linocut',
    title: 'Night Garden, Linocut',
    subtitle: 'Hand-printed edition of 60',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Cut in one block of grey lino over the eleven nights of last June that were warm enough to sit outside with a lamp. The moon is a second, round block, inked by itself and set in while the first is still wet.

Every sheet is pulled on our proofing press and differs a little from the next; the small ridges the gouge left are meant to be seen. Numbered and signed. The edition is finished and will not be printed again.`,
    tags: ['print', 'linocut', 'limited edition', 'handmade'],
    details: [
      { label: 'Technique', value: 'Linocut, two blocks, oil-based ink' },
      { label: 'Paper', value: '250 g/m² mould-made, white' },
      { label: 'Size', value: '300 × 420 mm, image 250 × 360 mm' },
      { label: 'Edition', value: '60, numbered and signed' },
    ],
    options: [],
    variants: [{ sku: 'PR-NGT-60', choice: [], price: 14500, grams: 380, stock: 0 }],
    related: ['foxglove-print', 'moths-print', 'night-walks-zine'],
    pictures: [
      {
        key: 'framed',
        alt: 'Linocut of pale foxgloves under a full moon on midnight blue, in a black frame',
        drawing: {
          subject: 'print',
          pose: 'framed',
          frame: 'black',
          backdrop: 'clay',
          art: nightGarden,
        },
      },
      {
        key: 'detail',
        alt: 'Close view of the linocut with the marks of the gouge in the dark ground',
        drawing: { subject: 'print', pose: 'detail', backdrop: 'mist', art: nightGarden },
      },
    ],
  },
  {
    slug: 'moths-print',
    title: 'Moths of the Lamp, Print',
    subtitle: 'Six visitors to one window',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Six moths that came to the same kitchen window in one August week, drawn life size and then, because nobody could see them from across the room, twice life size.

Names are on the back. On the front they may be whatever you remember them as.`,
    tags: ['print', 'insects'],
    details: [
      { label: 'Paper', value: '300 g/m² cotton rag' },
      { label: 'Printing', value: 'Pigment inks' },
      { label: 'Formats', value: 'A4 210 × 297 mm · A3 297 × 420 mm' },
    ],
    options: [
      {
        key: 'format',
        label: 'Format',
        values: [
          { key: 'a4', label: 'A4' },
          { key: 'a3', label: 'A3' },
        ],
      },
      {
        key: 'frame',
        label: 'Frame',
        values: [
          { key: 'none', label: 'Unframed', picture: 'sheet' },
          { key: 'black', label: 'Black ash', picture: 'framed' },
        ],
      },
    ],
    variants: [
      { sku: 'PR-MTH-A4', choice: ['a4', 'none'], price: 3200, grams: 160, stock: 36 },
      { sku: 'PR-MTH-A4-BLK', choice: ['a4', 'black'], price: 8400, grams: 1500, stock: 7 },
      { sku: 'PR-MTH-A3', choice: ['a3', 'none'], price: 5400, grams: 260, stock: 22 },
      { sku: 'PR-MTH-A3-BLK', choice: ['a3', 'black'], price: 12900, grams: 2600, stock: 3 },
    ],
    related: ['night-garden-linocut', 'night-walks-zine', 'finch-print'],
    pictures: [
      {
        key: 'sheet',
        alt: 'Print of six moths in two columns: brown, green, red, violet, yellow and blue-grey',
        drawing: { subject: 'print', pose: 'sheet', backdrop: 'mist', art: moths },
      },
      {
        key: 'framed',
        alt: 'The moth print in a black frame',
        drawing: {
          subject: 'print',
          pose: 'framed',
          frame: 'black',
          backdrop: 'paper',
          art: moths,
        },
      },
    ],
  },
  {
    slug: 'kitchen-garden-print',
    title: 'Kitchen Garden, Print',
    subtitle: 'Carrots, beets and radishes',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Six roots in their Sunday greens, for the wall beside the stove. The colours are as we found them at the Saturday market, including the purple carrot, which the children still do not believe.

Comes unframed or in a white frame that can be wiped.`,
    tags: ['print', 'garden', 'kitchen'],
    details: [
      { label: 'Paper', value: '300 g/m² cotton rag' },
      { label: 'Printing', value: 'Pigment inks' },
      { label: 'Format', value: 'A3, 297 × 420 mm' },
    ],
    options: [
      {
        key: 'frame',
        label: 'Frame',
        values: [
          { key: 'none', label: 'Unframed', picture: 'sheet' },
          { key: 'white', label: 'White', picture: 'framed' },
        ],
      },
    ],
    variants: [
      { sku: 'PR-KIT-A3', choice: ['none'], price: 5400, grams: 260, stock: 29 },
      { sku: 'PR-KIT-A3-WHI', choice: ['white'], price: 12400, grams: 2500, stock: 8 },
    ],
    related: ['garden-log', 'almanac-2027', 'parsley-print'],
    pictures: [
      {
        key: 'framed',
        alt: 'Print of six root vegetables with their leaves, in a white frame',
        drawing: {
          subject: 'print',
          pose: 'framed',
          frame: 'white',
          backdrop: 'sand',
          art: kitchenGarden,
        },
      },
      {
        key: 'sheet',
        alt: 'The print unframed: carrots, beets and radishes in two rows',
        drawing: { subject: 'print', pose: 'sheet', backdrop: 'sage', art: kitchenGarden },
      },
    ],
  },
]
