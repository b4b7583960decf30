import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { orders } from '@/db/schema/orders'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { ban } from '@/domain/moderation/ban'
import { type DecideReviewsInput, decideReviews } from '@/domain/reviews/decide-reviews'
import { forgetReviewer } from '@/domain/reviews/forget-reviewer'
import { getProductReviews, listReviewsAfter } from '@/domain/reviews/get-product-reviews'
import { listReviewPlaces } from '@/domain/reviews/list-review-places'
import {
  countReviews,
  findOwnReview,
  getReviewedProduct,
  getStaffReview,
  listOwnReviews,
  listStaffReviews,
} from '@/domain/reviews/queries'
import { replyToReview } from '@/domain/reviews/reply-to-review'
import { aClerk, aProduct, aShop, type MadeProduct, type MadeShop, tester } from '@/domain/testing'
import {
  aBuyer,
  aModerator,
  aReader,
  aReview,
  productRatingOf,
  storedReview,
  talkRules,
} from '@/domain/testing-talk'

let shop: MadeShop
let product: MadeProduct

beforeAll(async () => {
  shop = await aShop()
})
beforeEach(async () => {
  await talkRules({ reviews: { held: 'none' } })
  product = await aProduct({ stock: 20 })
})

function decide(input: DecideReviewsInput) {
  return transact((tx) => decideReviews(tx, tester, input))
}

describe('a review', () => {
  it('counts, and the next one of the same customer takes its place', async () => {
    const { slug, productId } = product
    const by = await aReader()
    const first = await aReview({ slug, by, stars: 5, body: 'So *fine*. <img src=x>' })
    expect(first).toMatchObject({ status: 'approved', isVerified: false })
    expect((await storedReview(first.reviewId)).bodyHtml).toContain('<em>fine</em>')
    await aReview({ slug, by: await aReader(), stars: 2 })
    expect((await productRatingOf(productId)).kept).toEqual({ sum: 7, count: 2 })
    const second = await aReview({ slug, by, stars: 1, body: 'It broke.' })
    expect(second.reviewId).toBe(first.reviewId)
    const { kept, votes } = await productRatingOf(productId)
    expect(kept).toEqual({ sum: 3, count: 2 })
    expect(kept).toEqual(votes)
  })

  it('sent twice is one', async () => {
    const { slug, productId } = product
    const by = await aReader()
    const first = await aReview({ slug, by })
    expect(await aReview({ slug, by })).toEqual(first)
    expect((await productRatingOf(productId)).kept).toEqual({ sum: 4, count: 1 })
  })

  it('is a verified one of whoever has bought the product', async () => {
    const by = await aBuyer(shop, product.variantId)
    expect(await aReview({ slug: product.slug, by })).toMatchObject({ isVerified: true })
    const other = await aProduct()
    expect(await aReview({ slug: other.slug, by })).toMatchObject({ isVerified: false })
  })

  it('waits as the shop wants it, and does not count until it is approved', async () => {
    await talkRules({ reviews: { held: 'first' } })
    const { slug, productId } = product
    const by = await aReader()
    const { reviewId, status } = await aReview({ slug, by })
    expect(status).toBe('pending')
    expect((await productRatingOf(productId)).kept).toEqual({ sum: 0, count: 0 })
    await decide({ reviewIds: [reviewId], decision: 'approve' })
    expect((await productRatingOf(productId)).kept).toEqual({ sum: 4, count: 1 })
    expect((await aReview({ slug, by, stars: 3 })).status).toBe('approved')
    await talkRules({ reviews: { held: 'all' } })
    expect((await aReview({ slug, by, stars: 2 })).status).toBe('pending')
    expect((await productRatingOf(productId)).kept).toEqual({ sum: 0, count: 0 })
  })

  it('with many links, or written anew after it was taken away, waits in any case', async () => {
    const { slug } = product
    const by = await aReader()
    const body = 'www.a.example www.b.example www.c.example'
    const { reviewId } = await aReview({ slug, by, body })
    expect((await storedReview(reviewId)).reasons).toEqual(['3 links'])
    await decide({ reviewIds: [reviewId], decision: 'remove' })
    expect((await aReview({ slug, by })).status).toBe('pending')
  })

  it('is for customers, of goods on sale, while the shop takes any', async () => {
    const { slug } = product
    const by = await aReader()
    const { userId } = await aColleague('editor')
    const colleague = { kind: 'staff', userId, permissions: [] } as const
    const draft = await aProduct({ isPublished: false })
    const codeOf = (attempt: Promise<unknown>) => attempt.catch(({ code }) => code)
    expect(await codeOf(aReview({ slug, by: GUEST }))).toBe('sign_in_required')
    expect(await codeOf(aReview({ slug, by: colleague }))).toBe('forbidden')
    expect(await codeOf(aReview({ slug: draft.slug, by }))).toBe('not_found')
    await expect(aReview({ slug, by, stars: 6 })).rejects.toThrow()
    await expect(aReview({ slug, by, name: ' ' })).rejects.toThrow('your name')
    await transact((tx) => ban(tx, tester, { kind: 'account', value: by.userId }))
    expect(await codeOf(aReview({ slug, by }))).toBe('banned')
    await talkRules({ reviews: { isOpen: false } })
    expect(await codeOf(aReview({ slug, by: await aReader() }))).toBe('reviews_closed')
  })
})

