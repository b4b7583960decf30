import type { DemoArticle } from '@/demo/articles/types'

export const dearLeftHand: DemoArticle = {
  slug: 'dear-left-hand',
  title: 'Dear left hand',
  summary:
    'A letter to a customer who returned a pen because she was “the wrong way round for it”. She was not. Printed here with her permission.',
  takeaways: [
    'Turn the paper before you change the pen: clockwise, a good third of a right angle.',
    'Hand below the line, and the ink has time to dry.',
    'Fine or medium nibs with round tips; no flexible points.',
    'Ink that dries quickly on paper that drinks.',
  ],
  tags: ['fountain pen', 'pen', 'correspondence'],
  authors: ['jonas'],
  daysAgo: 3,
  cover: {
    key: 'dear-left-hand',
    alt: 'A letter lying turned to the right, a pink fountain pen coming to it from the left, a bottle of ink and blotting paper',
    drawing: { subject: 'cover', scene: 'left-hand', backdrop: 'blush' },
  },
  figures: [
    {
      key: 'left-hand-sheet',
      alt: 'Three sheets with a writing hand shown as an arrow: upright and hooked, upright and from the side, turned clockwise and from below',
      drawing: { subject: 'figure', figure: 'left-hand', backdrop: 'paper' },
    },
  ],
  body: `Lübeck, a Sunday

Dear Ms Petersen,

your parcel came on Friday. The pen is in perfect order, you rinsed it better than we do, and of course you shall have your money. But on the slip, under *reason*, you have written: “I am left-handed. I am the wrong way round for it.” I have read that sentence several times now, and since it is raining I should like to say something about it, as one who is the wrong way round himself.

I have set type with the wrong hand for twenty years. A composing stick is made to be held in the left, while the right picks the letters; I hold mine in the right and have been called an accident waiting for a place. In my school they had just stopped tying hands to chairs. They gave me a fountain pen instead, with the remark that left-handers smudge, and I did what I was told and smudged until I was thirty. Then a retired lady from the accounts department of a shipyard, left-handed also, with a script like an engraving, watched me sign for a delivery and said: “Young man, why do you not turn the paper?”

## Turn the paper

That is really the whole letter. The rest is details.

You push where others pull. Our writing runs from left to right, so a right hand travels ahead of its words, and a left hand comes behind and goes over them. Most of us find out as children that one can avoid this by hooking the wrist and writing from above. It works, it is tiring, and the palm goes over the line before last instead.

![Three ways to lay the paper](media:left-hand-sheet "From above, from the side, from below. In the third the sheet is turned clockwise, and the hand never meets a line that is still wet.")

Now lay the sheet on the table and turn it clockwise, so that its head leans to the right. A third of a right angle to begin with; some like it at half. Elbow close to your side. You will see that your hand lies *under* the line, where there is nothing to smudge, and that many of the strokes which you used to push are pulled again, towards you, as a pen would like to be.

The first evening feels like parking a borrowed car. On the third you do not notice it.

## The nib

Somebody will have told you that there are nibs for the left hand. There are, and for broad italics they are a good thing, because a slanting edge must slant the other way. For ordinary writing you need none. What you need is a tip which is *round*, and does not mind from where it is pushed.

- **Fine or medium.** They lay down less ink, and it is dry sooner.
- **Rigid.** A pointed, flexible nib opens its legs when pushed and digs its heels in. Those are for others. There is no shame in it; they cannot whistle on a blade of grass either.
- **Smooth.** We tune each nib on our paper, and we tune it in the usual direction. I tune the ones for left-handers myself. If you write “left” into the note of an order, it goes onto my bench.

Yours had been tuned by Hanna. So the mistake, if there was one, was ours.

## The ink

Mirjam has sat here for three days with a stopwatch, [and made a table](/articles/how-long-is-wet). In short: *Foxglove* or *Cold Tea*, on the cream paper or on laid, are dry after a quarter of a minute, with a fine nib sooner. *Damson* in a broad nib on smooth paper is still wet when you turn the page, and I say so though it is my favourite.

Iron gall ink is the old remedy. It sinks in, and once it is in it does not move again.

## A sheet under the hand

Put a piece of blotting paper under your hand, about as large as a postcard, and let it travel with you. If after all your hand should touch a line, it touches that. I have one which I have used for three years; it has become a picture of sorts, in five colours, and my daughter has asked to inherit it.

::product[blotting-paper]

:::note[Which side of the book?]
In a notebook, begin on the left page if the book is thick: at first the right half is a high step for your hand, later the left one is. Or begin at the back. Leonardo did, and wrote in mirror writing too, and no one has ever returned *him* anything.
:::

## What I propose

Keep your money. I am sending the pen back to you with a medium nib, which I have stroked over the finest stone until it was silent in all directions: also yours. With it come a vial of Cold Tea and one sheet of pink blotting paper. Turn the paper. Write something long to someone, on two evenings, three if it should rain.

If you then still think that you are the wrong way round, send it once more, and I will not write you another letter.

With warm regards from the wrong hand,

Jonas Arp

*P. S.* About one in ten writes as we do. In this workshop it is one in three, and we own the louder machine.

---

*She kept it. Her answer came after nine days, four pages, without a smudge, apart from one on the envelope which she says is the postman’s.*

::product[finch-fountain-pen]

::product[garden-ink]
`,
}
