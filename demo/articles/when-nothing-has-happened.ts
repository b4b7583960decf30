import type { DemoArticle } from '@/demo/articles/types'

export const whenNothingHasHappened: DemoArticle = {
  slug: 'when-nothing-has-happened',
  title: 'Twenty-three things to write down when nothing has happened',
  summary:
    'A list for page eleven, on which most notebooks end. None of it is profound, and all of it can be done before the kettle boils.',
  takeaways: [
    'Write what you could not look up later.',
    'Numbers age well: prices, temperatures, how many of them were on the wire.',
    'One line is an entry.',
    'Date every page, with the year.',
  ],
  tags: ['notebook', 'pocket', 'essays'],
  authors: ['mirjam', 'hanna', 'jonas'],
  daysAgo: 14,
  cover: {
    key: 'when-nothing-has-happened',
    alt: 'Three kraft pocket notebooks, one of them open at a handwritten list, with a green pencil and a cup of tea',
    drawing: { subject: 'cover', scene: 'lists', backdrop: 'paper' },
  },
  figures: [
    {
      key: 'index-page',
      alt: 'The last page of a notebook ruled as an index: six handwritten entries with their page numbers, and a coloured mark at the edge',
      drawing: { subject: 'figure', figure: 'index', backdrop: 'paper' },
    },
  ],
  body: `We see many notebooks come back, for a new ribbon or a stitch, and we do not read them. But one cannot help seeing where the writing stops. It stops on page eleven. The first ten pages are in a good pen and full of intentions; then there is one that says *Tuesday. Nothing much,* and after that it is all cream paper.

Tuesday is the problem. So, on a wet one, the three of us sat down with tea and wrote the list that follows, taking turns.

## Outside

1. What the sky is doing, in at most five words. *Porridge, with a hole in it.*
2. What flowers, within sight. In two years you will have an almanac that no one can sell you.
3. The first of anything: swallow, ice, fly on the pane, neighbour in shorts.
4. How far the shadow of the house reaches at noon. Once a month is plenty.
5. What was on the wire, and how many of them.
6. The temperature when you got up, and whether you agree with it.

## Money and goods

7. The price of one loaf. (Hanna’s grandmother did this from 1951 on. It is the only part of her diaries which everybody has read.)
8. What broke.
9. What you repaired, and with what. You will need to know when it breaks again.
10. What you gave away, and to whom, especially books.
11. The thing you did not buy, and how you felt about it on the following day.

## Other people

12. One sentence you overheard, word for word, with no comment. Jonas has been collecting these on trams for years. Best so far: *“He is not dead, he lives in Bremen.”*
13. A name you have just learned, of a person, a dog or a screw.
14. Who telephoned. What it was really about.
15. A question you were asked to which you gave a bad answer. Leave room below it.
16. What a child believed.

## Work

17. Where you stopped, and what you were about to do next. Ten words in the evening save half an hour the next day; it is the one useful habit that all three of us have.
18. How long it took, beside how long you had thought it would. The proportion is the same every time. Ours is 2.4.
19. The measure of anything you measured. Mirjam has the width of the kitchen window in four notebooks and in none of them where she would look.
20. The colour you mixed, with a dab of it. Write the recipe *into* the dab while it is wet; then nobody can separate the two.

## Otherwise

21. A line from what you are reading. Copy it by hand, and you will find out how it is made.
22. What you dreamt, but only if it takes less than one line.
23. Why you are not writing anything today. *Tired* is allowed three times in a row.

:::tip[Twenty-four]
Draw the cup. It need not be a good drawing. Everybody who has kept this up for a month draws better cups, and several of them have begun to look at other things.
:::

## Finding it again

A notebook without an index is a well: things go in. It need not be a system. Number the pages as you go, keep the last one free, and write there, in the order in which they come, the four or five things from each month that you might look for.

![The last page of a notebook as an index](media:index-page "An index kept as one goes. The stroke of colour at the edge marks pages of one kind, and is seen even when the book is shut.")

For one kind of entry, recipes, say, or prices, make a short stroke of coloured ink across the very edge of the page. Shut the book and look at its fore edge: there they all are.

::product[pocket-notebooks]

## On stopping

You may stop. Nobody is checking; a diary with a gap of three years is a diary with a gap, and page twelve has no idea how long it waited. Write the date, with the year, and go on with number one.

We have made a small zine out of what we know about this, which is a bit more than fits here and still less than forty pages.

::product[how-to-keep-a-notebook]

Those who want a fixed place for one line a day, and to see beside it what they wrote on the same day last year, may like the log. It was made for gardens. It has been used, we hear, for a bakery, a knee and a divorce.

::product[garden-log]
`,
}
