import { endpoint } from '@/app/_http/endpoint'
import { listStaffReviewsOperation } from '@/app/api/v1/admin/reviews/operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { countReviews, listStaffReviews } from '@/domain/reviews/queries'

export const GET = endpoint({
  input: listStaffReviewsOperation.input,
  async read(reader, { query }, { actor }) {
    const { status, product: productId, q: search, cursor, limit } = query
    const wish = { status, productId, search, before: cursor, limit }
    const { reviews, next } = await listStaffReviews(reader, actor, wish)
    const counts = await countReviews(reader, { productId, search })
    return { body: { reviews, counts, nextCursor: cursorOf(next) } }
  },
})
