import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { bundleProgram, type TestProcess, type TestProgram } from '@/db/testing-process'
import { type Decision, decisions } from '@/domain/moderation/status'
import { aProduct, aShop } from '@/domain/testing'
import { type ReaderDeed, readerAnswer } from '@/domain/testing-readers'
import {
  aReadArticle,
  aReader,
  aReview,
  aVoter,
  productRatingOf,
  ratingOf,
  talkRules,
} from '@/domain/testing-talk'

const PROCESSES = 3
const VOTES = 500

let program: TestProgram
let readers: TestProcess[]

beforeAll(async () => {
  await aShop()
  program = await bundleProgram('domain/testing-readers.ts')
  readers = Array.from({ length: PROCESSES }, () => program.start())
})

afterAll(async () => {
  for (const { child } of readers) child.kill()
  await Promise.all(readers.map(({ ended }) => ended))
  program.remove()
})

beforeEach(() => talkRules({ reviews: { held: 'none' } }))

/** Deals the deeds out to the processes, all at the same moment; answers what they came to. */
async function doAll(deeds: ReaderDeed[]): Promise<Set<string>> {
  const answers = await Promise.all(
    readers.map(async (reader, n) =>
      readerAnswer.parse(await reader.ask({ deeds: deeds.filter((_, i) => i % PROCESSES === n) })),
    ),
  )
  return new Set(answers.flat())
}

test('500 votes of as many visitors at once, from three processes, sum exactly', async () => {
  const { articleId, slug } = await aReadArticle()
  const deeds = Array.from({ length: VOTES }, (_, n) => {
    return { do: 'vote', slug, voterKey: aVoter(), stars: (n % 5) + 1 } as const
  })
  expect(await doAll(deeds)).toEqual(new Set(['done']))
  const { kept, votes } = await ratingOf(articleId)
  expect(kept).toEqual({ sum: 1500, count: VOTES })
  expect(votes).toEqual(kept)
})

test('500 votes of one visitor at once are one vote', async () => {
  const { articleId, slug } = await aReadArticle()
  const voterKey = aVoter()
  const deeds = Array.from({ length: VOTES }, (_, n) => {
    return { do: 'vote', slug, voterKey, stars: (n % 5) + 1 } as const
  })
  expect(await doAll(deeds)).toEqual(new Set(['done']))
  const { kept, votes } = await ratingOf(articleId)
  expect(kept?.count).toBe(1)
  expect(votes).toEqual(kept)
})

test('500 votes of ten visitors who sign in meanwhile sum exactly', async () => {
  const { articleId, slug } = await aReadArticle()
  const people = Array.from({ length: 10 }, () => ({ account: aVoter(), cookie: aVoter() }))
  const deeds = Array.from({ length: VOTES }, (_, n): ReaderDeed => {
    const { account, cookie } = people[n % 10] ?? { account: '', cookie: '' }
    const stars = (n % 5) + 1
    return n % 3
      ? { do: 'vote', slug, voterKey: account, formerKey: cookie, stars }
      : { do: 'vote', slug, voterKey: cookie, stars }
  })
  expect(await doAll(deeds)).toEqual(new Set(['done']))
  const { kept, votes } = await ratingOf(articleId)
  expect(votes).toEqual(kept)
})

test('reviews, changes of reviews and decisions at once leave sum and count true', async () => {
  const products = [await aProduct(), await aProduct()]
  const people = await Promise.all(Array.from({ length: 6 }, () => aReader()))
  const reviewIds: string[] = []
  for (const by of people.slice(0, 3)) {
    for (const { slug } of products) reviewIds.push((await aReview({ slug, by })).reviewId)
  }
  const deeds = Array.from({ length: 300 }, (_, n): ReaderDeed => {
    const slug = products[n % 2]?.slug ?? ''
    const userId = people[n % people.length]?.userId ?? ''
    const decision: Decision = decisions[n % decisions.length] ?? 'approve'
    return n % 3
      ? { do: 'review', slug, userId, stars: (n % 5) + 1 }
      : { do: 'decide', decision, reviewIds: n % 2 ? reviewIds : reviewIds.toReversed() }
  })
  expect(await doAll(deeds)).toEqual(new Set(['done']))
  for (const { productId } of products) {
    const { kept, votes } = await productRatingOf(productId)
    expect(votes).toEqual(kept)
  }
  expect(await findViolations()).toEqual([])
})
