import { averageOf } from '@/components/talk/rating-words'
import type { ProductReviewsView } from '@/domain/reviews/views'
import { plainText } from '@/lib/markdown'

/**
 * What customers say of a product, as schema.org tells it; nothing where nobody has said anything yet, because an aggregate of nothing is
 * none. The reviews are those that the page shows.
 * Source: https://developers.google.com/search/docs/appearance/structured-data/review-snippet
 */
export function reviewFacts({ rating, reviews }: ProductReviewsView): Record<string, unknown> {
  if (rating.count === 0) return {}
  return {
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: Number(averageOf(rating).toFixed(2)),
      reviewCount: rating.count,
      bestRating: 5,
      worstRating: 1,
    },
    review: reviews.map(({ name, stars, title, html, createdAt }) => ({
      '@type': 'Review',
      author: { '@type': 'Person', name: name || 'A customer' },
      datePublished: createdAt.toISOString().slice(0, 10),
      name: title || undefined,
      reviewBody: plainText(html) || undefined,
      reviewRating: { '@type': 'Rating', ratingValue: stars, bestRating: 5, worstRating: 1 },
    })),
  }
}
