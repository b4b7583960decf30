import type { DemoArticle } from '@/demo/articles/types'

export const whichWayThePaperRuns: DemoArticle = {
  slug: 'which-way-the-paper-runs',
  title: 'Which way the paper runs',
  summary:
    'All machine-made paper has a direction, as wood has. A guide to finding it with your hands, your ears, a fingernail and, if need be, your tongue.',
  takeaways: [
    'Fibres lie along the running of the machine; paper bends, tears and folds more easily that way.',
    'Damp paper grows across its grain, hardly along it.',
    'In a book, the grain of every part runs from head to tail, parallel to the spine.',
    'The bending test is enough nine times out of ten.',
  ],
  tags: ['bookbinding', 'paper', 'letter paper'],
  authors: ['hanna'],
  daysAgo: 71,
  cover: {
    key: 'which-way-the-paper-runs',
    alt: 'Sheets of cream and green paper, one of them curling to a tube, under a brass rule and a pencil',
    drawing: { subject: 'cover', scene: 'grain', backdrop: 'sage' },
  },
  figures: [
    {
      key: 'grain-fold',
      alt: 'Two sheets with fibres drawn in: folded along the fibres the fold is sharp, folded across them it is ragged',
      drawing: { subject: 'figure', figure: 'grain', backdrop: 'paper' },
    },
  ],
  body: `Somebody brings a scrapbook to the workshop once a month, generally in spring, when the heating has gone off. The covers have warped like a saddle and stand away from the pages. It was made with care, the corners are neat, the glue was good. The board ran one way and the paper the other, and now they are having it out.

## Where the direction comes from

Paper is made from a soup: one part fibre, two hundred parts water. On the machine it is poured onto a moving wire mesh, and as the mesh runs away under it, the fibres turn their heads with the current like logs in a river. Water drains, the sheet is pressed and dried and rolled up, and most fibres stay as they lay, along the running of the machine. That is the **grain**.

Paper made by hand has almost none, because the vatman shakes the mould both ways before the sheet settles. Everything on a roll, from newsprint to watercolour blocks, has it.

## Why it matters

A fibre that takes up moisture grows thick and hardly grows longer. A sheet therefore expands **across** the grain, several times as much as along it. Glue is moisture. So is November.

![Two sheets folded, one along the fibres and one across them](media:grain-fold "Folded along the grain, fibres part and the fold is clean. Folded across it they are broken, and the fold is a row of small fractures.")

From this follows the one rule of bookbinding that has no exception I know of: *in every part of a book, boards, cloth, endpapers, pages, the grain runs parallel to the spine.* Then everything grows in one direction, outwards to the fore edge, where there is room. Pages fall open instead of standing up. Folds lie down. Nobody has it out with anybody.

## Five ways to find it

Ordered by how little damage they do.

### 1. Bend

Lay the sheet on the table, roll one half over loosely without creasing it, and press down with a flat hand as if to calm a dog. Then turn the sheet a quarter and do it again. The way that resists less is the one where the roll lies along the grain. With board, hold it at opposite edges and flex it. This settles most cases in four seconds.

### 2. Listen

Hold the sheet by one edge and shake it. Turn it, shake again. Hanging along the grain it is stiffer and rattles more sharply, like a small tin sheet. I was taught this by a paper merchant who could tell the mill as well. I cannot.

### 3. Fingernail

Draw one edge between thumb and nail, with some pressure, then the edge beside it. The edge that runs across the grain comes out wavy; the one along the grain stays straight. This spoils two edges, so do it where you will trim.

### 4. Tear

Tear a strip in both directions. Along the grain the tear runs straight, as if it had been told where to go; across, it wanders off and comes out somewhere near your thumb.

### 5. Wet

Cut a small square, pencil an arrow on it parallel to one side of the sheet, and lay it on a wet sponge, or on your tongue. It curls at once, because its wet side grows. The axis of the curl is the grain. Do not lick anything printed before you were born.

:::note[What the label says]
On a packet, *long grain* means along the longer side, *short grain* along the shorter. German mills write *Schmalbahn* and *Breitbahn*, or SB and BB, for the same two. Some underline one dimension, and a few put an M for machine direction behind it. If a packet says nothing, it is office paper, and long grain.
:::

## The trouble with A4

Fold a sheet of A4 in half and you have an A5 booklet, whose spine is the short side of the old sheet. Common office paper is long grain. So the grain of your booklet runs from spine to fore edge: the wrong way.

| You have | You fold or cut it to | Grain of the pages |
| --- | --- | --- |
| A4 long grain | A5 booklet, one fold | across the spine, wrong |
| A4 short grain | A5 booklet, one fold | along the spine, right |
| A3 long grain, cut to two A4 | A5 booklet, one fold | along the spine, right |
| A4 long grain, folded twice | A6 booklet | along the spine, right |

The third line is the way out for people without a paper merchant. Copy shops sell A3 by the sheet, and it is nearly always long grain. Cut across the middle, every half is A4 with the grain along its short side.

## When you may ignore it

A shopping list. A paper aeroplane, which flies better folded along the grain, but will be in the gutter by Tuesday in any case. A booklet of two sheets. Letters, mostly, though a sheet folded across its grain and sent through a sorting machine arrives with a white line where the fold was; our letter paper is cut so that the fold for a C6 envelope goes the easy way.

::product[foxglove-letter-set]

And watch the marbled sheets: the base paper has a grain like any other, and it is easy to fall in love with a pattern that runs the wrong way. Ours run along the 500 mm side.

::product[marbled-sheets]
`,
}
