import type { DemoArticle } from '@/demo/articles/types'

export const whereTheMoonsComeFrom: DemoArticle = {
  slug: 'where-the-moons-come-from',
  title: 'Where the moons in the almanac come from',
  summary:
    'Three hundred and sixty-five small discs, fifty-three sunrises, and one argument about the 52nd parallel. How the planner for 2027 was reckoned.',
  takeaways: [
    'A new moon to the next takes 29.53 days on average, and hardly ever exactly that.',
    'With one date and a pocket calculator you can find any new moon to within a day.',
    'Sunrise depends on latitude, and on what you are willing to call the horizon.',
    'Easter is a moon, too: the first Sunday after the first full one of spring.',
  ],
  tags: ['planner', 'calendar', 'garden'],
  authors: ['jonas', 'mirjam'],
  daysAgo: -6,
  cover: {
    key: 'where-the-moons-come-from',
    alt: 'A green planner labelled 2027 on a dark blue sheet printed with the phases of the moon, with a pencil and a sprig',
    drawing: { subject: 'cover', scene: 'moons', backdrop: 'mist' },
  },
  figures: [
    {
      key: 'moon-month',
      alt: 'Thirty small moons in three rows, from new to full and back, in cream on dark blue',
      drawing: { subject: 'figure', figure: 'moons', backdrop: 'paper' },
    },
  ],
  body: `In the margin of each week of our planner stand the moon, the sunrise and one small job. Every autumn somebody asks which publisher we buy the moons from. We do not. Jonas reckons them, Mirjam draws them, and then they quarrel about the horizon.

## One new moon and a pocket calculator

From one new moon to the next it takes 29 days, 12 hours, 44 minutes and 3 seconds. That is the mean of very many months; call it 29.530589 days. So whoever knows a single new moon knows, in a manner of speaking, all of them. The usual one to start from is 6 January 2000, at 18:14 by universal time.

How many days are there from then to New Year 2027? Twenty-seven years of 365 days, plus the leap days of 2000, 2004 and so on to 2024, which makes seven, minus the five days and a bit between New Year and the sixth. Divide by 29.530589, and what comes after the decimal point tells how far the moon is through its month. Do it, and you get a new moon on the evening of 7 January 2027, about half past eleven.

In fact it will be at 20:24. Three hours out after three hundred and thirty-four months is not bad for a pocket calculator.

## Why it is not exact

The moon runs on an ellipse. Near the earth it hurries, far out it dawdles, and the sun pulls at it from varying sides. A single month may be more than six hours shorter or longer than the mean, and what builds up over several puts the true new moon up to some fourteen hours before or after the reckoned one.

For a garden, that is nothing. For a planner it matters now and then, when the right moment is close to midnight and the disc would stand on the wrong day. So for the printed moons we use the series by the Belgian astronomer Jean Meeus, of which the mean month is only the first term; then there are two dozen corrections, each smaller than the last. Jonas has it in a spreadsheet with a tab called *do not touch*.

![A month of moons as they stand in the margin](media:moon-month "One lunation, a disc for each day. The light grows from the right, as it does for everybody north of the tropics.")

One date in 2027 nobody has to reckon twice: on 2 August a new moon passes straight across the sun. In southern Spain it will be dark for a while in the morning, and at Luxor, shortly after noon, for more than six minutes. In Lübeck only a part of the sun will be gone, in the late morning, and the planner says: *Colander. Look at the shadows.*

## Fifty-two degrees

Sunrise is worse than the moon, since it is different for everybody. On the longest day the sun rises twenty-odd minutes earlier in Lübeck than in Frankfurt. A planner would need a table for every town.

We chose the 52nd parallel. It runs through the middle of the people we send parcels to, a little south of Hanover, Berlin and Amsterdam, and not far from Warsaw. Lübeck itself is nearly two degrees further north, and this was the argument: Mirjam thought that a planner from Lübeck should have the sun of Lübeck. Jonas asked how many were sold here. It was eleven.

If you live further north, the sun of the summer months comes earlier for you than printed and that of the winter months later; around the equinoxes we are all the same.

:::note[What is a sunrise?]
The moment when the upper rim of the sun comes over a level horizon. Because the air bends the light, it is then in truth still a bit more than its own breadth below. Almanacs reckon with fifty minutes of arc, for everyone. Whoever has a hill in the east must wait for his sun, and may complain to the hill.
:::

## Weeks

| | 2026 | 2027 |
| --- | --- | --- |
| Week 1 begins | 29 December 2025 | 4 January 2027 |
| Weeks by ISO 8601 | 53 | 52 |
| Easter Sunday | 5 April | 28 March |

The planner begins on 28 December, a Monday, which by the standard still belongs to the fifty-third week of the old year. That week stands in both the old planner and the new one. We have been asked to leave it out. But it is the week in which people move from one book to the other, and one should not have to do that without a floor.

Easter is early in 2027: the first full moon of spring comes on Monday, 22 March, and the Sunday after it is the 28th. It is the only feast in the book that we could reckon ourselves, and we have. It agreed with the Pope’s.

## Sowing

We do not sow by the moon. Hanna’s neighbour does, and her beans are better than ours, but then she also hoes. The small jobs go by soil and frost: broad beans from the end of February, when a handful of earth no longer clings; tomatoes out after the Ice Saints; in November, sharpen everything. The desk has its jobs as well. Mirjam’s favourite stands in the second week of January: *Throw away the pens that do not write.*

::product[almanac-2027]

::product[garden-log]
`,
}
