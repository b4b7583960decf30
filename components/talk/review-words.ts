import type { ReviewSort } from '@/domain/reviews/views'

/** Every order of reviews, as a person reads it. */
export const reviewSortLabels: Record<ReviewSort, string> = {
  newest: 'Newest',
  highest: 'Most stars',
  lowest: 'Fewest stars',
  verified: 'Bought here first',
}

/** The order that an address asks for; what makes no sense is the newest first. */
export function readReviewSort(text: string | undefined): ReviewSort {
  return text !== undefined && isReviewSort(text) ? text : 'newest'
}

function isReviewSort(text: string): text is ReviewSort {
  return Object.hasOwn(reviewSortLabels, text)
}
