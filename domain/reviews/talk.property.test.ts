import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { transact } from '@/db/transact'
import type { Customer } from '@/domain/accounts/whose-account'
import { decisions } from '@/domain/moderation/status'
import { rateArticle } from '@/domain/ratings/rate-article'
import { decideReviews } from '@/domain/reviews/decide-reviews'
import { writeReview } from '@/domain/reviews/write-review'
import { aProduct, aShop, tester } from '@/domain/testing'
import { aReadArticle, aReader, productRatingOf, ratingOf, talkRules } from '@/domain/testing-talk'

/** Whatever happens in whatever order: what is kept equals what was said. */

const PEOPLE = 4
const person = fc.nat({ max: PEOPLE - 1 })
const stars = fc.integer({ min: 1, max: 5 })

let people: Customer[]

beforeAll(async () => {
  await aShop()
  people = await Promise.all(Array.from({ length: PEOPLE }, () => aReader()))
})

const vote = fc.record({ who: person, stars, before: fc.option(person, { nil: undefined }) })

test('after any sequence of votes and changes, an article has the sum and count of its votes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(vote, { maxLength: 30 }), async (votes) => {
      const { articleId, slug } = await aReadArticle()
      for (const { who, stars, before } of votes) {
        const formerKey = before === undefined ? undefined : `key-${before}`
        await transact((tx) => rateArticle(tx, { slug, voterKey: `key-${who}`, formerKey, stars }))
        const { kept, votes: counted } = await ratingOf(articleId)
        expect(kept).toEqual(counted)
      }
    }),
    { numRuns: 25 },
  )
})

const deed = fc.oneof(
  fc.record({ do: fc.constant('review' as const), who: person, stars }),
  fc.record({
    do: fc.constant('decide' as const),
    whose: fc.uniqueArray(person, { minLength: 1 }),
    decision: fc.constantFrom(...decisions),
  }),
  fc.record({
    do: fc.constant('hold' as const),
    held: fc.constantFrom('all' as const, 'first' as const, 'none' as const),
  }),
)

test('after any sequence of reviews, changes and decisions, a product has those of its approved ones', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
      await talkRules({ reviews: { held: 'none' } })
      const { productId, slug } = await aProduct()
      const written = new Map<number, string>()
      for (const one of deeds) {
        if (one.do === 'hold') await talkRules({ reviews: { held: one.held } })
        if (one.do === 'review') {
          const by = people[one.who]
          if (!by) continue
          const said = { slug, stars: one.stars, name: 'Ada', title: `${one.stars}` }
          const { reviewId } = await transact((tx) => writeReview(tx, by, said))
          written.set(one.who, reviewId)
        }
        if (one.do === 'decide') {
          const reviewIds = one.whose.map((who) => written.get(who) ?? 'rev_none')
          const { decision } = one
          await transact((tx) => decideReviews(tx, tester, { reviewIds, decision }))
        }
        const { kept, votes } = await productRatingOf(productId)
        expect(kept).toEqual(votes)
      }
    }),
    { numRuns: 25 },
  )
})
