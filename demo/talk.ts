import type { DemoAuthorKey } from '@/demo/articles/types'

interface Said {
  name: string
  /** Days before the filling. */
  daysAgo: number
  /** A small part of Markdown. */
  body: string
}

export interface DemoComment extends Said {
  /** Of the article. */
  slug: string
  /** Shown at once when absent. */
  status?: 'pending' | 'spam'
  answers?: readonly (Said & { by?: DemoAuthorKey })[]
}

export interface DemoReview extends Said {
  /** Of the product. */
  slug: string
  stars: 1 | 2 | 3 | 4 | 5
  title: string
  /** What the shop answered. */
  reply?: string
  status?: 'pending'
}

/** How many voters gave each article one, two, three, four and five stars. */
export const stars: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  'dear-left-hand': [0, 0, 0, 3, 11],
  'sew-a-pamphlet': [0, 0, 1, 5, 14],
  'when-nothing-has-happened': [1, 0, 2, 4, 9],
  'how-long-is-wet': [0, 0, 1, 6, 10],
  'before-the-envelope': [0, 1, 1, 4, 8],
  'why-a-notebook-should-lie-flat': [0, 0, 2, 5, 9],
  'pages-in-the-right-order': [0, 1, 1, 3, 7],
  'a-wasp-an-oak-and-a-rusty-nail': [0, 0, 1, 4, 12],
  'seven-questions-for-a-press': [0, 0, 0, 4, 8],
  'which-way-the-paper-runs': [0, 0, 1, 3, 6],
  'when-a-book-comes-apart': [0, 0, 0, 5, 11],
  'eleven-nights': [0, 0, 1, 2, 9],
}

export const comments: readonly DemoComment[] = [
  {
    slug: 'dear-left-hand',
    name: 'Inge Petersen',
    daysAgo: 2.4,
    body: 'I am the customer. For the record: the smudge on the envelope *was* the postman.',
    answers: [
      {
        by: 'jonas',
        name: 'Jonas Arp',
        daysAgo: 2.1,
        body: 'The workshop believes you. Hanna would like to see the postman’s left hand.',
      },
    ],
  },
  {
    slug: 'dear-left-hand',
    name: 'Tom Aldous',
    daysAgo: 1.3,
    body: 'Forty-one years old, left-handed, and nobody ever told me to turn the paper. I have just written a page and a half to my sister with **no** blue hand. She will think I have been kidnapped.',
  },
  {
    slug: 'dear-left-hand',
    name: 'M. Okafor',
    daysAgo: 0.2,
    status: 'pending',
    body: 'Does the advice hold for children? My son is six and hooks his wrist. His teacher says to leave it.',
  },
  {
    slug: 'sew-a-pamphlet',
    name: 'Agnieszka',
    daysAgo: 8,
    body: 'Worked at the first go, apart from step 5, where I went into hole 3 like everybody you have ever taught, I suppose. For a directory I used the 2009 road atlas of Poland.',
    answers: [
      {
        by: 'hanna',
        name: 'Hanna Wieck',
        daysAgo: 7.7,
        body: 'Like everybody, yes. I have begun to say “past three” aloud, and then they go in at two. The atlas is an excellent choice: the roads are out of date and the trough is not.',
      },
      {
        name: 'Agnieszka',
        daysAgo: 7.2,
        body: 'The second one is straight. I am giving it to my mother and keeping the crooked one.',
      },
    ],
  },
  {
    slug: 'sew-a-pamphlet',
    name: 'Piet',
    daysAgo: 5,
    body: 'Dental floss, waxed, mint. Holds for three years now, and the cat leaves it alone.',
  },
  {
    slug: 'sew-a-pamphlet',
    name: 'best-thread-deals',
    daysAgo: 4,
    status: 'spam',
    body: 'Great post!! Cheap thread wholesale at https://thread.example.com and https://deals.example.com',
  },
  {
    slug: 'when-nothing-has-happened',
    name: 'Ruth L.',
    daysAgo: 12,
    body: 'Number 18. I kept a tally for a month and my factor is 3.1. I have stopped telling people when things will be done.',
    answers: [
      {
        by: 'mirjam',
        name: 'Mirjam Sand',
        daysAgo: 11.6,
        body: 'Tell them, and multiply by three in silence. That is how this shop has arrived at its delivery times.',
      },
    ],
  },
  {
    slug: 'when-nothing-has-happened',
    name: 'Dieter Brandt',
    daysAgo: 9,
    body: '25. The last thing the radio said before you switched it off.',
  },
  {
    slug: 'how-long-is-wet',
    name: 'Camille',
    daysAgo: 18,
    body: 'Thank you for the table. In Lyon in August everything is dry before I have put the pen down; in February I can confirm your kitchen.',
  },
  {
    slug: 'how-long-is-wet',
    name: 'J. Whitlock',
    daysAgo: 16,
    body: 'Could you add the almanac paper? I write in it on trains and have no table, no time and no blotter.',
    answers: [
      {
        by: 'mirjam',
        name: 'Mirjam Sand',
        daysAgo: 15,
        body: 'Measured this morning: 80 g cream, Foxglove 13 seconds, Damson 20. On a train, a pencil.',
      },
    ],
  },
  {
    slug: 'before-the-envelope',
    name: 'Sister Benedicta',
    daysAgo: 24,
    body: 'We still fold our letters as packets here, to save envelopes. The young postwoman photographed one and said that it was vintage. It is a Thursday letter.',
  },
  {
    slug: 'why-a-notebook-should-lie-flat',
    name: 'Håkon',
    daysAgo: 30,
    body: 'I have version six! Bought it at the market in 2016. It opens like a clam. I would not part with it.',
    answers: [
      {
        by: 'hanna',
        name: 'Hanna Wieck',
        daysAgo: 29,
        body: 'There were nine of them. Bring it by if you are ever in Lübeck; I would re-line it for nothing, out of remorse.',
      },
    ],
  },
  {
    slug: 'pages-in-the-right-order',
    name: 'Lena W.',
    daysAgo: 41,
    body: 'Ported to Python in eleven lines for our choir’s hymn sheets. The altos now have page 3 where page 3 should be, for which I am thanked less than I had hoped.',
    answers: [
      {
        by: 'jonas',
        name: 'Jonas Arp',
        daysAgo: 40,
        body: 'Nobody ever thanks imposition. It is only noticed when it is wrong, like bass players.',
      },
    ],
  },
  {
    slug: 'a-wasp-an-oak-and-a-rusty-nail',
    name: 'Dr. Samuel Reiss',
    daysAgo: 48,
    body: 'From the other side of the reading room: please keep telling people about ink corrosion. One remark, the halo comes first on the *verso*, so look at the back.',
  },
  {
    slug: 'a-wasp-an-oak-and-a-rusty-nail',
    name: 'Fenja',
    daysAgo: 39,
    body: 'Made it with marble galls from the cycle path, double amount as you said. Pale as tea on Sunday and properly black on Monday. My worktop is oak. You did warn me.',
  },
  {
    slug: 'when-a-book-comes-apart',
    name: 'Marguerite',
    daysAgo: 70,
    body: 'The knitting needle! My grandmother’s cookery book stands upright for the first time since 1974. It took longer to find the number three needle than to do the repair.',
  },
  {
    slug: 'eleven-nights',
    name: 'Number 37',
    daysAgo: 88,
    body: 'It hangs in our hall, and our daughter asked who had bitten the moon. I shall read her this.',
  },
]

