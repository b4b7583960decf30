import type { DemoArticle } from '@/demo/articles/types'

export const sevenQuestionsForAPress: DemoArticle = {
  slug: 'seven-questions-for-a-press',
  title: 'Seven questions for a proofing press',
  summary:
    'It weighs as much as a small car, was built in 1958 and has never been asked for its opinion. Mirjam Sand talks to the man who speaks for it.',
  takeaways: [
    'A proofing press prints one sheet at a time: a bed that stands still, a cylinder that rolls over it.',
    'Good letterpress touches the paper; how deep it goes in is taste.',
    'Most of the work is makeready: slips of tissue where the print is weak.',
    'Type on the Continent is 23.56 mm high, and that is no small talk.',
  ],
  tags: ['letterpress', 'print', 'cards'],
  authors: ['mirjam', 'jonas'],
  daysAgo: 62,
  cover: {
    key: 'seven-questions-for-a-press',
    alt: 'A green proofing press with a large cylinder and a crank, a freshly printed card with a goldfinch on its feed board',
    drawing: { subject: 'cover', scene: 'press', backdrop: 'clay' },
  },
  figures: [
    {
      key: 'press-parts',
      alt: 'Diagram of a proofing press from the side: cylinder with packing and gripper, sheet of paper, type and furniture on the bed',
      drawing: { subject: 'figure', figure: 'press', backdrop: 'paper' },
    },
  ],
  body: `The press stands by the north window, because that is where the floor is. It is grey-green, as long as a dinner table for eight, and it came to us in three pieces on a lorry whose driver asked twice whether we had meant *this* address. Jonas Arp has printed on it for ten years. He answered on its behalf, with an oil can in his hand.

### 1. What are you for?

> For looking. A newspaper needed to see what it had set before it went onto the big machine, so a boy inked the type, laid on a sheet, rolled me across, and ran upstairs with the proof. I was never meant to print the edition. I was meant to be believed.
>
> That is why I am so exact. A rotary press could hide a bad line in forty thousand copies. I made one copy, and the editor had a pencil.

### 2. How do you work? In words, please, that I can draw.

> I have a bed, which does not move. On it lies the forme: type, blocks, all the pieces of wood and metal around them, wedged so tightly that you can pick up the whole of it. Over the bed runs a cylinder on two rails. You put a sheet to the grippers, they bite, you turn the crank. The cylinder takes the sheet along and rolls it over the type. At the far end the grippers open, and there you are.

![A proofing press from the side, without its cabinet](media:press-parts "The parts that touch: cylinder, packing, sheet, type, bed. Everything depends on the sum of their heights.")

### 3. Everybody runs a thumb over our cards to feel the dent. Is the dent right?

> Ask a compositor of 1958 and he would have thrown you out. A *kiss* was the aim: all of the ink, none of the bite. Type was lead, it was expensive, and deep printing crushed it. The back of the sheet had to be smooth, because it was going to be printed too.
>
> Today people buy a card in order to feel that somebody pressed it. So we print our cards on cotton, which is soft, from a plate, which can be replaced, and I let the cylinder go in by the thickness of a fingernail. For anything with small type I go back to a kiss. The thumb is not the only organ.

::product[thank-you-cards]

### 4. What do you do all day? I mostly hear cursing.

> That is *makeready*. You take the first print, hold it against the window, and look at its back. Where the impression is too strong you see a shadow, where it is too weak you see nothing. Then you lift the top sheet of the packing and paste in slips of tissue, three hundredths of a millimetre thick, just behind the places that were weak. Then you print again. Then you curse. After five rounds every letter is equally black, and visitors say how simple it looks.
>
> An hour of makeready, twenty minutes of printing. It is like cooking for children.

### 5. What may nobody ever do to you?

> Leave me under pressure overnight: flat spots on the rollers, and they cost as much as a holiday. Put English type among the German.
>
> Type here stands 23.56 millimetres high, in Britain and America 23.32. A quarter of a millimetre. It looks the same, it feels the same, and it prints not at all, or, the other way about, it punches holes. A friend inherited a lovely case of Caslon and swore at it for a month.

:::note[Height to paper]
The distance from the feet of the type to the surface that prints. The Continent uses 62⅔ Didot points, 23.56 mm; the English-speaking countries 0.918 inch, 23.32 mm. Blocks of wood and lino are thinner and are built up with card until they agree. We use the boards of old cornflakes packets, which are 0.4 mm and admirably even.
:::

### 6. You have a colleague, the risograph. Do you talk?

> It talks. It beeps. It can do a hundred and thirty sheets a minute, never in the same place twice, and the ink does not dry, it only gives up being wet. People love what comes out of it, and so do I, honestly. It was made for parish newsletters and has ended up in art schools. I was made for newspapers and have ended up with goldfinches. We are both retired and busier than before.

::product[hedge-school-zine]

### 7. What would you like to print before you stop?

> *(Jonas wipes the oil can for a while.)* A whole book, set by hand, one sheet after another. Sixty-four pages. It would take two years, and no one could pay for it. I have the paper already.

He turned the crank once, without a sheet, to hear whether the bearing liked its oil. It did, I think. It made the sound of a heavy door in a house where somebody is asleep.

---

You can see the press at work on Thursday afternoons. If Jonas does not look up, wait for the cylinder to reach the end; printers cannot stop in the middle, and nor can we.
`,
}
