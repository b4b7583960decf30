import Link from 'next/link'
import type { TellsTime } from '@/components/articles/tells-time'
import { averageOf, ratingWords } from '@/components/talk/rating-words'
import { ReviewItem } from '@/components/talk/review-item'
import { reviewSortLabels } from '@/components/talk/review-words'
import { StarSpread } from '@/components/talk/star-spread'
import { Stars } from '@/components/talk/stars'
import { ButtonLink } from '@/components/ui/button'
import { Pagination } from '@/components/ui/pagination'
import type { ProductReviewsView, ReviewSort } from '@/domain/reviews/views'
import { productReviewPath, productReviewsAnchor } from '@/lib/paths'

interface ProductReviewsProps {
  reviews: ProductReviewsView
  shop: TellsTime & { name: string }
}

const SORTS: readonly ReviewSort[] = ['newest', 'highest', 'lowest', 'verified']

/** What customers say of a product: on average, how it spreads, and each in words. Nothing where nobody may and nobody has. */
export function ProductReviews({ reviews: view, shop }: ProductReviewsProps) {
  const { slug, isOpen, rating, spread, sort, reviews, page, pageCount } = view
  if (rating.count === 0 && !isOpen) return null
  return (
    <section
      id="reviews"
      aria-labelledby="reviews-title"
      className="mt-16 scroll-mt-24 border-t border-line pt-10 lg:mt-24 print:hidden"
    >
      <div className="grid grid-cols-1 gap-x-8 gap-y-10 lg:grid-cols-12">
        <div className="lg:col-span-4">
          <h2 id="reviews-title" className="font-serif text-32">
            Reviews
          </h2>
          {rating.count > 0 && (
            <>
              <p className="mb-5 mt-3 flex items-center gap-2 text-15">
                <Stars value={averageOf(rating)} isSilent />
                <span className="figures">{ratingWords(rating, 'review', shop.locale)}</span>
              </p>
              <StarSpread spread={spread} noun="review" />
            </>
          )}
          {isOpen && (
            <div className="mt-6">
              {rating.count === 0 && (
                <p className="mb-4 text-15 text-ink-soft">
                  Nobody has said anything yet. Do you have it?
                </p>
              )}
              <ButtonLink href={productReviewPath(slug)} rel="nofollow">
                Write a review
              </ButtonLink>
            </div>
          )}
        </div>
        {rating.count > 0 && (
          <div className="lg:col-span-8">
            {rating.count > 1 && <SortLinks slug={slug} current={sort} />}
            <ol className="mt-4 space-y-8">
              {reviews.map((review) => (
                <ReviewItem key={review.id} review={review} shop={shop} />
              ))}
            </ol>
            <Pagination
              page={page}
              pageCount={pageCount}
              href={(page) => productReviewsAnchor(slug, { ...queryOf(sort), reviewPage: page })}
            />
          </div>
        )}
      </div>
    </section>
  )
}

function SortLinks({ slug, current }: { slug: string; current: ReviewSort }) {
  return (
    <nav aria-label="Order of the reviews" className="flex flex-wrap gap-x-5 text-15">
      {SORTS.map((sort) => (
        <Link
          key={sort}
          prefetch={false}
          rel="nofollow"
          href={productReviewsAnchor(slug, queryOf(sort))}
          aria-current={sort === current ? 'true' : undefined}
          className="inline-flex min-h-11 items-center text-ink-soft hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4"
        >
          {reviewSortLabels[sort]}
        </Link>
      ))}
    </nav>
  )
}

function queryOf(sort: ReviewSort) {
  return { reviews: sort === 'newest' ? undefined : sort }
}