describe('a decision', () => {
  it('moves what the product is given, once', async () => {
    const { slug, productId } = product
    const made = [
      await aReview({ slug, by: await aReader(), stars: 5 }),
      await aReview({ slug, by: await aReader(), stars: 1 }),
    ]
    const reviewIds = [...made.map(({ reviewId }) => reviewId), 'rev_none']
    const moderator = await aModerator()
    const spam = { reviewIds, decision: 'spam' } as const
    const taken = await transact((tx) => decideReviews(tx, moderator, spam))
    expect(taken).toEqual({ changed: 2, unchanged: 1 })
    expect(await decide(spam)).toEqual({ changed: 0, unchanged: 3 })
    expect((await productRatingOf(productId)).kept).toEqual({ sum: 0, count: 0 })
    await decide({ reviewIds, decision: 'restore' })
    await decide({ reviewIds: reviewIds.slice(0, 1), decision: 'approve' })
    expect((await productRatingOf(productId)).kept).toEqual({ sum: 5, count: 1 })
  })

  it('and an answer of the shop are for moderators', async () => {
    const { reviewId } = await aReview({ slug: product.slug, by: await aReader() })
    for (const actor of [GUEST, await aReader(), aClerk('catalog.write')]) {
      const wish: DecideReviewsInput = { reviewIds: [reviewId], decision: 'remove' }
      const decided = transact((tx) => decideReviews(tx, actor, wish))
      await expect(decided).rejects.toMatchObject({ code: 'forbidden' })
      const answered = transact((tx) => replyToReview(tx, actor, { reviewId, reply: 'Thanks' }))
      await expect(answered).rejects.toMatchObject({ code: 'forbidden' })
      await expect(listStaffReviews(db, actor, { limit: 1 })).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
  })
})

it('an answer of the shop stands below the review, and can be taken back', async () => {
  const { slug, productId } = product
  const { reviewId } = await aReview({ slug, by: await aReader() })
  const moderator = await aModerator()
  const reply = (text: string) =>
    transact((tx) => replyToReview(tx, moderator, { reviewId, reply: text }))
  await reply('Thank **you**.')
  const [shown] = (await getProductReviews(db, productId)).reviews
  expect(shown?.replyHtml).toContain('<strong>you</strong>')
  await reply('')
  expect(await storedReview(reviewId)).toMatchObject({ replyHtml: '', repliedAt: null })
  const unknown = transact((tx) => replyToReview(tx, moderator, { reviewId: 'no', reply: 'a' }))
  await expect(unknown).rejects.toMatchObject({ code: 'not_found' })
})

describe('the list of reviews', () => {
  it('is sorted as asked, with what was given and how it spreads', async () => {
    const { slug, productId, variantId } = product
    const bought = await aReview({ slug, by: await aBuyer(shop, variantId), stars: 3 })
    const high = await aReview({ slug, by: await aReader(), stars: 5 })
    const low = await aReview({ slug, by: await aReader(), stars: 1 })
    const gone = await aReview({ slug, by: await aReader(), stars: 1 })
    await decide({ reviewIds: [gone.reviewId], decision: 'remove' })
    const idsBy = async (sort: 'newest' | 'highest' | 'lowest' | 'verified') =>
      (await getProductReviews(db, productId, { sort })).reviews.map(({ id }) => id)
    expect(await idsBy('newest')).toEqual([low, high, bought].map(({ reviewId }) => reviewId))
    expect(await idsBy('highest')).toEqual([high, bought, low].map(({ reviewId }) => reviewId))
    expect(await idsBy('lowest')).toEqual([low, bought, high].map(({ reviewId }) => reviewId))
    expect(await idsBy('verified')).toEqual([bought, low, high].map(({ reviewId }) => reviewId))
    expect(await getProductReviews(db, productId)).toMatchObject({
      rating: { sum: 9, count: 3 },
      spread: [1, 0, 1, 0, 1],
      page: 1,
      pageCount: 1,
    })
    const first = await listReviewsAfter(db, productId, { limit: 2 })
    const rest = await listReviewsAfter(db, productId, { limit: 2, before: first.next })
    expect([...first.reviews, ...rest.reviews]).toHaveLength(3)
  })

  it('of moderators is searched and counted', async () => {
    const { slug, productId } = product
    const by = await aReader()
    const { reviewId } = await aReview({ slug, by, title: 'Ünlike others' })
    const found = await listStaffReviews(db, tester, { search: 'ünLIKE', productId, limit: 5 })
    expect(found.reviews).toMatchObject([{ id: reviewId, product: { slug }, orderId: null }])
    expect(await countReviews(db, { productId })).toMatchObject({ all: 1, approved: 1 })
    expect(await getStaffReview(db, tester, reviewId)).toMatchObject({ userId: by.userId })
    const none = getStaffReview(db, tester, 'rev_none')
    await expect(none).rejects.toMatchObject({ code: 'not_found' })
  })
})

it('is offered for what was bought, as long as it is sold and reviews are taken', async () => {
  const { slug, productId, variantId } = product
  const { userId } = await aBuyer(shop, variantId)
  const [order] = await db.select().from(orders).where(eq(orders.customerId, userId))
  const places = async () => [...(await listReviewPlaces(db, order?.id ?? '')).values()]
  expect(await places()).toEqual([slug])

  await talkRules({ reviews: { isOpen: false } })
  expect(await places()).toEqual([])
  await talkRules({})
  expect(await places()).toEqual([slug])
  await transact((tx) =>
    tx.update(products).set({ status: 'archived' }).where(eq(products.id, productId)),
  )
  expect(await places()).toEqual([])
})

it('finds one’s own review, and forgets its name with the account', async () => {
  const { slug } = product
  const by = await aReader()
  expect(await findOwnReview(db, { userId: by.userId, slug })).toBeUndefined()
  const { reviewId } = await aReview({ slug, by })
  expect(await findOwnReview(db, { userId: by.userId, slug })).toMatchObject({ id: reviewId })
  expect(await listOwnReviews(db, by.userId)).toHaveLength(1)
  expect(await getReviewedProduct(db, slug)).toMatchObject({ slug })
  await transact((tx) => forgetReviewer(tx, by.userId))
  expect((await storedReview(reviewId)).name).toBe('')
})
