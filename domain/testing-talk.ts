import { eq } from 'drizzle-orm'
import { db } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { articles } from '@/db/schema/publication'
import { comments, ratings, reviews } from '@/db/schema/talk'
import { transact } from '@/db/transact'
import { type Actor, GUEST } from '@/domain/accounts/actor'
import { aColleague, aCustomer } from '@/domain/accounts/testing-accounts'
import type { Customer } from '@/domain/accounts/whose-account'
import { anOrder } from '@/domain/checkout/testing'
import { type AddCommentInput, type AddedComment, addComment } from '@/domain/comments/add-comment'
import { decideComments } from '@/domain/comments/decide-comments'
import { newFormMark } from '@/domain/moderation/form-mark'
import { adoptOrders } from '@/domain/orders/adopt-orders'
import {
  type WriteReviewInput,
  type WrittenReview,
  writeReview,
} from '@/domain/reviews/write-review'
import { changeSettings } from '@/domain/settings/change-settings'
import { defaultSettings, type ShopSettings } from '@/domain/settings/settings'
import { anArticle, type MadeShop, tester, unique } from '@/domain/testing'
import { now } from '@/lib/clock'
import { hashToken, newToken } from '@/lib/ids'

/** People who answer to articles and goods, and what they say. */

type Article = typeof articles.$inferSelect

/** An article that readers see. */
export async function aReadArticle(
  wish: Partial<Article> = {},
): Promise<{ articleId: string; slug: string }> {
  const { title = 'On ink', slug: wanted = unique('on-ink'), ...more } = wish
  const { articleId, slug } = await anArticle({ title, slug: wanted })
  if (Object.keys(more).length > 0) {
    await transact((tx) => tx.update(articles).set(more).where(eq(articles.id, articleId)))
  }
  return { articleId, slug }
}

/** The key of a visitor who has not signed in. */
export function aVoter(): string {
  return hashToken(newToken())
}

/** A guest at an address of the network of documentation (RFC 5737). */
export function aGuest(address = '192.0.2.1'): Actor {
  return { kind: 'guest', entry: { address } }
}

export async function aReader(): Promise<Customer> {
  return { kind: 'customer', userId: (await aCustomer()).userId, provedAt: now() }
}

/** A colleague who may moderate. */
export async function aModerator(): Promise<Extract<Actor, { kind: 'staff' }>> {
  const { userId } = await aColleague('editor')
  return { kind: 'staff', userId, permissions: ['comments.moderate', 'publication.read'] }
}

/** A mark of a form that was opened long enough ago. */
export function aFormMark(slug: string, secondsAgo = 30): string {
  return newFormMark(slug, new Date(now().getTime() - secondsAgo * 1000))
}

type CommentWish = Partial<AddCommentInput> & {
  slug: string
  by?: Actor
  isApproved?: boolean
}

export async function aComment({
  by = GUEST,
  isApproved = false,
  ...wish
}: CommentWish): Promise<AddedComment> {
  return await transact(async (tx) => {
    const added = await addComment(tx, by, {
      name: 'Finn',
      email: 'finn@example.org',
      body: unique('I have read this with pleasure'),
      mark: aFormMark(wish.slug),
      ...wish,
    })
    if (!isApproved) return added
    await decideComments(tx, tester, { commentIds: [added.commentId], decision: 'approve' })
    return { ...added, status: 'approved' as const }
  })
}

type ReviewWish = Partial<WriteReviewInput> & { slug: string; by: Actor }

export async function aReview({ by, ...wish }: ReviewWish): Promise<WrittenReview> {
  const said = { stars: 4, title: 'Good paper', body: 'It takes ink well.', name: 'Ada' }
  return await transact((tx) => writeReview(tx, by, { ...said, ...wish }))
}

/** A customer who has an order of this variant that was placed. */
export async function aBuyer(shop: MadeShop, variantId: string): Promise<Customer> {
  const account = await aCustomer()
  await anOrder(shop, { variantId, email: account.email, paymentMethod: 'bank_transfer' })
  await transact((tx) => adoptOrders(tx, GUEST, account))
  return { kind: 'customer', userId: account.userId, provedAt: now() }
}

type TalkRules = {
  comments?: Partial<ShopSettings['comments']>
  reviews?: Partial<ShopSettings['reviews']>
}

/** The rules of the shop; what is not named is as in a new one. */
export async function talkRules({ comments, reviews }: TalkRules): Promise<void> {
  await transact((tx) =>
    changeSettings(tx, tester, {
      comments: { ...defaultSettings.comments, ...comments },
      reviews: { ...defaultSettings.reviews, ...reviews },
    }),
  )
}

export async function storedComment(commentId: string) {
  const [comment] = await db.select().from(comments).where(eq(comments.id, commentId))
  if (!comment) throw new Error('there is no such comment')
  return comment
}

export async function storedReview(reviewId: string) {
  const [review] = await db.select().from(reviews).where(eq(reviews.id, reviewId))
  if (!review) throw new Error('there is no such review')
  return review
}

/** Sum and count as they are kept with an article, and as its votes make them. */
export async function ratingOf(articleId: string) {
  const [kept] = await db
    .select({ sum: articles.ratingSum, count: articles.ratingCount })
    .from(articles)
    .where(eq(articles.id, articleId))
  const votes = await db.select().from(ratings).where(eq(ratings.articleId, articleId))
  return { kept, votes: totalOf(votes) }
}

/** Sum and count as they are kept with a product, and as its approved reviews make them. */
export async function productRatingOf(productId: string) {
  const [kept] = await db
    .select({ sum: products.ratingSum, count: products.ratingCount })
    .from(products)
    .where(eq(products.id, productId))
  const all = await db.select().from(reviews).where(eq(reviews.productId, productId))
  return { kept, votes: totalOf(all.filter(({ status }) => status === 'approved')) }
}

function totalOf(votes: readonly { stars: number }[]) {
  return { sum: votes.reduce((sum, { stars }) => sum + stars, 0), count: votes.length }
}
