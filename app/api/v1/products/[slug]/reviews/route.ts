import { endpoint } from '@/app/_http/endpoint'
import { cursorOf } from '@/app/api/v1/cursor'
import { listReviewsOperation } from '@/app/api/v1/products/review-operations'
import { getProductReviews, listReviewsAfter } from '@/domain/reviews/get-product-reviews'
import { getReviewedProduct } from '@/domain/reviews/queries'

export const GET = endpoint({
  input: listReviewsOperation.input,
  async read(reader, { params, query: { cursor, limit } }) {
    const { id } = await getReviewedProduct(reader, params.slug)
    const { isOpen, rating, spread } = await getProductReviews(reader, id)
    const { reviews, next } = await listReviewsAfter(reader, id, { before: cursor, limit })
    return { body: { isOpen, rating, spread, reviews, nextCursor: cursorOf(next) } }
  },
})
