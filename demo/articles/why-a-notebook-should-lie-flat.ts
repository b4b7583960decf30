import type { DemoArticle } from '@/demo/articles/types'

export const whyANotebookShouldLieFlat: DemoArticle = {
  slug: 'why-a-notebook-should-lie-flat',
  title: 'Why a notebook should lie flat',
  summary:
    'Twelve sections, forty-eight sheets, just under three metres of thread: what is inside the Foxglove Notebook, and why it took eleven versions.',
  takeaways: [
    'A glued spine keeps a book shut; a sewn one lets it open.',
    'Sections of four sheets are the compromise between a flat page and a thick spine.',
    'The spine lining decides more than the thread does.',
    'Break in a new book from both ends towards the middle, once.',
  ],
  tags: ['notebook', 'bookbinding', 'clothbound'],
  authors: ['hanna'],
  daysAgo: 34,
  cover: {
    key: 'why-a-notebook-should-lie-flat',
    alt: 'An open notebook with a foxglove drawn on the right-hand page, a pen in front and two closed notebooks behind',
    drawing: { subject: 'cover', scene: 'flat', backdrop: 'blush' },
  },
  figures: [
    {
      key: 'sections-spine',
      alt: 'Twelve folded sections side by side seen from the head, one drawn larger with its four nested sheets and the thread in the fold',
      drawing: { subject: 'figure', figure: 'sections', backdrop: 'paper' },
    },
  ],
  body: `There is a gesture everybody knows who writes in notebooks. The left hand lies on the left page, fingers spread, and holds the book open while the right hand works. It looks like an oath. It is really a small wrestling match, repeated several hundred times until the book is full, and the book is winning.

I made my first notebook because of that hand. I wanted it back, for the cup.

## What holds a book shut

Most notebooks are a block of single sheets, clamped, roughened along one edge and glued. The trade calls this *perfect binding*, and I have never met anybody who could say it with a straight face. It has been with us for a good century; what made it cheap and fairly strong was cold glue from a synthetic dispersion, a method a German bookseller named Emil Lumbeck worked out in the nineteen-thirties, which is why old binders here still say *lumbecken*. Later came hot glue, which is quicker and stiffer.

Whatever the glue, it holds every sheet by a hair’s breadth of its edge. To open the book you bend that edge of glue, and glue that bends easily does not hold well. So it is made to hold. The page you are writing on curves down into the middle, the last three words of every line climb a slope, and on the day you lose patience and press, the spine cracks and lets go of page 94.

## What lets it open

A sewn book is made of folded sheets, and a fold does not need to be held by its edge. It is held by a thread that runs through it.

![Twelve sections seen from the head of the book](media:sections-spine "The twelve sections of a Foxglove Notebook from above, and one of them larger: four sheets, folded and nested, with the thread in the innermost fold.")

In ours there are twelve **sections** of four sheets each. A sheet folded once makes four pages, so a section has sixteen and the book a hundred and ninety-two. In the middle of each section lies the thread. Open the book there, and both pages are one piece of paper: nothing curves, nothing pulls, you could roll a marble across. That happens at twelve places. Everywhere else you are at most four leaves away from it.

Three sheets to a section would open better still. But each section adds the thickness of a thread to the spine, and none to the fore edge. With sixteen sections the book is a wedge. With eight, of six sheets each, the inner pages creep so far forward that we would trim away the margin. We tried both. The shelf with the eleven versions is above my bench, and visitors always reach for number six, the one that looks best and opens worst.

## It is not the thread

I believed for a year that thread was all. Then I sewed a block as softly as I could, glued a strip of good strong cotton over the spine because one does, and had made a very expensive perfect binding.

What decides is what happens *after* the sewing. The spine has to be glued, or the sections shift like cards, but thinly, with a paste that stays elastic, rubbed in between the folds and wiped off the top of them. Then a lining of thin, strong, open-woven gauze[^mull] with its grain along the spine. Then paper, once, and only in thick books. And the cloth case is not stuck to the spine at all. When you open the book, the block bends away and leaves a hollow: look down it from the head, you can see daylight.

:::note[Look before you buy]
Open any book in the middle and look at it from the head. If you see little folded bows, it was sewn, or at least folded. If you see straight edges, like a cut loaf, it was glued. The word *hardcover* tells you nothing about it.
:::

## How to open it the first time

A new book is stiff in the joints, like anybody who has been pressed between boards for two days.

1. Stand it on its spine, on a table.
2. Let both covers down, left and right.
3. Now a few leaves from the front, a few from the back, stroking down along the fold.
4. Go on so, in turn, until you arrive in the middle.

Two minutes, once. Never open a new book in the middle with force. It will forgive you, as ours are sewn, but it will always fall open there.

## What it costs

A glued notebook takes a machine about a second. One of ours takes forty minutes of hands, spread over four days, because it must dry three times. We have looked for the minutes to save. Machine sewing is good, much better than its reputation, but no machine that takes runs of eighty will also take our cream paper, which is soft. Rounding the spine could go; then the book would swell. Headbands have gone: on a book this thin they are jewellery.

So it stays at forty minutes, and a pile of a dozen a day if nobody telephones.

::product[foxglove-notebook]

There are more ways to reach a flat page. A pad bound with wire opens all the way round, and gives up its sheets without complaint; three thin books do the work of one thick one. We make both, and I write my shopping on them. For what is to be kept, I sew.

::collection[notebooks]

[^mull]: *Mull* in English, *Gaze* in German; the same open weave used for bandages, and about as glamorous. It is what you see when the endpaper of an old school atlas comes away.
`,
}
