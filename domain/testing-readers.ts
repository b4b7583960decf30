import { z } from 'zod'
import { answerQuestions } from '@/db/testing-process'
import { type Tx, transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { decision } from '@/domain/moderation/status'
import { rateArticle } from '@/domain/ratings/rate-article'
import { decideReviews } from '@/domain/reviews/decide-reviews'
import { writeReview } from '@/domain/reviews/write-review'
import { isDomainError } from '@/lib/errors'

/** A process of its own in which many readers vote and review at once; `talk-races.test.ts` starts several. */

const deed = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('vote'),
    slug: z.string(),
    voterKey: z.string(),
    formerKey: z.string().optional(),
    stars: z.number(),
  }),
  z.object({
    do: z.literal('review'),
    slug: z.string(),
    userId: z.string(),
    stars: z.number(),
  }),
  z.object({ do: z.literal('decide'), reviewIds: z.array(z.string()), decision }),
])
export type ReaderDeed = z.infer<typeof deed>

const question = z.object({ deeds: z.array(deed) })

/** For each deed `done`, or the code with which it was refused. */
export const readerAnswer = z.array(z.string())

const moderator = systemActor('moderator')

answerQuestions(async (asked) => {
  const { deeds } = question.parse(asked)
  return await Promise.all(deeds.map((one) => outcomeOf(one)))
})

async function outcomeOf(wanted: ReaderDeed): Promise<string> {
  try {
    await transact((tx) => carryOut(tx, wanted))
    return 'done'
  } catch (error) {
    if (isDomainError(error)) return error.code
    throw error
  }
}

async function carryOut(tx: Tx, wanted: ReaderDeed): Promise<unknown> {
  switch (wanted.do) {
    case 'vote':
      return await rateArticle(tx, wanted)
    case 'decide':
      return await decideReviews(tx, moderator, wanted)
    case 'review': {
      const { userId, slug, stars } = wanted
      const said = { slug, stars, title: `${stars} stars`, name: 'Ada' }
      return await writeReview(tx, { kind: 'customer', userId }, said)
    }
  }
}
