import { eq } from 'drizzle-orm'
import { describe, expect, it, test } from 'vitest'
import { db } from '@/db/read'
import { contentVersion } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { forgetVoter } from '@/domain/ratings/forget-voter'
import { findOwnStars, getRatingSpread, listOwnRatings } from '@/domain/ratings/queries'
import { type RateArticleInput, rateArticle } from '@/domain/ratings/rate-article'
import { aClerk } from '@/domain/testing'
import { aReadArticle, aVoter, ratingOf } from '@/domain/testing-talk'

const LATER = new Date(Date.now() + 60_000)

function rate(input: RateArticleInput) {
  return transact((tx) => rateArticle(tx, input))
}

async function readVersion() {
  const [row] = await db.select().from(contentVersion).where(eq(contentVersion.id, 1))
  return row?.version
}

describe('a vote', () => {
  it('counts, and another one of the same visitor takes its place', async () => {
    const { articleId, slug } = await aReadArticle()
    const voterKey = aVoter()
    expect(await rate({ slug, voterKey, stars: 4 })).toEqual({ sum: 4, count: 1 })
    expect(await rate({ slug, voterKey: aVoter(), stars: 1 })).toEqual({ sum: 5, count: 2 })
    expect(await rate({ slug, voterKey, stars: 2 })).toEqual({ sum: 3, count: 2 })
    const { kept, votes } = await ratingOf(articleId)
    expect(kept).toEqual(votes)
    expect(await findOwnStars(db, slug, ['nobody', voterKey])).toBe(2)
    expect(await findOwnStars(db, slug, ['nobody'])).toBeUndefined()
  })

  it('that says the same once more changes nothing, not even the version of stored pages', async () => {
    const { articleId, slug } = await aReadArticle()
    const vote = { slug, voterKey: aVoter(), stars: 5 }
    await rate(vote)
    const before = await readVersion()
    expect(await rate(vote)).toEqual({ sum: 5, count: 1 })
    expect(await readVersion()).toBe(before)
    expect((await ratingOf(articleId)).votes).toEqual({ sum: 5, count: 1 })
  })

  it('of somebody who signs in becomes the vote of the account', async () => {
    const { articleId, slug } = await aReadArticle()
    const formerKey = aVoter()
    await rate({ slug, voterKey: formerKey, stars: 1 })
    const voterKey = aVoter()
    expect(await rate({ slug, voterKey, formerKey, stars: 5 })).toEqual({ sum: 5, count: 1 })
    expect(await rate({ slug, voterKey, formerKey, stars: 3 })).toEqual({ sum: 3, count: 1 })
    const { kept, votes } = await ratingOf(articleId)
    expect(kept).toEqual(votes)
  })

  it.each([0, 6, 2.5, Number.NaN])('of %s stars is none', async (stars) => {
    const { articleId, slug } = await aReadArticle()
    await expect(rate({ slug, voterKey: aVoter(), stars })).rejects.toThrow()
    expect((await ratingOf(articleId)).votes.count).toBe(0)
  })

  it.each([
    ['a draft', { status: 'draft' as const, publishAt: null }],
    ['an archived article', { status: 'archived' as const }],
    ['an article of tomorrow', { status: 'scheduled' as const, publishAt: LATER }],
    ['a page', { kind: 'page' as const }],
  ])('on %s is refused', async (_, wish) => {
    const { articleId, slug } = await aReadArticle(wish)
    const refused = rate({ slug, voterKey: aVoter(), stars: 3 })
    await expect(refused).rejects.toMatchObject({ code: 'not_found' })
    expect((await ratingOf(articleId)).votes.count).toBe(0)
  })
})

test('colleagues see how the votes spread, and nobody else does', async () => {
  const { articleId, slug } = await aReadArticle()
  for (const stars of [5, 5, 1]) await rate({ slug, voterKey: aVoter(), stars })
  const spread = await getRatingSpread(db, aClerk('publication.read'), articleId)
  expect(spread).toEqual([1, 0, 0, 0, 2])
  for (const actor of [GUEST, aClerk('catalog.read')]) {
    await expect(getRatingSpread(db, actor, articleId)).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test('the votes of an account that is deleted go on counting without it', async () => {
  const articles = [await aReadArticle(), await aReadArticle()]
  for (const { slug } of articles) await rate({ slug, voterKey: 'usr_leaving', stars: 4 })
  expect(await listOwnRatings(db, 'usr_leaving')).toHaveLength(2)
  await transact((tx) => forgetVoter(tx, 'usr_leaving'))
  expect(await listOwnRatings(db, 'usr_leaving')).toEqual([])
  for (const { articleId } of articles) {
    expect(await ratingOf(articleId)).toMatchObject({ kept: { sum: 4, count: 1 } })
  }
})
