import type { DemoArticle } from '@/demo/articles/types'

export const sewAPamphlet: DemoArticle = {
  slug: 'sew-a-pamphlet',
  title: 'Five holes and an arm’s length of thread',
  summary:
    'The pamphlet stitch is the shortest way from loose sheets to a book. You need a needle, an awl, a telephone directory and twenty minutes.',
  takeaways: [
    'One section, five holes, thread two and a half times the height of the spine.',
    'Fold first, then pierce; never pierce sheets flat and fold them afterwards.',
    'The knot goes inside, over the long stitch, and must catch it.',
    'Trim the fore edge last: the inner sheets always stand out.',
  ],
  tags: ['bookbinding', 'notebook', 'handmade'],
  authors: ['hanna'],
  daysAgo: 9,
  cover: {
    key: 'sew-a-pamphlet',
    alt: 'A half-sewn booklet with a needle and red thread, beside it a bone folder, an awl and a lump of beeswax',
    drawing: { subject: 'cover', scene: 'sewing', backdrop: 'mist' },
  },
  figures: [
    {
      key: 'pamphlet-holes',
      alt: 'A folded section seen from inside with five holes marked along the fold, 1 at the head and 5 at the tail',
      drawing: { subject: 'figure', figure: 'stations', backdrop: 'paper' },
    },
    {
      key: 'pamphlet-thread',
      alt: 'The path of the thread through five holes: solid where it runs outside, dashed where it runs inside',
      drawing: { subject: 'figure', figure: 'thread', backdrop: 'paper' },
    },
  ],
  body: `Every course I have given begins with this stitch, because after twenty minutes everybody holds a book. It may be a crooked book. It will still be one in fifty years, which cannot be said of most things made on a Saturday afternoon.

## What you need

- eight sheets of A4 paper, 80 to 100 g/m²
- one sheet of something stiffer for the cover, 160 to 250 g/m²
- linen thread, or unwaxed buttonhole thread and a bit of candle
- a needle that is blunt, or that you have made blunt on a stone
- an awl, or a second needle pushed into a cork
- a bone folder, or the back of a spoon
- a telephone directory, or whatever has replaced yours

The directory is not a joke. Opened in the middle it makes a trough, and the section lies in the trough while you pierce it. An old atlas does as well. I would not use a book you like.

:::tip[Which way round?]
A4 paper mostly has its grain along the long side, so folded to A5 the grain runs across the fold and the pages stand up like a hedgehog. If you can, buy A4 short grain, or cut A3 in half. [Here is how to tell](/articles/which-way-the-paper-runs).
:::

## Fold

Fold each sheet by itself. Bring corner to corner, hold them there with one hand, and run the bone folder from the middle of the fold outwards, once, firmly. Twice makes the paper shine.

Slip the sheets into each other, the cover outermost, and knock the section on the table: first on its head, then on its fold. From now on it has a head and a tail. Put a small pencil cross at the head; people who laugh at the cross sew one sheet upside down.

## Pierce

Open the section in the middle and lay it in the trough.

![Five holes along the fold, numbered from head to tail](media:pamphlet-holes "The five stations of an A5 section. The outer holes keep 15 mm away from head and tail, the others divide what is left.")

Mark the middle of the fold, then a point 15 mm from the head and one 15 mm from the tail, then the two in between. Five holes. Push the awl in at the angle of the fold, straight down the valley, until the tip shows on the outside, and no further. If it comes out beside the fold, the hole was not wrong by much, but the page will be.

## Sew

Cut a thread two and a half times as long as the spine is high. For A5 that is a little over half a metre. Draw it over beeswax once and thread the needle. No knot: the knot comes at the end.

1. Begin **inside**, at hole 3. Go out and leave a hand’s breadth of tail. Put a finger on it and keep it there until step 8.
2. Outside to hole 2, and in.
3. Inside to hole 1, and out.
4. Outside back to hole 2, and in again.
5. Inside, past hole 3 without entering it, to hole 4, and out. This is the long stitch.
6. Outside to hole 5, and in.
7. Inside back to hole 4, and out.
8. Outside to hole 3, and in, without splitting the thread that is already there.

![The path of the thread through the five holes](media:pamphlet-thread "Solid lines run outside, along the spine; dashed lines run inside, in the fold. Every gap is crossed once on either side.")

You now have two ends in the middle of the book, both inside. See that one lies on the left of the long stitch and one on the right. Pull them along the fold, never upwards: thread cuts paper like a wire cuts cheese. Then tie a reef knot over the long stitch and cut the ends to a centimetre. They may fray. They are the only ornament this book gets.

::video[Watch: the pamphlet stitch in four minutes]{url="https://video.example.com/foxglove-and-finch/pamphlet-stitch" poster="media:pamphlet-thread"}

## Trim

Close the book and look at the fore edge. It slopes, because the outer sheets have further to go around the fold than the inner ones.[^creep] Lay a steel rule a millimetre inside the shortest sheet, hold a fresh blade upright and draw it along in many light cuts. One heroic cut moves the paper.

Some people leave the slope. That is fine too, and was usual when paper was dear.

## When it goes wrong

| What you see | What happened | What to do |
| --- | --- | --- |
| The book gapes in the middle | Thread pulled upwards, holes torn | Sew again with new holes between the old ones |
| The pages wander | Tail let go before the knot | Pull every stitch tight along the fold, from the first on |
| A crease beside the fold | Awl came out beside it | Paste a strip of thin paper inside, fold, pierce again |
| The cover cracks | Folded against its grain | Score it first, or turn it |

## And then

The same stitch with three holes serves for a card, with seven for a newspaper. Many sections sewn to each other are another matter, and another afternoon; that is how we make the one below, and why it takes us rather longer.

::product[foxglove-notebook]

For marking the stations, and for that last cut, you want an edge that is heavy enough to stay where it is put.

::product[brass-rule]

[^creep]: For eight sheets of 80 g/m² it comes to about a millimetre. Jonas has [a formula for it](/articles/pages-in-the-right-order), naturally.
`,
}