export const reviews: readonly DemoReview[] = [
  {
    slug: 'foxglove-notebook',
    stars: 5,
    name: 'Agnieszka',
    title: 'Lies flat, as promised',
    daysAgo: 33,
    body: 'Third one. It lies flat on the first page, which I did not believe of the first, and the corners of the oldest are now exactly as described. Broad nib shows through very faintly, and I use both sides.',
  },
  {
    slug: 'foxglove-notebook',
    stars: 4,
    name: 'Tom Aldous',
    title: 'Nearly everything',
    daysAgo: 21,
    body: 'Lovely paper, lovely cloth. One star kept back until B5 plain is in stock again.',
    reply:
      'Fair. The next batch of B5 plain is being sewn; Hanna has pinned your review above the press.',
  },
  {
    slug: 'foxglove-notebook',
    stars: 5,
    name: 'Ruth L.',
    title: 'My hand is free',
    daysAgo: 6,
    body: 'I had not known that I was holding books open all my life.',
  },
  {
    slug: 'garden-ink',
    stars: 5,
    name: 'Camille',
    title: 'Moss, in all weathers',
    daysAgo: 40,
    body: 'Between green and grey, never twice the same on one page. Rinses out with cold water in a minute.',
  },
  {
    slug: 'garden-ink',
    stars: 3,
    name: 'J. Whitlock',
    title: 'Beautiful, not waterproof',
    daysAgo: 25,
    body: 'It says so, I know. My umbrella did not read it. Two pages of Cold Tea are now mostly tea.',
    reply:
      'We are sorry about the pages. For rain there is the iron gall ink: after a day nothing moves it.',
  },
  {
    slug: 'finch-fountain-pen',
    stars: 5,
    name: 'Inge Petersen',
    title: 'Also for the left hand',
    daysAgo: 1.5,
    body: 'Medium nib, stroked in all directions. It came with a letter. Read the letter.',
  },
  {
    slug: 'finch-fountain-pen',
    stars: 4,
    name: 'Håkon',
    title: 'Starts on Mondays',
    daysAgo: 50,
    body: 'It does start at once. A little light for my hand without the cap posted, and it does not post.',
  },
  {
    slug: 'iron-gall-ink',
    stars: 5,
    name: 'Dr. Samuel Reiss',
    title: 'A gentle one',
    daysAgo: 44,
    body: 'Well balanced, low in acid, goes black overnight. I tested it on strips before letting it near anything I care about, and now I care less about the strips.',
  },
  {
    slug: 'pocket-notebooks',
    stars: 5,
    name: 'Dieter Brandt',
    title: 'Sat on daily',
    daysAgo: 13,
    body: 'Number 1 survived a summer in the back pocket of a letter carrier. Staples still tight.',
  },
  {
    slug: 'blotting-paper',
    stars: 5,
    name: 'Fenja',
    title: 'Should be given out at school',
    daysAgo: 9,
    body: '',
  },
  {
    slug: 'sealing-wax',
    stars: 4,
    name: 'Marguerite',
    title: 'Twelve seals, counted',
    daysAgo: 0.4,
    status: 'pending',
    body: 'Eleven good ones and the one where I was impatient. The ochre is nicer than in the picture.',
  },
]
