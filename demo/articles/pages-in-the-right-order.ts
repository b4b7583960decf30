import type { DemoArticle } from '@/demo/articles/types'

export const pagesInTheRightOrder: DemoArticle = {
  slug: 'pages-in-the-right-order',
  title: 'Twenty lines that put the pages in order',
  summary:
    'Page 1 is printed beside page 16, and page 2 behind it. A small program for everybody who has folded a dummy at midnight and written numbers on its corners.',
  takeaways: [
    'The two pages on one side of a sheet always add up to one more than the number of pages.',
    'A booklet has a multiple of four pages, whether you planned it or not.',
    'Turn the paper over along its short edge when you print the backs.',
    'Inner sheets creep outwards by about one and a half times the thickness of the paper, each.',
  ],
  tags: ['zine', 'bookbinding', 'digital'],
  authors: ['jonas'],
  daysAgo: 45,
  cover: {
    key: 'pages-in-the-right-order',
    alt: 'A large unfolded sheet with eight numbered pages, some upside down, and a folded green zine lying on it',
    drawing: { subject: 'cover', scene: 'imposition', backdrop: 'mist' },
  },
  figures: [
    {
      key: 'imposition-sheets',
      alt: 'Four sheets of a sixteen-page booklet, front and back, with their page numbers: 16 and 1, 2 and 15, 14 and 3, and so on to 8 and 9',
      drawing: { subject: 'figure', figure: 'imposition', backdrop: 'paper' },
    },
    {
      key: 'creep',
      alt: 'Nested folded sheets seen from the head: at the fore edge every inner sheet stands out a little further than the one around it',
      drawing: { subject: 'figure', figure: 'creep', backdrop: 'paper' },
    },
  ],
  body: `Take four sheets of paper, fold them together, and number the pages with a pencil: sixteen of them. Now take the thing apart again and look at the outermost sheet. On one side stand 16 and 1. On the other, 2 and 15. This is called *imposition*, and printers are paid for not being surprised by it.

For years I did it with a folded dummy on the imposing stone. A dummy is never wrong. But it is also never to hand at midnight, when the copy shop closes at eight and the zine is due on Saturday; so at some point I wrote it down as a rule.

## The rule

Look at the numbers.

![The four sheets of a sixteen-page booklet, front and back](media:imposition-sheets "A booklet of sixteen pages on four sheets. Fronts above, backs below. The two numbers on any side add up to seventeen.")

16 + 1 is 17. So is 2 + 15, and 14 + 3, and every pair after it. Two pages that share a side of a sheet always add up to the number of pages plus one. On the fronts the even number stands on the left; on the backs it stands on the left as well, but it is now the small one. That is all there is to know. The rest is counting.

## The program

In TypeScript, since that is what our shop happens to be built with; it translates into anything.

~~~ts
type Side = { left: number; right: number }
type Sheet = { front: Side; back: Side }

/** The sheets of one folded section, outermost first. Pages count from 1. */
export function impose(pageCount: number): Sheet[] {
  const total = Math.ceil(pageCount / 4) * 4
  return Array.from({ length: total / 4 }, (_, index) => {
    const first = 2 * index + 1
    const last = total - 2 * index
    return {
      front: { left: last, right: first },
      back: { left: first + 1, right: last - 1 },
    }
  })
}

/** A thick book: several sections, sewn one behind the other. */
export function imposeSections(pageCount: number, sheetsPerSection: number): Sheet[][] {
  const size = sheetsPerSection * 4
  return Array.from({ length: Math.ceil(pageCount / size) }, (_, section) =>
    impose(size).map(({ front, back }) => ({
      front: shift(front, section * size),
      back: shift(back, section * size),
    })),
  )
}

const shift = ({ left, right }: Side, by: number): Side => ({ left: left + by, right: right + by })
~~~

Give it sixteen pages, and it says:

~~~text
sheet 1   front 16 |  1   back  2 | 15
sheet 2   front 14 |  3   back  4 | 13
sheet 3   front 12 |  5   back  6 | 11
sheet 4   front 10 |  7   back  8 |  9
~~~

Note the third line of the function. If your text has thirteen pages, your booklet has sixteen, and three of them are blank. Paper has no opinion about that, but designers do: put the blanks where they look intended, one after the title and two at the end, before anybody asks.

:::warning[Flip on the short edge]
Printer drivers ask whether the sheet should be turned along its long or its short edge. For two pages side by side on a landscape sheet, the answer is the short edge. Choose the other one and every second page stands on its head. You will notice this after forty copies, never after one.
:::

## Sections

With more than about ten sheets, a single section gets a belly. Then the pages go into several sections, each imposed by itself and sewn behind the other: \`imposeSections(192, 4)\` gives the twelve of Hanna’s [notebook](/articles/why-a-notebook-should-lie-flat). Check the rule with the first section only, the one from 1 to 16; in the second the two numbers add up to 49, because everything has moved on by sixteen, on both sides.

## Creep

There is one thing the program does not know: paper is thick.

![Nested sheets, the inner ones standing out at the fore edge](media:creep "Every sheet goes around the ones inside it. At the fore edge the innermost stands out furthest, and loses most when the book is trimmed.")

A sheet that goes around another loses some of its width in the bend. If each is t thick and the fold is round, the next sheet outwards has a quarter of a circle more to go on either side: π/2 times t, or about 1.57 t. For 80 g/m² paper of 0.1 mm and eight sheets that makes seven times 0.157, a good millimetre between innermost and outermost page. Trim them flush and the inner margins have shrunk by as much.

For a zine, forget it. For a book with page numbers near the edge, move the type on each sheet towards the fold by its share:

~~~ts
/** How far to move the pages of a sheet towards the fold, in millimetres; the outermost stays. */
export const creepOf = (sheetIndex: number, thickness: number): number =>
  sheetIndex * thickness * (Math.PI / 2)
~~~

Real folds are a little flatter than a half-circle, so measure one and scale accordingly.[^measure]

## And if you would rather not

The print-at-home file of our digital zine comes imposed already: print, fold, staple. It was made with the twenty lines above and has been wrong only once, on a paper size I had not known people owned.

::product[how-to-keep-a-notebook]

The printed ones are done on the risograph, four pages to a side, and folded by three people who would like to talk to whoever invented A3.

::product[hedge-school-zine]

[^measure]: Fold eight sheets, knock them on the fold, and measure the slope at the fore edge with a rule. Divide by seven. Ours comes to 0.14 mm.
`,
}
