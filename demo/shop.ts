import type { DemoPicture } from '@/demo/goods/types'

/** Who the demo shop is, and what its front page says. */
export const shop = {
  name: 'Foxglove & Finch',
  tagline: 'A small press and paper studio',
  description:
    'Clothbound notebooks, garden-coloured inks, botanical prints and paper for letters, made and packed in our own workshop.',
  announcement: 'Free delivery in most of Europe from €60',
  currency: 'EUR',
  pricesIncludeTax: true,
  locale: 'en-IE',
  timeZone: 'Europe/Berlin',
  country: 'DE',
  contact: {
    email: 'hello@foxgloveandfinch.example',
    phone: '+49 451 555 0137',
    addressLines: ['Foxglove & Finch', 'Hüxterdamm 14', '23552 Lübeck', 'Germany'],
  },
  deliveryNote: 'Packed within two working days; delivered in 2–4 days at home, 6–12 abroad.',
  returnsNote: 'Return anything unused within 30 days.',
} as const

/** What stands over the articles. */
export const publication = {
  title: 'The Offcut',
  description:
    'Notes from the workshop: how books are sewn, inks cooked and pages put in order, written by the three who do it.',
} as const

const heroPicture: DemoPicture = {
  key: 'hero',
  alt: 'A table in morning light: a damson notebook, ink bottles, pens, letter paper and a foxglove print',
  drawing: { subject: 'table', arrangement: 'hero', backdrop: 'paper' },
}

const workshopPicture: DemoPicture = {
  key: 'workshop',
  alt: 'The printing table: a fern linocut on green, cream paper, a brass rule, a brush and a bottle of black',
  drawing: { subject: 'table', arrangement: 'workshop', backdrop: 'sand' },
}

export const home = {
  hero: {
    title: 'Paper worth writing on',
    text: 'Notebooks, inks and prints from a small press beside a large garden. Made in short runs, sewn by hand, meant to be used up.',
    link: { label: 'See the notebooks', collection: 'notebooks' },
    picture: heroPicture,
  },
  shelves: [
    {
      title: 'Most loved',
      summary: 'What people come back for.',
      collection: 'notebooks',
      products: [
        'foxglove-notebook',
        'garden-ink',
        'finch-fountain-pen',
        'foxglove-print',
        'thank-you-cards',
      ],
    },
    {
      title: 'For the darker evenings',
      summary: 'Letters, long reads and something to unwrap.',
      collection: 'zines-and-gifts',
      products: [
        'letter-writers-box',
        'almanac-2027',
        'dusk-ink',
        'night-walks-zine',
        'foxglove-letter-set',
        'wrapping-paper',
        'finch-print',
        'gift-card',
      ],
    },
  ],
  story: {
    title: 'Three people, one proofing press',
    text: `We are a bookbinder, a printer and someone who draws. The workshop is a former dye house by the canal in Lübeck; the foxgloves were there before us and the finches come for the teasels.

We make what we would like to find in a drawer: few things, kept in stock, repaired when they break.`,
    link: { label: 'About the studio', page: 'about' },
    picture: workshopPicture,
  },
} as const
