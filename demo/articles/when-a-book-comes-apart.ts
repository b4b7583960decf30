import type { DemoArticle } from '@/demo/articles/types'

export const whenABookComesApart: DemoArticle = {
  slug: 'when-a-book-comes-apart',
  title: 'When a book comes apart',
  summary:
    'A repair manual for the kitchen table: five common injuries, what you need for them, and the two cases in which you should close the book and telephone somebody.',
  takeaways: [
    'Never adhesive tape, of any kind, whatever it says on the roll.',
    'Wheat starch paste for paper, because it can be undone with water.',
    'Use less than you think, then press for longer than you like.',
    'If the book is old, valuable or mouldy, do nothing yourself.',
  ],
  tags: ['bookbinding', 'handmade', 'notebook'],
  authors: ['hanna'],
  daysAgo: 80,
  cover: {
    key: 'when-a-book-comes-apart',
    alt: 'A worn red book with a loose spine, a bowl of paste with a brush in it, strips of thin paper and a bone folder',
    drawing: { subject: 'cover', scene: 'repair', backdrop: 'sand' },
  },
  figures: [
    {
      key: 'tipped-page',
      alt: 'Cross-section of a book with one loose leaf: a three-millimetre strip of paste along its inner edge holds it to the next leaf',
      drawing: { subject: 'figure', figure: 'tipping', backdrop: 'paper' },
    },
  ],
  body: `Most books that come to me for repair have been repaired before. That is the expensive part. A torn page is a quarter of an hour; a torn page with fifteen years of adhesive tape on it is an afternoon, a scalpel and solvents, and there is a brown window at the end of it all the same.

So this manual begins with what to leave in the drawer.

## Leave in the drawer

- **Adhesive tape**, clear or cloth, also the kind that says *archival*. The glue creeps into the paper, goes brown, and does not come out.
- **All-purpose glue.** Dries hard as a fingernail, breaks beside the break.
- **Superglue.** I have no words.
- **White wood glue** on pages. It is splendid for covers and boxes, but it cannot be undone, and whoever mends this book next, perhaps you, will want to undo it.

## Take out of the drawer

- wheat starch, from a chemist or a conservator’s supplier
- thin, strong long-fibred paper, 10 to 15 g/m²; it is sold as *Japanese tissue*, and is made from mulberry bark
- a soft flat brush, a bone folder, baking paper, blotting paper
- two smooth boards and the heaviest books you own

### Paste for one evening

One part starch and five parts water, by spoon. Stir together cold and leave alone for twenty minutes. Then cook gently, stirring all the time, until it turns from white to grey and from milk to pudding, and for ten minutes more. Cool, press through a fine sieve, thin it with water until it drops from the brush like single cream. Keeps for four days in the refrigerator. When it smells of cheese it has gone; when it smells of nothing it is good.

:::warning[First look for mould]
If there is a bloom on the covers that wipes off, grey, green or white, and the book smells of cellar: put it in a paper bag, not a plastic one, away from the other books, and wash your hands. Mould is a matter for people with extractor hoods.
:::

## 1. A torn page

Look at the tear against the light. One side of it nearly always overlaps the other, with a little slope of fibres. That slope is your glue flap.

1. Baking paper under the page.
2. Brush paste on the slope, thinly, with the tip, and close the tear exactly.
3. Tear (do not cut) a strip of tissue as wide as your little fingernail, so that its edges are soft and hairy. Paste it, lay it over, dab it down.
4. Baking paper on top, blotting paper, board, weight. Change the blotting paper after ten minutes, and leave it until tomorrow.

After a day you will see the repair only because you know where it is. That is as good as it should get: a repair ought to be found by someone who looks for it.

## 2. A loose page

![A loose leaf tipped in](media:tipped-page "Three millimetres of paste and no more. A wider strip holds no better, and pulls its neighbour out when the book is opened.")

Lay the page on scrap paper, cover all but three millimetres of its inner edge with a second sheet, and brush paste over the border of both. Take the scrap away. Set the page in, pushed well back into the fold, and see that head and fore edge lie flush with the others. Close the book. Weight.

If many pages are loose, the book was a glued one, and the glue is at its end. You can tip in every page and it will come apart between the ones you did. That book needs a new spine, or an elastic band.

## 3. A section that hangs by a thread

Here something is sewn, and has come loose: you can move a bundle of pages up and down. Open the bundle in the middle. If the old thread is whole, tip the bundle in as above. If it is torn, sew the section by itself with the three middle stations of a [pamphlet stitch](/articles/sew-a-pamphlet), through the old holes, catch the gauze of the spine with the needle, and tie off inside.

## 4. A shaken cover

The text block sags in its case, and the endpaper is splitting along the joint. It looks bad and is the easiest repair of all.

Take a knitting needle, number two or three. Roll it in white glue (here it *is* allowed) and wipe it until it is just wet. Slide it down between spine and joint from the head, turn it once as you draw it out, and do the same from the tail. Lay two clean needles into the outer joints, close the book, weight on it, overnight. In the morning it stands like new.

## 5. A bumped corner

Open the layers of the board with a knife point, brush thin paste in between them, squeeze between two pieces of baking paper with clothes pegs, shape with the bone folder when half dry. Colour the worn cloth with a little watercolour, never with a felt pen.

::product[round-brushes]

## When to close it again

Two cases. First, when the book is older than your grandparents, or worth more than your bicycle. A good conservator costs less than a bad repair. Second, when leather comes off on your fingers as red powder: that is the tanning, and paste makes it black.

And one case that is no case: when it is one of ours. If a notebook of our own making comes apart, send it to us, written or blank. We read nothing. We sew it and send it back, and in all these years only one person has had to wait, because there was a letter in it we thought she should have first.

::product[blotting-paper]
`,
}
