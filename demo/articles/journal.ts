import { aWaspAnOakAndARustyNail } from '@/demo/articles/a-wasp-an-oak-and-a-rusty-nail'
import { beforeTheEnvelope } from '@/demo/articles/before-the-envelope'
import { dearLeftHand } from '@/demo/articles/dear-left-hand'
import { elevenNights } from '@/demo/articles/eleven-nights'
import { howLongIsWet } from '@/demo/articles/how-long-is-wet'
import { pagesInTheRightOrder } from '@/demo/articles/pages-in-the-right-order'
import { sevenQuestionsForAPress } from '@/demo/articles/seven-questions-for-a-press'
import { sewAPamphlet } from '@/demo/articles/sew-a-pamphlet'
import type { DemoArticle } from '@/demo/articles/types'
import { whenABookComesApart } from '@/demo/articles/when-a-book-comes-apart'
import { whenNothingHasHappened } from '@/demo/articles/when-nothing-has-happened'
import { whereTheMoonsComeFrom } from '@/demo/articles/where-the-moons-come-from'
import { whichWayThePaperRuns } from '@/demo/articles/which-way-the-paper-runs'
import { whyANotebookShouldLieFlat } from '@/demo/articles/why-a-notebook-should-lie-flat'

/** All articles, newest first: twelve to be read, and one that waits for its day. */
export const articles: readonly DemoArticle[] = [
  whereTheMoonsComeFrom,
  dearLeftHand,
  sewAPamphlet,
  whenNothingHasHappened,
  howLongIsWet,
  beforeTheEnvelope,
  whyANotebookShouldLieFlat,
  pagesInTheRightOrder,
  aWaspAnOakAndARustyNail,
  sevenQuestionsForAPress,
  whichWayThePaperRuns,
  whenABookComesApart,
  elevenNights,
]
