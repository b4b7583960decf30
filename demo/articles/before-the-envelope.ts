import type { DemoArticle } from '@/demo/articles/types'

export const beforeTheEnvelope: DemoArticle = {
  slug: 'before-the-envelope',
  title: 'Before the envelope',
  summary:
    'For most of its history a letter was its own wrapping. A short account of folds, wax, tax, and a machine that folded an envelope while you said the word.',
  takeaways: [
    'Until 1840 post was charged by the sheet, and an envelope counted as one.',
    'Letters were folded, slit, sewn and sealed so that they could not be opened unseen.',
    'Machine-folded envelopes came in with cheap postage and were a wonder at the Great Exhibition.',
    'C6 is the size between A6 and B6, so an A5 sheet folded once slips in.',
  ],
  tags: ['correspondence', 'letter paper', 'sealing wax'],
  authors: ['mirjam'],
  daysAgo: 27,
  cover: {
    key: 'before-the-envelope',
    alt: 'A letter folded into a packet and sealed with red wax, a second one tied with thread, a dip pen and a stick of wax',
    drawing: { subject: 'cover', scene: 'letters', backdrop: 'sage' },
  },
  figures: [
    {
      key: 'letter-folds',
      alt: 'Four steps: a sheet written on one half, its sides folded in, folded up in thirds, and tucked into itself with a seal',
      drawing: { subject: 'figure', figure: 'letter', backdrop: 'paper' },
    },
  ],
  body: `In a museum in The Hague there is a trunk which belonged to a postmaster. It holds some 2,600 letters from the years around 1700 that were never delivered: the addressee had moved or died, or would not pay. Six hundred have never been opened. In 2021 one of them was read all the same. A laboratory in London scanned it with X-rays meant for teeth, found the ink, which contained iron, and unfolded the sheet in a computer. A man in Lille wants a certified notice of a death from his cousin in The Hague, and asks how he is keeping.

What moved me was the other part: that it had to be *unfolded* at all. There was no envelope around it. The letter was the envelope.

## The price of a sheet

When paper was made by hand a sheet cost something, and postage cost more. It was charged by distance and by the number of sheets, and most often the receiver paid. To put a letter into a second piece of paper meant to double the fare. So people wrote on one side, turned the sheet, wrote on, turned it by a quarter and wrote across what they had written,[^crossed] and left one patch on the back empty. It would come to lie outside, and bear the address.

![The simplest letter packet in four steps](media:letter-folds "A plain packet. Write on one half only, fold in the sides, fold up in thirds and tuck the end in. One drop of wax holds it.")

## Folds as locks

But a packet which anybody can open anybody can read. Hence an art for which scholars found a name only a few years ago: **letterlocking**. A slit was cut and a strip of the same paper threaded through, then sealed at both ends. Or the letter was sewn shut with silk. Or the folds went into each other in such a way that opening it tore something that could not be mended.

The most famous of these was written in the small hours of 8 February 1587. Mary, Queen of Scots, six hours before her execution, wrote to her brother-in-law the king of France, cut a long strip along the margin of the sheet without severing it, and passed it again and again through slits in her own letter, like a needle. It needed no wax. Whoever wished to read it first would have had to cut the strip. It took as long to fold, one imagines, as to write.

Merchants did not have the time. They had wax.

## Wax

Early seals are of beeswax and resin, green or brown and as soft as a candle. What we call sealing wax, hard, glossy, red, has hardly any wax in it: shellac, turpentine from larches, vermilion. It came to Europe with the shellac itself, by way of the trade with India, in the sixteenth century. It melts at once, sets in seconds and breaks like glass. Breaking was the point.

That is also why it does badly in a sorting machine. Ours contains resin and beeswax, so that the seal bends before it goes. It will not keep out a spy. It will keep out the feeling that this could have been an e-mail.

::product[sealing-wax]

:::tip[A seal that holds]
Do not drip the wax: hold the stick low and let it run on, about as much as a hazelnut. Count to ten. Breathe on the stamp, set it down upright, and *leave it there* until the wax has lost its shine, another fifteen or twenty. Impatience is what sticks.
:::

## A penny, and what came of it

Rowland Hill, a schoolmaster, worked out in 1837 that carrying a letter from one end of Britain to the other cost next to nothing; what cost money was the counting of sheets and miles, and the collecting at the door. He proposed one price by weight, to be paid beforehand. From January 1840 one penny took half an ounce anywhere in the kingdom; from May there was the first stamp in the world, to show that the penny had been paid; and it no longer mattered how many sheets a letter had.

The Post Office had put its hopes less in the stamp than in a printed wrapper designed by the painter William Mulready, on which Britannia sends winged messengers to elephants and camels. The public laughed so much that most of the stock had to be destroyed; it took a special machine to do it. The stamp, on which nobody had wasted a thought, stayed.

And people wanted envelopes. At first stationers cut them around a tin template and folded them by hand, a few hundred an hour. In 1845 Hill’s brother Edwin and Warren De La Rue patented a machine. At the Great Exhibition of 1851 it stood in a crowd all day: it folded nearly one a second, with a plunger and a set of fingers, fed by a boy.

## The size of the thing

The last chapter is German and has no elephants. In 1922 Walter Porstmann, an engineer who disliked capital letters and waste in equal measure, gave the paper sizes to the German standard: every sheet half of the one before, all with sides in the proportion of one to the root of two.[^lichtenberg] A is for sheets. C, in between, is for what they travel in.

| Folded | Sheet | Envelope |
| --- | --- | --- |
| not at all | A6, 105 × 148 mm | C6, 114 × 162 mm |
| once | A5, 148 × 210 mm | C6 |
| twice, crosswise | A4, 210 × 297 mm | C6 |
| twice, in thirds | A4 | DL, 110 × 220 mm |

Our letter set is the second line, because one fold is the most a letter can bear and still look at you when it is opened.

::product[foxglove-letter-set]

I still fold a packet now and then, out of one sheet, for people who I know will keep it. The post takes it, if the address is clear and nothing sticks out. It costs a stamp, as Rowland Hill intended, however many sheets it has.

[^crossed]: Crossed letters, as they were called, can be read quite well after the first ten lines. The eye learns to look along one direction and forget the other. Miss Bates, in Jane Austen’s *Emma*, gets one every week, and her mother wonders that she can make it out so well.
[^lichtenberg]: The proportion itself was old. Georg Christoph Lichtenberg, in Göttingen, described its convenience in a letter in October 1786. One would like to know how he folded it.
`,
}
