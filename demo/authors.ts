import type { DemoAuthor } from '@/demo/articles/types'

/** The three who run the studio, and write about it. */
export const authors: readonly DemoAuthor[] = [
  {
    key: 'hanna',
    name: 'Hanna Wieck',
    bio: `Hanna binds the books and marbles the paper. She learned her trade in Lüneburg, unlearned some of it in a library’s repair room, and has sewn, by her own estimate, enough sections to reach Travemünde. She answers questions about glue at any hour.`,
    portrait: {
      key: 'hanna-wieck',
      alt: 'Drawn portrait of Hanna Wieck: grey-blonde hair in a bun, round glasses, a damson apron',
      drawing: { subject: 'portrait', person: 'hanna', backdrop: 'blush' },
    },
  },
  {
    key: 'jonas',
    name: 'Jonas Arp',
    bio: `Jonas prints, on a proofing press from 1958 and a risograph that is nearly as temperamental. He is left-handed, collects sentences overheard on trams, and writes programs the way he sets type: slowly, and then not again.`,
    portrait: {
      key: 'jonas-arp',
      alt: 'Drawn portrait of Jonas Arp: dark beard, a knitted cap, an inky collar, a pencil behind the ear',
      drawing: { subject: 'portrait', person: 'jonas', backdrop: 'mist' },
    },
  },
  {
    key: 'mirjam',
    name: 'Mirjam Sand',
    bio: `Mirjam draws, mixes the inks and writes the labels. She studied chemistry for four terms and illustration for eight, in that order. Most of the plants in our prints grow within forty steps of her kitchen window; the finch comes when it likes.`,
    portrait: {
      key: 'mirjam-sand',
      alt: 'Drawn portrait of Mirjam Sand: dark curls held up by a brush, a green scarf, a smudge of ink on the cheek',
      drawing: { subject: 'portrait', person: 'mirjam', backdrop: 'sage' },
    },
  },
]
