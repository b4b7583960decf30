import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { talkWish } from '@/app/admin/comments/talk-list'
import { TalkPage } from '@/app/admin/comments/talk-page'
import { ReviewCard } from '@/components/admin-talk/review-card'
import { db } from '@/db/read'
import { countReviews, listStaffReviews } from '@/domain/reviews/queries'
import { adminReviewsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Reviews' }

export default async function ReviewsPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminReviewsPath(), 'comments.moderate')
  const search = await searchParams
  const { about: productId, ...wish } = talkWish(search)
  const { reviews, next } = await listStaffReviews(db, actor, { ...wish, productId })
  return (
    <TalkPage
      title="Reviews"
      noun="review"
      pathOf={adminReviewsPath}
      search={search}
      items={reviews}
      next={next}
      counts={await countReviews(db, { search: wish.search, productId })}
      subject={reviews[0]?.product.title ?? 'One product'}
      nothingYet="What customers say of goods comes here first."
      isAnswerable={() => true}
      render={(review, surroundings) => <ReviewCard review={review} {...surroundings} />}
    />
  )
}
