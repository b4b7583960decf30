import { and, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import { contains } from '@/db/dialect/contains'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { products } from '@/db/schema/catalog'
import { orderLines } from '@/db/schema/orders'
import { reviews } from '@/db/schema/talk'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import type { ModerationStatus } from '@/domain/moderation/status'
import type { OwnReviewView, StaffReviewView } from '@/domain/reviews/views'
import { DomainError } from '@/lib/errors'

export type ReviewsWish = {
  status?: ModerationStatus
  /** A piece of title, text, name or e-mail address. */
  search?: string
  productId?: string
  /** Only reviews written before the one with this id. */
  before?: string
  limit: number
}

/**
 * Reviews as moderators look for them, the newest first. `next` is the id to go on with; without it nothing follows.
 * Throws `forbidden` without the permission `comments.moderate`. One query.
 */
export async function listStaffReviews(
  reader: Reader,
  actor: Actor,
  { limit, before, ...wish }: ReviewsWish,
): Promise<{ reviews: StaffReviewView[]; next?: string }> {
  authorize(actor, 'comments.moderate')
  const rows = await selectForStaff(reader)
    .where(and(fits(wish), before ? lt(reviews.id, before) : undefined))
    .orderBy(desc(reviews.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  return { reviews: shown.map(verified), next: rows.length > limit ? shown.at(-1)?.id : undefined }
}

/** A review as moderators see it. Throws `forbidden` without the permission `comments.moderate`, and `not_found`. */
export async function getStaffReview(
  reader: Reader,
  actor: Actor,
  reviewId: string,
): Promise<StaffReviewView> {
  authorize(actor, 'comments.moderate')
  const [review] = await selectForStaff(reader).where(eq(reviews.id, reviewId))
  if (!review) throw new DomainError('not_found', { reviewId })
  return verified(review)
}

/** How many reviews lie on each pile. One query. */
export async function countReviews(
  reader: Reader,
  wish: Pick<ReviewsWish, 'search' | 'productId'> = {},
): Promise<Record<ModerationStatus | 'all', number>> {
  const rows = await reader
    .select({ status: reviews.status, count: sql<number>`count(*)`.mapWith(Number) })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.userId))
    .where(fits(wish))
    .groupBy(reviews.status)
  const counts = { all: 0, pending: 0, approved: 0, spam: 0, removed: 0 }
  for (const { status, count } of rows) {
    counts[status] = count
    counts.all += count
  }
  return counts
}

/** What a customer has said of a product; undefined: nothing yet. */
export async function findOwnReview(
  reader: Reader,
  { userId, slug }: { userId: string; slug: string },
): Promise<OwnReviewView | undefined> {
  const [review] = await selectOwn(reader).where(
    and(eq(reviews.userId, userId), eq(products.slug, slug)),
  )
  return review && verified(review)
}

/** Everything a customer has said of goods, for the file of everything that is known about them. */
export async function listOwnReviews(reader: Reader, userId: string): Promise<OwnReviewView[]> {
  const rows = await selectOwn(reader).where(eq(reviews.userId, userId)).orderBy(desc(reviews.id))
  return rows.map(verified)
}

/** The product that a review is about. Throws `not_found` for one that is not for sale. */
export async function getReviewedProduct(
  reader: Reader,
  slug: string,
): Promise<{ id: string; slug: string; title: string }> {
  const [product] = await reader
    .select({ id: products.id, slug: products.slug, title: products.title })
    .from(products)
    .where(and(eq(products.slug, slug), eq(products.status, 'active')))
  if (!product) throw new DomainError('not_found', { slug })
  return product
}

function fits({
  status,
  search,
  productId,
}: Pick<ReviewsWish, 'status' | 'search' | 'productId'>): SQL | undefined {
  return and(
    status && eq(reviews.status, status),
    productId ? eq(reviews.productId, productId) : undefined,
    search
      ? or(
          contains(reviews.title, search),
          contains(reviews.body, search),
          contains(reviews.name, search),
          contains(users.email, search),
        )
      : undefined,
  )
}

const ownColumns = {
  id: reviews.id,
  product: { slug: products.slug, title: products.title },
  name: reviews.name,
  stars: reviews.stars,
  title: reviews.title,
  body: reviews.body,
  status: reviews.status,
  orderLineId: reviews.orderLineId,
  reply: reviews.reply,
  createdAt: reviews.createdAt,
  updatedAt: reviews.updatedAt,
}

function selectOwn(reader: Reader) {
  return reader
    .select(ownColumns)
    .from(reviews)
    .innerJoin(products, eq(products.id, reviews.productId))
}

function selectForStaff(reader: Reader) {
  return reader
    .select({
      ...ownColumns,
      productId: reviews.productId,
      userId: reviews.userId,
      email: users.email,
      html: reviews.bodyHtml,
      replyHtml: reviews.replyHtml,
      reasons: reviews.reasons,
      orderId: orderLines.orderId,
    })
    .from(reviews)
    .innerJoin(products, eq(products.id, reviews.productId))
    .innerJoin(users, eq(users.id, reviews.userId))
    .leftJoin(orderLines, eq(orderLines.id, reviews.orderLineId))
}

function verified<Row extends { orderLineId: string | null }>({ orderLineId, ...row }: Row) {
  return { ...row, isVerified: orderLineId !== null }
}
