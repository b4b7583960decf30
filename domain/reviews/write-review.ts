import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { products } from '@/db/schema/catalog'
import { reviews } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { getAccount } from '@/domain/accounts/get-account'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { customerOf } from '@/domain/accounts/whose-account'
import { recordEvent } from '@/domain/events/record'
import { assertNotBanned } from '@/domain/moderation/find-ban'
import { addressHashOf } from '@/domain/moderation/hash-address'
import type { ModerationStatus } from '@/domain/moderation/status'
import { whyHeld } from '@/domain/moderation/why-held'
import { findPurchase } from '@/domain/reviews/find-purchase'
import { isKnownReviewer } from '@/domain/reviews/known-reviewer'
import { lockProducts } from '@/domain/reviews/lock-products'
import { tally, weightOf } from '@/domain/reviews/tally'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { countLinks, renderComment } from '@/lib/comment-markdown'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

export const MAX_REVIEW_LENGTH = 5000

export const writeReviewInput = z.object({
  /** Of the product. */
  slug: z.string().max(200),
  stars: z.int('Please choose one to five stars.').min(1).max(5),
  title: z.string().trim().max(120, 'Please keep the title below 120 characters.').default(''),
  /** A small part of Markdown. */
  body: z
    .string()
    .trim()
    .max(MAX_REVIEW_LENGTH, `Please keep it below ${MAX_REVIEW_LENGTH} characters.`)
    .default(''),
  /** As shown. */
  name: z
    .string()
    .trim()
    .min(1, 'Please tell your name.')
    .max(80, 'Please keep the name below 80 characters.'),
})
export type WriteReviewInput = z.input<typeof writeReviewInput>

export type WrittenReview = { reviewId: string; status: ModerationStatus; isVerified: boolean }

type Review = typeof reviews.$inferSelect

/**
 * Keeps what a customer says of a product: one review each, which the next one replaces. It is a verified one as soon as the product was
 * in an order of theirs that was placed. By the rule of the shop it waits for a moderator; so does one that was taken away before and is
 * written anew. Sum and count of the product are moved in the same transaction.
 * Throws `sign_in_required`, `forbidden` to colleagues and programs, `not_found`, `reviews_closed` and `banned`.
 */
export async function writeReview(
  tx: Tx,
  actor: Actor,
  input: WriteReviewInput,
): Promise<WrittenReview> {
  const { userId } = customerOf(actor)
  const { slug, ...said } = writeReviewInput.parse(input)
  const settings = await getSettings(tx)
  const productId = await findActiveProduct(tx, slug)
  if (!settings.reviews.isOpen) throw new DomainError('reviews_closed')
  const { email } = await getAccount(tx, userId)
  const emailNorm = normaliseEmail(email)
  await assertNotBanned(tx, { userId, emailNorm, addressHash: addressHashOf(actor) })

  const orderLineId = (await findPurchase(tx, { userId, productId })) ?? null
  const isVerified = orderLineId !== null
  await lockProducts(tx, [productId])
  const before = await findReview(tx, productId, userId)
  if (before && isSame(before, said, orderLineId)) {
    return { reviewId: before.id, status: before.status, isVerified }
  }
  const isKnown = await isKnownReviewer(tx, userId)
  const bodyHtml = renderComment(said.body)
  const reasons = whyHeld({
    held: settings.reviews.held,
    isKnown,
    links: countLinks(renderComment(said.title) + bodyHtml),
    maxLinks: settings.comments.maxLinks,
  })
  if (before?.status === 'spam' || before?.status === 'removed') {
    reasons.push('Written anew after it was taken away')
  }
  const status: ModerationStatus = reasons.length > 0 ? 'pending' : 'approved'
  const written = {
    ...said,
    bodyHtml,
    status,
    reasons,
    orderLineId,
    updatedAt: now(),
  }
  const reviewId = before
    ? await replace(tx, before.id, written)
    : await insert(tx, { ...written, productId, userId })
  const [old, fresh] = [weightOf(before), weightOf(written)]
  await tally(tx, productId, { sum: fresh.sum - old.sum, count: fresh.count - old.count })
  const name = before ? 'review.changed' : 'review.written'
  const data = { productId, stars: said.stars, status }
  await recordEvent(tx, { name, actor, subject: reviewId, data })
  return { reviewId, status, isVerified }
}

async function findActiveProduct(tx: Tx, slug: string): Promise<string> {
  const [product] = await tx
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.slug, slug), eq(products.status, 'active')))
  if (!product) throw new DomainError('not_found', { slug })
  return product.id
}

async function findReview(tx: Tx, productId: string, userId: string): Promise<Review | undefined> {
  const [review] = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.productId, productId), eq(reviews.userId, userId)))
  return review
}

type Said = Pick<Review, 'stars' | 'title' | 'body' | 'name'>

function isSame(before: Review, said: Said, orderLineId: string | null): boolean {
  return (
    before.stars === said.stars &&
    before.title === said.title &&
    before.body === said.body &&
    before.name === said.name &&
    before.orderLineId === orderLineId
  )
}

type Written = Pick<
  Review,
  | 'stars'
  | 'title'
  | 'body'
  | 'name'
  | 'bodyHtml'
  | 'status'
  | 'reasons'
  | 'orderLineId'
  | 'updatedAt'
>

async function replace(tx: Tx, reviewId: string, written: Written): Promise<string> {
  const undecided = { decidedAt: null, decidedBy: null }
  const decided = written.status === 'approved' ? {} : undecided
  await tx
    .update(reviews)
    .set({ ...written, ...decided })
    .where(eq(reviews.id, reviewId))
  return reviewId
}

async function insert(
  tx: Tx,
  written: Written & Pick<Review, 'productId' | 'userId'>,
): Promise<string> {
  const id = newId('rev')
  await tx.insert(reviews).values({ id, ...written })
  return id
}
