import type { DemoArticle } from '@/demo/articles/types'

export const elevenNights: DemoArticle = {
  slug: 'eleven-nights',
  title: 'Eleven nights',
  summary:
    'From the workshop diary: how the linocut “Night Garden” was cut out of doors, by lamplight, in one block and a moon.',
  takeaways: [
    'Warm lino cuts like cold butter; cold lino cuts like a biscuit.',
    'In a night scene you cut away the light and leave the dark.',
    'A second colour need not mean a second run: a loose block can be inked apart and set in.',
    'An edition that is finished is finished.',
  ],
  tags: ['linocut', 'print', 'limited edition'],
  authors: ['mirjam'],
  daysAgo: 94,
  cover: {
    key: 'eleven-nights',
    alt: 'A dark lino block with foxgloves cut into it, a round moon block beside it, gouges and curls of lino in lamplight',
    drawing: { subject: 'cover', scene: 'linocut', backdrop: 'clay' },
  },
  figures: [
    {
      key: 'two-blocks',
      alt: 'Diagram in three steps: the dark block with a round hole, the moon block inked pale, and the moon set into the hole for one printing',
      drawing: { subject: 'figure', figure: 'blocks', backdrop: 'paper' },
    },
  ],
  body: `*Mirjam keeps a diary of every block she cuts: what the lino did, what the weather did, which tool went blunt. These are the notes for “Night Garden”, shortened by the names of moths.*

**First night.** Sat outside until one because the foxgloves under the wall were paler than the wall, and I wished to know why. By day they are the darkest pink we have. At night the eye gives up on red first; they turn grey, then nearly white, and the leaves go black. So it is a picture with two tones and no colour, and that means lino.

**Second night.** Drew with white pencil on black paper. Everything I know about drawing is the wrong way round. One has to put in the light and leave the dark alone, and the hand keeps wanting to outline things. Three drawings for the stove. The fourth I transferred to the block, mirrored.

The block is grey lino on jute, the old honest sort: linseed oil, cork dust, a bit of resin. It smells of school corridors. 250 by 360 millimetres, which is as much as Jonas will allow me on the press before he becomes philosophical.

**Third night.** Cold. Cold lino is brittle, it crumbles at the edge of the cut. Put the block on a hot-water bottle for ten minutes, under a towel, and it goes soft as butter, long clean curls. Cut the topmost flowers, the small closed ones, with the finest V. The dog from next door sat and watched and ate a curl. Told its owner. It is fine.

**Fourth night.** Rain. Nothing.

**Fourth night, again.** The four largest bells. Inside each bell are spots, dark, and around each spot a pale ring. Cut the rings. This takes an hour a bell and nobody will ever see it. I will have seen it.

**Fifth night.** Sharpened. A gouge in lino is blunt after two hours, not because lino is hard but because there is sand in it. I pull mine over a strip of leather with polishing paste every twenty minutes and count aloud so that I do it properly: twenty strokes.

:::tip[If you want to try]
A soft block, a lamp, and *one* V-gouge and *one* U-gouge. Keep the hand that holds the block behind the hand that cuts. Always. Everybody I know who cuts lino has the same scar, in the same place, from the one time when they did not.
:::

**Sixth night.** The leaves. I had drawn every vein and now left out two in three. By lamplight you cannot see veins. The lamp is a good editor.

**Seventh night.** Moths, seven kinds. One large yellow underwing sat down on the wet end of the pencil. Cut nothing. Went in at three.

**Eighth night.** And then there was a moon, very low, the colour of old piano keys, and the picture I had drawn was of a garden without one. Went to bed annoyed.

**Ninth night.** Asked Jonas. A second colour means a second block and a second run, so every sheet goes through the press twice, and must lie in the same place to a tenth of a millimetre, both times. Sixty sheets and the spoilt ones, say eighty. He looked at the block, took my compasses out of my hand, and drew a circle in the sky.

“Cut it out,” he said. “Right through. Ink it by itself. Put it back.”

![How the moon came into the block](media:two-blocks "The sky is sawn through, the moon is rolled up pale on a slab by itself and dropped back into its hole, and both print at once.")

It is an old trick; Edvard Munch sawed up whole woodcuts and put them back together like a puzzle. I sawed the moon out with a fretsaw, with the block across my knees and my tongue between my teeth. The cut is as wide as the blade, which leaves a thin white line around the moon where neither block prints. I thought of filling it. But that is just what a bright moon does.

**Tenth night.** The ground. What remains is the sky and the dark between the stems, and a printer’s instinct is to leave it whole and solid. I went over it with the broad U instead, very shallow, all in one direction. It leaves small ridges, which catch ink and give the dark some air. Jonas calls them chatter. In the first proof he left them in, and said nothing about it, so they stay.

**Eleventh night.** Proofs. Midnight blue from four inks and a quarter of an hour of arguing. First the block: rolled up thinly, three times, never once thickly. Then the moon on its own little slab, cream with a touch of ochre, while the blue was still wet. Dropped it into its hole with the point of a knife. Paper on, cylinder over.

One lifts a proof by two corners, slowly, like a plaster. Nobody spoke. Then the neighbours’ dog did.

---

We printed for three days: seventy-eight sheets, of which sixty were good. Each differs a little, since the moon never went back at quite the same angle. They are numbered in the order they came from the press, signed, and sold; afterwards I cut a line across the block from corner to corner, as one does.[^cancel]

::product[night-garden-linocut]

People write to ask for a second edition. There will not be one, and not out of hardness. A number under a print is a promise to sixty people.

There are other night things: the moths got their own picture in August, at the kitchen window, and a friend’s press has made a book of walks in the dark.

::product[moths-print]

::product[night-walks-zine]

[^cancel]: It is called cancelling. The cancelled block hangs in the print room, above the kettle, and is by now the best thing on that wall.
`,
}
