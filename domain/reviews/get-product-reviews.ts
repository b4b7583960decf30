import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { reviews } from '@/db/schema/talk'
import { spreadOf } from '@/domain/ratings/queries'
import type { ProductReviewsView, ReviewSort, ReviewView } from '@/domain/reviews/views'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'

export const REVIEWS_PER_PAGE = 20

/** What is said of a product, one page of it, with stars and how they spread. Throws `not_found`. Four queries. */
export async function getProductReviews(
  reader: Reader,
  productId: string,
  { sort = 'newest', page: wanted = 1 }: { sort?: ReviewSort; page?: number } = {},
): Promise<ProductReviewsView> {
  const [product] = await reader
    .select({ slug: products.slug, sum: products.ratingSum, count: products.ratingCount })
    .from(products)
    .where(eq(products.id, productId))
  if (!product) throw new DomainError('not_found', { productId })
  const { slug, sum, count } = product
  const spread = await reader
    .select({ stars: reviews.stars, votes: sql<number>`count(*)`.mapWith(Number) })
    .from(reviews)
    .where(isShown(productId))
    .groupBy(reviews.stars)
  const pageCount = Math.max(1, Math.ceil(count / REVIEWS_PER_PAGE))
  const page = Math.min(Math.max(1, wanted), pageCount)
  const shown = await reader
    .select(columns)
    .from(reviews)
    .where(isShown(productId))
    .orderBy(...ORDERS[sort], desc(reviews.createdAt), desc(reviews.id))
    .limit(REVIEWS_PER_PAGE)
    .offset((page - 1) * REVIEWS_PER_PAGE)
  const { isOpen } = (await getSettings(reader)).reviews
  return {
    slug,
    isOpen,
    rating: { sum, count },
    spread: spreadOf(spread),
    sort,
    reviews: shown.map(asView),
    page,
    pageCount,
  }
}

/** The reviews of a product that follow the one with this id, the newest first. One query. */
export async function listReviewsAfter(
  reader: Reader,
  productId: string,
  { before, limit }: { before?: string; limit: number },
): Promise<{ reviews: ReviewView[]; next?: string }> {
  const rows = await reader
    .select(columns)
    .from(reviews)
    .where(and(isShown(productId), before ? lt(reviews.id, before) : undefined))
    .orderBy(desc(reviews.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  return { reviews: shown.map(asView), next: rows.length > limit ? shown.at(-1)?.id : undefined }
}

const ORDERS: Record<ReviewSort, SQL[]> = {
  newest: [],
  highest: [desc(reviews.stars)],
  lowest: [sql`${reviews.stars} asc`],
  verified: [sql`case when ${reviews.orderLineId} is null then 1 else 0 end`],
}

const columns = {
  id: reviews.id,
  name: reviews.name,
  stars: reviews.stars,
  title: reviews.title,
  html: reviews.bodyHtml,
  orderLineId: reviews.orderLineId,
  replyHtml: reviews.replyHtml,
  createdAt: reviews.createdAt,
  updatedAt: reviews.updatedAt,
}

function isShown(productId: string) {
  return and(eq(reviews.productId, productId), eq(reviews.status, 'approved'))
}

function asView({
  orderLineId,
  ...row
}: Omit<ReviewView, 'isVerified'> & { orderLineId: string | null }): ReviewView {
  return { ...row, isVerified: orderLineId !== null }
}
