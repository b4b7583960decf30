import type { DemoProduct } from '@/demo/goods/types'
import { pigment } from '@/demo/pictures/colour'

const VENDOR = 'Foxglove & Finch'

export const gifts: readonly DemoProduct[] = [
  {
    slug: 'letter-writers-box',
    title: 'The Letter-Writer’s Box',
    subtitle: 'Paper, ink, pen, wax: all but the news',
    kind: 'physical',
    vendor: VENDOR,
    taxClass: 'standard',
    description: `Everything for the first ten letters, in a box covered with damson cloth that is good enough to keep the answers in: a Foxglove Letter Set, a bottle of Foxglove ink, a walnut dip pen with its nib, and a stick of red wax.

It costs less than its parts, because we like the idea of it.`,
    tags: ['set', 'gift', 'correspondence'],
    details: [
      { label: 'Contents', value: 'Letter set, 30 ml ink, dip pen, nib, sealing wax' },
      { label: 'Box', value: '260 × 310 × 60 mm, cloth over board' },
    ],
    options: [],
    variants: [
      { sku: 'GF-BOX-1', choice: [], price: 4900, compareAt: 5600, grams: 1250, stock: 7 },
    ],
    related: ['foxglove-letter-set', 'garden-ink', 'dip-pen-holder', 'sealing-wax'],
    pictures: [
      {
        key: 'front',
        alt: 'Open damson box with letter paper, an envelope, a dip pen, a stick of red wax and a bottle of ink',
        drawing: {
          subject: 'gift',
          pose: 'box',
          backdrop: 'paper',
          outside: pigment.damson,
          lining: '#e6d5bd',
          ink: pigment.foxglove,
          wax: pigment.rosehip,
        },
      },
    ],
  },
  {
    slug: 'gift-card',
    title: 'Gift Card',
    subtitle: 'By e-mail, valid for five years',
    kind: 'gift_card',
    vendor: VENDOR,
    taxClass: 'exempt',
    description: `For people who know exactly which green they want. We write the card by hand and send it by e-mail, with a number and a picture fit to be printed; what is left after one order stays on it for the next.

It is valid for five years and pays for anything in the shop, shipping included. To spend it, choose bank transfer, write its number into the note of the order, and wait for our reply before you pay.`,
    tags: ['gift', 'gift card'],
    details: [
      { label: 'Delivery', value: 'By e-mail, within a working day of your payment' },
      { label: 'Valid', value: 'Five years' },
    ],
    options: [
      {
        key: 'value',
        label: 'Value',
        values: [
          { key: '25', label: '€25' },
          { key: '50', label: '€50' },
          { key: '100', label: '€100' },
        ],
      },
    ],
    variants: [
      { sku: 'GF-CRD-025', choice: ['25'], price: 2500, grams: 0 },
      { sku: 'GF-CRD-050', choice: ['50'], price: 5000, grams: 0 },
      { sku: 'GF-CRD-100', choice: ['100'], price: 10000, grams: 0 },
    ],
    related: ['letter-writers-box', 'wrapping-paper', 'ink-sampler'],
    pictures: [
      {
        key: 'front',
        alt: 'Bottle green gift card with a foxglove and the shop’s name in pale gold, on a sand-coloured envelope',
        drawing: {
          subject: 'gift',
          pose: 'card',
          backdrop: 'sage',
          ground: pigment.bottle,
          envelope: '#e4d6c0',
        },
      },
    ],
  },
]
