import type { DemoArticle } from '@/demo/articles/types'

export const aWaspAnOakAndARustyNail: DemoArticle = {
  slug: 'a-wasp-an-oak-and-a-rusty-nail',
  title: 'A wasp, an oak and a rusty nail',
  summary:
    'Europe kept its accounts in iron gall ink for some fifteen hundred years. What it is, how to cook a jar of it, and why the jar should stay away from your fountain pen.',
  takeaways: [
    'Tannin from oak galls and iron sulphate make a pale solution that air turns black.',
    'Three parts galls, two parts vitriol, one part gum arabic, thirty parts water: the old proportion, by weight.',
    'Too much iron eats paper; that is why some manuscripts are lace.',
    'Home-made ink is for dip pens and brushes only.',
  ],
  tags: ['ink', 'permanent', 'calligraphy'],
  authors: ['mirjam'],
  daysAgo: 52,
  cover: {
    key: 'a-wasp-an-oak-and-a-rusty-nail',
    alt: 'A tall bottle of iron gall ink beside an oak twig with leaves and round galls, and a sheet of dark handwriting',
    drawing: { subject: 'cover', scene: 'galls', backdrop: 'sand' },
  },
  figures: [
    {
      key: 'iron-gall-hours',
      alt: 'Six painted patches of the same ink: pale grey when wet, grey-blue after a minute, darker after an hour, black after a day',
      drawing: { subject: 'figure', figure: 'darkening', backdrop: 'paper' },
    },
  ],
  body: `A small wasp lays an egg into the bud of an oak. The oak, which cannot swat, grows a ball of bitter tissue around the intruder and shuts it in. Inside, the grub is perfectly happy; it eats the wall, pupates, bores a neat round hole and leaves in August. The ball stays on the twig. It is so full of tannin that nothing else will eat it, and somebody, at some time in late antiquity or before, put it into water together with a rusty nail and found out how to write for good.

## What happens in the jar

Galls give **tannin**, an astringent acid, the same that furs the tongue in strong tea. The nail gives iron. For a reliable ink one takes iron sulphate instead, pale green crystals which the old recipes call *copperas* or *green vitriol*, and which contain no copper whatever.

Tannin and iron(II) form a compound that dissolves well and has next to no colour. Written on paper, it meets the air. Oxygen takes an electron from the iron, iron(II) becomes iron(III), and the compound of *that* with tannin is black, insoluble, and by now inside the fibres instead of on top of them. You cannot wash it out, because there is nothing left that dissolves. You can only scrape it off with a knife, which is why scribes had one in the left hand.

![One ink at six moments between wet and one day old](media:iron-gall-hours "One stroke of the recipe below on our cream paper, at six moments. In the first minutes you hardly see what you write; I add a pinch of logwood for that reason.")

The ink is therefore at its palest when you need to see it most. Old recipes help themselves with a temporary dye. Commercial ones use a blue, hence *blue-black*: you write in blue, and read in black.

## The recipe

The proportion three, two, one in thirty turns up, with small changes, in so many household books that I take it for common property. By weight:

| | Parts | For a small jar | What it does |
| --- | ---: | ---: | --- |
| Oak galls, crushed | 3 | 30 g | tannin |
| Iron(II) sulphate | 2 | 20 g | iron |
| Gum arabic | 1 | 10 g | binds, and slows the nib |
| Rain water or distilled | 30 | 300 g | everything else |

The best galls are Aleppo galls from Asia Minor, hard, blue-grey, without a hole (the tenant is still at home, and so is the tannin). Our own marble galls have perhaps a third as much; take double and do not expect miracles.

1. Wrap the galls in a cloth and break them with a hammer to the size of peppercorns. Do it outside, or find pieces until Easter.
2. Cover them with the water in a glass or enamel pot. **Not** an iron pot, unless the pot is what you wish to dye. Let it stand in a warm place for a week, and stir when you think of it. In a hurry, simmer gently for an hour instead, and make up for the water lost.
3. Strain through cloth and then through a coffee filter. You have something like very old tea.
4. Stir in the iron sulphate. It goes dark at once, which never grows dull.
5. Grind the gum arabic, dissolve it in a few spoons of hot water and add it.
6. Pour into a bottle, put in one clove against mould, and close it. Ready tomorrow, better in a week.

:::warning[In the kitchen]
Iron sulphate is a fertiliser and a moss killer, not a spice: keep it from children and cats, wear gloves, and use no vessel that will see food again. The ink itself stains skin for days, and marble, oak worktops and linen for ever.
:::

## Why some manuscripts are lace

There is another side to permanence. If more iron goes in than the tannin can bind, the rest sits in the paper, and with every damp summer it helps oxygen and acid to break the cellulose down. In the reading rooms they call it *ink corrosion*: first a brown halo, then the line shows on the back, then the letter falls out and leaves a window in its own shape. Scores, maps and letters of four centuries suffer from it.

The old proportion already has rather too much iron for comfort. In 1890 two chemists in Dresden, Schluttig and Neumann, published a standard ink with the quantities balanced, which became the measure for official documents; inks sold today follow it or better it, with less acid and far less iron. Ours does. It is meant for letters which will be read once or twice before they are put in a box, and it should outlive the box.

::product[iron-gall-ink]

## Pens, and the wrong pens

A dip pen does not mind. Steel rusts in any case,[^gold] costs a few cents, and is wiped after writing. Quills love it: this ink was made for them.

A fountain pen has narrow channels, and home-cooked ink throws a sediment that will find every one of them. Do not. With a bottled iron gall ink, use the pen often, never let it dry out full, and rinse it with cold water once a month; if the ink has already dried in the feed, ask a chemist for ascorbic acid, vitamin C, and leave a weak solution in it overnight. It turns the iron back to where it came from and the black flows out like a bad dream.

::product[dip-pen-holder]

## How long is permanent?

The oldest ones I have stood in front of were about sixteen hundred years old, brown as toast and legible from a metre away. I do not know how the writers felt about it. Most of what they wrote down was who owed whom barley.

[^gold]: Gold nibs are immune. Gilded steel is not: under thin gold the acid finds the steel, and one morning there is an edge of rust where the brass trim begins.
`,
}
