import type { DemoArticle } from '@/demo/articles/types'

export const howLongIsWet: DemoArticle = {
  slug: 'how-long-is-wet',
  title: 'How long is wet?',
  summary:
    'Six inks, five papers, one finger. We timed how long each Garden Ink takes to dry, because too many people write to us with a thumb in the evidence.',
  takeaways: [
    'Paper decides more than ink: the same green took 9 seconds on recycled pages and 30 on smooth ivory.',
    'Foxglove and Cold Tea dry quickest of the six; Damson takes longest.',
    'A broad nib nearly doubles the time of a fine one.',
    'Blotting paper brings every combination below three seconds, and costs some shading.',
  ],
  tags: ['ink', 'fountain pen', 'fountain pen friendly'],
  authors: ['mirjam'],
  daysAgo: 20,
  cover: {
    key: 'how-long-is-wet',
    alt: 'A card of six ink samples, three bottles of ink and a pad of rose blotting paper',
    drawing: { subject: 'cover', scene: 'drying', backdrop: 'paper' },
  },
  figures: [
    {
      key: 'drying-chart',
      alt: 'Bar chart of drying times: pocket notebook 7 to 11 seconds, laid letter paper 12 to 18, Foxglove 15 to 23, cards 17 to 26, Heath Journal 22 to 34',
      drawing: { subject: 'figure', figure: 'drying', backdrop: 'paper' },
    },
  ],
  body: `A woman from Kiel sent us a photograph of her left hand. Along the edge of it, mirror-wise and quite legible, stood the second half of a letter to her brother. She wanted to know which of our inks would not do that. I answered “the quick ones”, was ashamed of myself, and spent three days with a stopwatch.

## How we measured

One Finch pen with a medium nib, rinsed between inks and filled from a new bottle. A line of eight loops. Then, every two seconds, a clean fingertip drawn lightly across the next loop, until one did not smear. Each combination three times, the middle value counts. Workshop, door shut, 20 °C, 54 per cent humidity. Jonas held the watch and has asked me to mention it.

It is a rough method. Yours would give other seconds, but not another order; I repeated a third of it in the damp kitchen and everything took half as long again, evenly.

## The table

Seconds until a dry finger no longer smears, medium nib.

| | Pocket, recycled 80 g | Letter set, laid 100 g | Foxglove, cream 90 g | Deckle cards | Heath, smooth 100 g |
| --- | ---: | ---: | ---: | ---: | ---: |
| Foxglove | 7 | 12 | 15 | 17 | 22 |
| Cold Tea | 7 | 12 | 16 | 18 | 23 |
| Rosehip | 8 | 14 | 17 | 20 | 26 |
| Sea Holly | 8 | 14 | 18 | 20 | 27 |
| Moss | 9 | 16 | 20 | 23 | 30 |
| Damson | 11 | 18 | 23 | 26 | 34 |

![Drying times on five papers, from the quickest to the slowest ink](media:drying-chart "From the quickest to the slowest of six inks, on five papers. The length of a bar is how much the choice of ink matters; its place, how much the paper does.")

## What the table says

**Paper first.** Move from the smooth ivory of the Heath Journal to the recycled pages of a pocket notebook, and every ink dries in a third of the time. No change of ink does anything like it. The reason is *size*, the gelatine or starch or modern equivalent which a mill puts into paper to make it resist water. Much size: the ink stays on the surface, keeps its edge, shades beautifully, and stays wet. Little size: it is drunk at once, and the line is a bit softer, a bit duller, and dry. You cannot have all of it.

**Dark inks are slow** simply because there is more in them. Damson carries about twice the dye of Foxglove, and a syrup dries more slowly than water does.

**Wet nibs.** I ran one column again with a fine and a broad nib. Moss on cream took 13 seconds fine, 20 medium, 24 broad. If your hand follows your pen closely, buy the finer nib and keep the colour you like.

:::tip[The cheapest cure]
Leave the line you have just written and start the next one from the middle of the page, said nobody ever. Put a sheet of blotting paper under your hand instead and pull it down with you as you write. It keeps the oil of your skin off the paper too, and skin oil is the other reason why ink suddenly refuses to take in the lower third of a page.
:::

## Three ways to be quicker

1. **Blot.** Lay the sheet on, press once with a flat hand, lift. Do not rub. Everything in the table fell below three seconds. You pay with colour: the puddles that make Moss so lively are exactly what goes into the blotter. For envelopes I always blot, for letters never.
2. **Wait, usefully.** Address the envelope while the page dries. Twenty-three seconds is one address.
3. **Change the angle.** Held lower, a nib lays down a wetter line. Ten degrees steeper is one shade lighter and some seconds sooner.

::product[blotting-paper]

## What we did not measure

Iron gall ink: it is dry to the touch in ten to fifteen seconds on cream, but its real drying, the [turning black](/articles/a-wasp-an-oak-and-a-rusty-nail), takes a day, and no finger can time that.

The shimmer inks. Mica lies on top of the paper, so a finger lifts a little gold hours later, whatever the watch says. That is the price of gold.

Also left out: pencils, where the answer is “at once”, and they let you know it.

## So which one?

If you write with the left hand, in a hurry or on your knee: *Foxglove* or *Cold Tea*, fine nib, and one of the thirstier papers. Jonas, who is left-handed and never hurries, has written [a whole letter about it](/articles/dear-left-hand). If you write at a table and mean to enjoy it: *Moss*, on the smoothest sheet you can find, broad nib, and a cup of something for the half-minute.

::product[garden-ink]

To make up your mind on your own paper you do not need six bottles.

::product[ink-sampler]

The woman from Kiel has changed to Cold Tea, medium, on laid paper. Her brother says the letters have become shorter. I am told this has nothing to do with the ink.
`,
}
